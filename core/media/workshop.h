// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/files.h"
#include "core/media/service.h"
#include "core/media/uploads.h"

#include <QThreadPool>

namespace tuiwen::media {

/// What the two halves of the service work with: taking in and sending out (service.cpp), the
/// library (shelf.cpp).
struct MediaService::Private
{
    explicit Private(store::Store &s)
        : store(s)
        , files(s.folder().media())
        , uploads(s, files)
    {}

    store::Store &store;
    Files files;
    Uploads uploads;
    QThreadPool pool; ///< last member: its threads end before what they use
};

} // namespace tuiwen::media

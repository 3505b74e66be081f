// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "tests/support/application.h"

int main(int argc, char **argv)
{
    return tuiwen::test::withApplication([=] { return Catch::Session().run(argc, argv); });
}

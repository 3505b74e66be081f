// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "tests/support/application.h"

#include <cstdlib>
#include <fstream>
#include <string>

namespace {

/// Appends "room passed failed" to the file that packaging/test sums up.
struct Tally : Catch::TestEventListenerBase
{
    using TestEventListenerBase::TestEventListenerBase;

    void testRunEnded(const Catch::TestRunStats &stats) override
    {
        const char *file = std::getenv("TUIWEN_TALLY");
        const char *room = std::getenv("TUIWEN_ROOM");
        if (file != nullptr && room != nullptr) {
            const auto &cases = stats.totals.testCases;
            std::ofstream(file, std::ios::app)
                << (std::string(room) + ' ' + std::to_string(cases.passed) + ' '
                    + std::to_string(cases.failed) + '\n');
        }
    }
};

} // namespace

CATCH_REGISTER_LISTENER(Tally)

int main(int argc, char **argv)
{
    return tuiwen::test::withApplication([=] { return Catch::Session().run(argc, argv); });
}

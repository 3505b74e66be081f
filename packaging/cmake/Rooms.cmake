# A room is one static library; its name says who may link it, so the direction
# ui -> service -> store/wechat -> base is checked by the linker as well as by tests/layering.
function(tuiwen_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;LINKS" ${ARGN})
    add_library(tuiwen_${name} STATIC ${ROOM_SOURCES})
    target_link_libraries(tuiwen_${name} PUBLIC tuiwen_options ${ROOM_LINKS})
endfunction()

# One Catch2 binary per room, started once by CTest.
#   LABELS   any of: unit db net ui web journeys
#   LAUNCHER a script of tests/support that wraps the binary (keyring, X server)
function(tuiwen_test name)
    cmake_parse_arguments(TEST "" "LAUNCHER;TIMEOUT" "SOURCES;LINKS;LABELS" ${ARGN})
    add_executable(test_${name} ${TEST_SOURCES})
    target_link_libraries(test_${name} PRIVATE tuiwen_test_support ${TEST_LINKS})
    target_compile_definitions(test_${name} PRIVATE
        TUIWEN_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data" TUIWEN_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    if(TEST_LAUNCHER)
        add_test(NAME ${name} COMMAND "${PROJECT_SOURCE_DIR}/tests/support/${TEST_LAUNCHER}" $<TARGET_FILE:test_${name}>)
    else()
        add_test(NAME ${name} COMMAND test_${name})
    endif()
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 300)
    endif()
    set_tests_properties(${name} PROPERTIES LABELS "${TEST_LABELS}" TIMEOUT ${TEST_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LANG=C.UTF-8;TUIWEN_ROOM=${name};QT_LOGGING_RULES=qt.webenginecontext.info=false")
endfunction()

# One interface target carries every flag and define; each room links it.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(TUIWEN_CCACHE ccache)
if(TUIWEN_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${TUIWEN_CCACHE}")
    set(CMAKE_C_COMPILER_LAUNCHER "${TUIWEN_CCACHE}")
endif()

add_library(tuiwen_options INTERFACE)
target_include_directories(tuiwen_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_include_directories(tuiwen_options SYSTEM INTERFACE "${TL_EXPECTED_INCLUDE}")
target_compile_definitions(tuiwen_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_STRICT_ITERATORS
    QT_USE_QSTRINGBUILDER QT_MESSAGELOGCONTEXT)
target_compile_options(tuiwen_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -fstack-protector-strong -fstack-clash-protection)
target_link_options(tuiwen_options INTERFACE -Wl,-z,relro,-z,now -Wl,-z,noexecstack)
target_compile_definitions(tuiwen_options INTERFACE
    $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>
    $<$<NOT:$<CONFIG:Debug>>:_FORTIFY_SOURCE=2>)
if(TUIWEN_SANITIZE)
    target_compile_options(tuiwen_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
    target_link_options(tuiwen_options INTERFACE -fsanitize=address,undefined)
endif()
if(TUIWEN_TIDY)
    find_program(TUIWEN_CLANG_TIDY NAMES clang-tidy clang-tidy-14 REQUIRED)
    set(CMAKE_CXX_CLANG_TIDY "${TUIWEN_CLANG_TIDY}")
endif()

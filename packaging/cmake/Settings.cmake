# SPDX-License-Identifier: GPL-3.0-or-later
# How everything here is compiled. One INTERFACE target, ungcuu_strict, carries the language level, the warnings and
# the strict Qt definitions, so that no module can quietly be laxer than its neighbours.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "" FORCE)
endif()

option(UNGCUU_WERROR "Treat warnings as errors" OFF)
option(UNGCUU_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(UNGCUU_FUZZ "Build the libFuzzer targets (clang only)" OFF)

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # Precompiled headers and ccache agree only when ccache may ignore the header's time stamp and trust its defines.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE})
endif()

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Sql Widgets DBus Network PrintSupport LinguistTools)
find_package(PkgConfig REQUIRED)

add_library(ungcuu_strict INTERFACE)
# Warned about: what 6.4 calls deprecated. What later releases deprecate often has no twin in 6.4 yet.
target_compile_definitions(ungcuu_strict INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
  QT_WARN_DEPRECATED_UP_TO=0x060400)
target_compile_options(ungcuu_strict INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual -Winvalid-pch)
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  # ccache hides precompiled headers' own arguments from clang, which then finds them unused.
  # A precompiled header from ccache is older than the file it was made of in this folder: no reason to refuse it.
  target_compile_options(ungcuu_strict INTERFACE -Wno-unused-command-line-argument "SHELL:-Xclang -fno-pch-timestamp")
else()
  # ccache needs the preprocessor to go through the precompiled header.
  target_compile_options(ungcuu_strict INTERFACE -fpch-preprocess)
endif()
if(UNGCUU_WERROR)
  target_compile_options(ungcuu_strict INTERFACE -Werror)
endif()
if(UNGCUU_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC's own documentation: with sanitizers such warnings find what is not there (std::variant, an empty QByteArray).
    target_compile_options(ungcuu_strict INTERFACE -Wno-maybe-uninitialized -Wno-array-bounds)
  endif()
endif()
if(UNGCUU_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()

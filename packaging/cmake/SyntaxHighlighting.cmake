# SPDX-License-Identifier: GPL-3.0-or-later
# App::SyntaxHighlighting: KSyntaxHighlighting built for Qt 6, one name for both origins.
#   * KDE Frameworks 6 where the system has it (Debian 13);
#   * else what packaging/setup took out of Debian 12's packages: the Qt 6 build inside Qt Creator and the headers of
#     release 5.103, whose exported symbols it has. Copied into the build tree, so that the programs do not depend on a
#     cache. That library carries no definitions: the ones of resources/syntax must include nothing from outside.
# Code keeps to what 5.103 and 6.x share.
find_package(KF6SyntaxHighlighting QUIET)
if(TARGET KF6::SyntaxHighlighting)
  add_library(App::SyntaxHighlighting ALIAS KF6::SyntaxHighlighting)
  return()
endif()

if(DEFINED ENV{XDG_CACHE_HOME})
  set(cache "$ENV{XDG_CACHE_HOME}")
elseif(DEFINED ENV{HOME})
  set(cache "$ENV{HOME}/.cache")
else()
  set(cache "/root/.cache")
endif()
set(taken "${cache}/ungcuu/syntax-highlighting")
set(prefix "${CMAKE_BINARY_DIR}/outside/syntax-highlighting")
if(NOT EXISTS "${prefix}/complete")
  if(NOT EXISTS "${taken}/complete")
    message(FATAL_ERROR "KSyntaxHighlighting for Qt 6 is missing: run packaging/setup "
      "(it installs libkf6syntaxhighlighting-dev, or fills ${taken}).")
  endif()
  file(COPY "${taken}/" DESTINATION "${prefix}")
endif()

set(library "${prefix}/lib/libKSyntaxHighlighting.so.9")
execute_process(COMMAND "${CMAKE_READELF}" -d "${library}" OUTPUT_VARIABLE dynamic RESULT_VARIABLE failed)
if(failed OR NOT dynamic MATCHES "libQt6Gui\\.so")
  message(FATAL_ERROR "${library} does not link Qt 6. Remove ${prefix} and ${taken}, then run packaging/setup.")
endif()
add_library(App::SyntaxHighlighting SHARED IMPORTED)
set_target_properties(App::SyntaxHighlighting PROPERTIES
  IMPORTED_LOCATION "${library}"
  INTERFACE_INCLUDE_DIRECTORIES "${prefix}/include"
  INTERFACE_LINK_LIBRARIES Qt6::Gui)

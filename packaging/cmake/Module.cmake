# SPDX-License-Identifier: GPL-3.0-or-later
# ungcuu_module(NAME [USES module…] [QT component…] [LIBRARIES target…])
#
# A module is a folder, a target and a namespace of one name. Its sources are the files of its folder. It may include
# headers of the modules it USES and of nothing else of ours: the test "architecture_includes" reads every #include
# against what is recorded here, so USES is not documentation but law.
#   USES       modules whose headers its sources may include
#   QT         Qt components (Core is always there)
#   LIBRARIES  outside libraries, private to it
set_property(GLOBAL PROPERTY UNGCUU_MODULES "")

function(ungcuu_module NAME)
  cmake_parse_arguments(ARG "" "" "USES;QT;LIBRARIES" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
  add_library(ungcuu_${NAME} STATIC ${sources})
  add_library(ungcuu::${NAME} ALIAS ungcuu_${NAME})
  target_include_directories(ungcuu_${NAME} PUBLIC "${CMAKE_SOURCE_DIR}/lib")
  target_link_libraries(ungcuu_${NAME} PUBLIC Qt6::Core PRIVATE ungcuu_strict ${ARG_LIBRARIES})
  foreach(used IN LISTS ARG_USES)
    target_link_libraries(ungcuu_${NAME} PUBLIC ungcuu::${used})
  endforeach()
  foreach(component IN LISTS ARG_QT)
    target_link_libraries(ungcuu_${NAME} PUBLIC Qt6::${component})
  endforeach()
  if(NOT NAME STREQUAL "base" AND NOT ARG_QT AND NOT ARG_LIBRARIES)
    target_precompile_headers(ungcuu_${NAME} REUSE_FROM ungcuu_base)
  else()
    target_precompile_headers(ungcuu_${NAME} PRIVATE "${CMAKE_SOURCE_DIR}/lib/precompiled.h")
  endif()
  string(REPLACE ";" " " uses "${ARG_USES}")
  string(REPLACE ";" " " qt "Core;${ARG_QT}")
  set_property(GLOBAL APPEND_STRING PROPERTY UNGCUU_MODULES "${NAME}|${uses}|${qt}\n")
endfunction()

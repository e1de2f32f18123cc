# SPDX-License-Identifier: GPL-3.0-or-later
# ungcuu_tests(MODULE [LINK target…] [LABEL label]): each *_test.cpp of the folder becomes one program and one test named
# <module>_<class>. Label "quick" runs in CI; "long" only with packaging/test --long.
find_package(Qt6 REQUIRED COMPONENTS Test)

# QTRY_COMPARE of Qt 6.8 narrows a duration to int, in our code since it is a macro. Linked after ungcuu_strict, because
# the last word of two contrary options counts.
add_library(ungcuu_qtest_warnings INTERFACE)
target_compile_options(ungcuu_qtest_warnings INTERFACE -Wno-conversion)

function(ungcuu_tests MODULE)
  cmake_parse_arguments(ARG "" "LABEL" "LINK" ${ARGN})
  if(NOT ARG_LABEL)
    set(ARG_LABEL quick)
  endif()
  file(GLOB tests CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*_test.cpp")
  foreach(source IN LISTS tests)
    get_filename_component(class "${source}" NAME_WE)
    string(REGEX REPLACE "_test$" "" class "${class}")
    set(target "${MODULE}_${class}_test")
    add_executable(${target} "${source}")
    set_target_properties(${target} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    target_link_libraries(${target} PRIVATE ungcuu_strict ungcuu_qtest_warnings ungcuu_test_support Qt6::Test ${ARG_LINK})
    add_test(NAME "${MODULE}_${class}" COMMAND ${target})
    set_tests_properties("${MODULE}_${class}" PROPERTIES LABELS "${ARG_LABEL}" TIMEOUT 300
      ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Asia/Ho_Chi_Minh")
  endforeach()
endfunction()

# ungcuu_bench(NAME [LINK target…]): NAME_bench.cpp becomes the program bench_NAME in build/bench, built only with the
# target "benches" and run by packaging/test --long. It measures against its bare twin in one run, prints
# "NAME: ratio R (bar B)" and exits with 1 above twice the bar: a ratio wanders on a shared machine, a broken one does not.
add_custom_target(benches)

function(ungcuu_bench NAME)
  cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
  add_executable(bench_${NAME} EXCLUDE_FROM_ALL "${NAME}_bench.cpp")
  set_target_properties(bench_${NAME} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bench")
  target_link_libraries(bench_${NAME} PRIVATE ungcuu_strict ungcuu_test_support ${ARG_LINK})
  add_dependencies(benches bench_${NAME})
endfunction()

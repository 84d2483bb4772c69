# seraph_test_program(name LABELS … LIBRARIES … [TIMEOUT seconds]) makes a Catch2 program whose files come from
# target_sources() calls in the folders below. Discovery runs at test time (PRE_TEST): a headless build must not start it.
function(seraph_test_program name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "LABELS;LIBRARIES" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 180) # for what hangs; the longest property takes a quarter of it on a busy machine
    endif()
    add_executable(${name})
    # Cases and their helpers may be named alike from file to file: tests do not share a unit where everything else may.
    set_target_properties(${name} PROPERTIES UNITY_BUILD OFF)
    target_link_libraries(${name} PRIVATE ${ARG_LIBRARIES} seraph_test_support)
    # What users get is optimised and tested as such; the cases themselves need not be, and compile in half the time.
    if(NOT MSVC)
        target_compile_options(${name} PRIVATE $<$<CONFIG:Release>:-O1>)
    endif()
    target_precompile_headers(${name} PRIVATE <catch2/catch_all.hpp> <QString> <QByteArray> <memory> <optional> <vector>
        "${PROJECT_SOURCE_DIR}/tests/support/test_office.h")
    catch_discover_tests(${name} DISCOVERY_MODE PRE_TEST
        PROPERTIES LABELS "${ARG_LABELS}" TIMEOUT ${ARG_TIMEOUT})
    # Cases tagged [.nightly] are hidden from the discovery above; `ctest -C nightly` (tools/test --nightly) runs them.
    add_test(NAME "${name}: nightly" COMMAND ${name} "[nightly]" --allow-running-no-tests CONFIGURATIONS nightly)
    set_tests_properties("${name}: nightly" PROPERTIES LABELS nightly TIMEOUT 7200)
endfunction()

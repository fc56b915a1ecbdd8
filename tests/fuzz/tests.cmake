# Harness and corpus together. By default each harness is replayed over its corpus as an ordinary test; with
# -DCOREO_FUZZ=ON and clang it is a libFuzzer program:
#   cmake -B build/fuzz -DCMAKE_CXX_COMPILER=clang++ -DCOREO_APP=OFF -DCOREO_FUZZ=ON -DCOREO_SANITIZE=address,undefined
#   cmake --build build/fuzz --target fuzz_run_file && build/fuzz/bin/fuzz_run_file tests/fuzz/corpus/run_file
option(COREO_FUZZ "Build the fuzzers with libFuzzer (clang)" OFF)

function(coreo_fuzzer name)
  if(COREO_FUZZ)
    add_executable(fuzz_${name} fuzz/${name}_fuzz.cpp)
    target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
  else()
    add_executable(fuzz_${name} fuzz/${name}_fuzz.cpp fuzz/replay.cpp)
    add_test(NAME fuzz/${name} COMMAND fuzz_${name} ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/corpus/${name})
    set_tests_properties(fuzz/${name} PROPERTIES LABELS fuzz TIMEOUT 300)
  endif()
  target_link_libraries(fuzz_${name} PRIVATE coreo_record)
endfunction()

coreo_fuzzer(run_file)
coreo_fuzzer(spec)

# Compiles resources/scenarios/*.json into coreo_run as texts, in the order of their file names:
#   namespace coreo { extern const char *const kScenarioTexts[]; extern const unsigned kScenarioTextCount; }
# Included once the target coreo_run is there. A changed or added file configures anew.
file(GLOB scenarios CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/scenarios/*.json)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${scenarios})
list(LENGTH scenarios count)
set(texts "")
foreach(scenario IN LISTS scenarios)
  file(READ ${scenario} text)
  string(APPEND texts "    R\"json(${text})json\",\n")
endforeach()
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/generated/scenario_texts.cpp @ONLY CONTENT "// Made from resources/scenarios.
namespace coreo {
extern const char *const kScenarioTexts[];
extern const unsigned kScenarioTextCount;
const char *const kScenarioTexts[] = {
@texts@};
const unsigned kScenarioTextCount = @count@;
} // namespace coreo
")
target_sources(coreo_run PRIVATE ${CMAKE_BINARY_DIR}/generated/scenario_texts.cpp)

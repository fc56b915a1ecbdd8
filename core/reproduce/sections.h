#pragma once

#include "reproduce/claim.h"
#include "reproduce/stage.h"

#include <string_view>
#include <vector>

namespace coreo::reproduce {

/// A chart of one kept run, or of two on one scale.
struct Picture
{
    const char *name;    ///< of its file
    const char *view;    ///< as `coreographer render --view` has it
    const char *run;     ///< a kept run's name
    const char *compare; ///< another one's, beside it; null = none
};

/// One article: what it runs and claims.
struct Section
{
    const char *id; ///< "s2"
    const char *title;
    /// Runs the article's batches and judges its claims. Errors: as Stage.
    Claims (*run)(Stage &stage);
    std::vector<Picture> pictures;
};

/// In the order of the articles.
const std::vector<Section> &sections();
const Section *findSection(std::string_view id);

Claims reproduceS1(Stage &stage);
Claims reproduceS2(Stage &stage);
Claims reproduceS3(Stage &stage);
Claims reproduceS4(Stage &stage);

} // namespace coreo::reproduce

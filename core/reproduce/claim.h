#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace coreo::reproduce {

/// Told: shown but not judged, because luck or the machine's other load decides.
enum class Verdict { Pass, Fail, Told };

/// One thing that an article says or shows, and how it stands here.
struct Claim
{
    std::string id;         ///< "s4.imap-order"
    std::string claim;      ///< what is to be seen, with the article where it is right
    std::string seen;       ///< what was seen here
    std::string bound;      ///< the rule or the figure that it is held against
    std::string correction; ///< what the article has wrong or leaves out; empty = nothing
    std::string basis;      ///< what it was judged on: "real run", "simulator", both, or "-"
    Verdict verdict = Verdict::Fail;
    /// How far the real run's figure is from the exact one, as a share of that; none where there is no figure.
    std::optional<double> deviation = {};
};

using Claims = std::vector<Claim>;

inline bool allPass(const Claims &claims)
{
    return std::none_of(claims.begin(), claims.end(),
                        [](const Claim &claim) { return claim.verdict == Verdict::Fail; });
}

} // namespace coreo::reproduce

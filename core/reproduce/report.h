#pragma once

#include "model/machine.h"
#include "reproduce/claim.h"

#include <string>
#include <vector>

namespace coreo::reproduce {

/// One article's claims, as they were judged.
struct JudgedSection
{
    std::string id;
    std::string title;
    Claims claims;
    std::vector<std::string> files; ///< what was written for it, names in the report's folder
};

/// "coreo.reproduce/1": {format, program, machine, pass, articles: [{id, title, pass, claims: [{id, claim, seen, bound,
/// correction, basis, verdict, deviation}], files}]}.
std::string claimsJson(const std::vector<JudgedSection> &sections, const Machine &machine, const std::string &program);
/// One row a claim, with the same columns.
std::string claimsCsv(const std::vector<JudgedSection> &sections);
/// "pass", "fail" or "told".
const char *verdictName(Verdict verdict);

} // namespace coreo::reproduce

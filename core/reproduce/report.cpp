#include "reproduce/report.h"

#include "record/spec_json.h"
#include "reproduce/words.h"

#include <nlohmann/json.hpp>

namespace coreo::reproduce {
namespace {

using Json = nlohmann::ordered_json;

/// A cell between quotes; none of ours begins with what a spreadsheet takes for a formula.
std::string cell(const std::string &text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"')
            out += '"';
        out += c;
    }
    return out + '"';
}

} // namespace

const char *verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass: return "pass";
    case Verdict::Fail: return "fail";
    case Verdict::Told: break;
    }
    return "told";
}

std::string claimsJson(const std::vector<JudgedSection> &sections, const Machine &machine, const std::string &program)
{
    Json articles = Json::array();
    bool pass = true;
    for (const JudgedSection &section : sections) {
        Json claims = Json::array();
        for (const Claim &claim : section.claims)
            claims.push_back({{"id", claim.id},
                              {"claim", claim.claim},
                              {"seen", claim.seen},
                              {"bound", claim.bound},
                              {"correction", claim.correction},
                              {"basis", claim.basis},
                              {"verdict", verdictName(claim.verdict)},
                              {"deviation", claim.deviation ? Json(*claim.deviation) : Json(nullptr)}});
        pass = pass && allPass(section.claims);
        articles.push_back({{"id", section.id},
                            {"title", section.title},
                            {"pass", allPass(section.claims)},
                            {"claims", std::move(claims)},
                            {"files", section.files}});
    }
    const Json report = {{"format", "coreo.reproduce/1"},
                         {"program", program},
                         {"machine", Json::parse(machineToJson(machine))},
                         {"pass", pass},
                         {"articles", std::move(articles)}};
    return report.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string claimsCsv(const std::vector<JudgedSection> &sections)
{
    std::string out = "article,id,claim,seen,bound,correction,basis,verdict,deviation\n";
    for (const JudgedSection &section : sections)
        for (const Claim &claim : section.claims) {
            for (const std::string &text : {section.id, claim.id, claim.claim, claim.seen, claim.bound,
                                            claim.correction, claim.basis, std::string(verdictName(claim.verdict))})
                out += cell(text) + ',';
            out += (claim.deviation ? fixed(*claim.deviation, 6) : std::string()) + '\n';
        }
    return out;
}

} // namespace coreo::reproduce

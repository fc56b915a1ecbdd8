#pragma once

#include "model/machine.h"
#include "model/run_spec.h"
#include "record/python_facts.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace coreo {

/// The format of a spec file; the object is a result's `spec` with this as "format".
inline constexpr const char *kSpecFormat = "coreo.run-spec/1";

/// A spec as the one-line JSON object of INTERFACE's `spec`. A count that is left to the default is null.
std::string specToJson(const RunSpec &spec);

/// Reads a spec file. What it does not say keeps RunSpec's default.
/// Errors: Failure(BadInputFile) naming `fileName`, the key, the value and what is allowed (for an unknown key: the
/// nearest known ones). Ids and parameters are not looked up here: validate() in run/ does that.
RunSpec specFromJson(std::string_view text, const std::string &fileName);

/// Puts the keys of a partial spec (a scenario's) over `base`; "workers" may be {"atMost": N}, which becomes the
/// smaller of N and `usableCpus`. `where` names the source in messages. Errors as specFromJson().
void applySpecJson(RunSpec &base, std::string_view jsonObjectText, std::uint32_t usableCpus, const std::string &where);

/// A machine as the JSON object of INTERFACE's `machine`, with everything that Machine knows, and back.
/// Errors: machineFromJson() throws Failure(BadInputFile) naming `where`.
std::string machineToJson(const Machine &machine);
Machine machineFromJson(std::string_view text, const std::string &where);

/// What is known of the interpreter that ran a batch, as the object of a result's `python`, and back; "null" if none did.
/// Errors: as machineFromJson().
std::string pythonToJson(const PythonFacts &facts);
PythonFacts pythonFromJson(std::string_view text, const std::string &where);

} // namespace coreo

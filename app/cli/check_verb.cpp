#include "cli/verbs.h"
#include "record/run_file.h"

namespace coreo {

int checkVerb(std::vector<std::string> arguments, Terminal &terminal)
{
    std::string path;
    takeRest(std::move(arguments), {{"FILE.coreo", &path}}, {"--help"});
    for (const Text &line : checkRun(path))
        terminal.out.printLine(harmless(line.english()));
    return 0;
}

} // namespace coreo

#include "cli/program.h"
#include "session/process.h"
#include "window/render_command.h"
#include "window/start_up.h"
#include "window/window_command.h"

#include <cstdio>

int main(int argc, char **argv)
{
    using namespace coreo;
    prepareProcess();
    try {
        Machine machine = thisMachine();
        const WindowArguments arguments =
            parseWindowArguments(std::vector<std::string>(argv + (argc > 0 ? 1 : 0), argv + argc), machine);
        // Qt must not read the run's options as its own.
        int qtArgumentCount = argc > 0 ? 1 : 0;
        switch (arguments.verb) {
        case WindowArguments::Verb::Help:
            std::fputs(windowHelp().c_str(), stdout);
            return 0;
        case WindowArguments::Verb::Version:
            std::puts(versionLine("coreographer").c_str());
            return 0;
        case WindowArguments::Verb::Render: return renderCommand(arguments, qtArgumentCount, argv);
        case WindowArguments::Verb::Window: return windowCommand(arguments, std::move(machine), qtArgumentCount, argv);
        }
    } catch (const Failure &failure) {
        return complain(failure);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "coreographer: internal error: %s\n", error.what());
        return static_cast<int>(ExitCode::Internal);
    }
    return static_cast<int>(ExitCode::Internal);
}

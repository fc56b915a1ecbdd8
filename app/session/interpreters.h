#pragma once

#include <QString>

#include <vector>

namespace coreo {

/// A Python interpreter as the folders of PATH show it; nothing is started to find out.
struct Interpreter
{
    QString path;    ///< "/usr/bin/python3"
    QString program; ///< the file that it leads to: "python3.11"
    bool freeThreaded = false; ///< by that file's name ("python3.13t")
};

/// The python3 of PATH first, where there is one, then the others (python3.9 and the like), each program once.
std::vector<Interpreter> interpretersOnPath();

/// Whether it is one of those, however it is written.
bool isOnPath(const QString &interpreter);

} // namespace coreo

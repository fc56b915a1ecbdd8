#pragma once

#include "model/run_spec.h"
#include "session/settings.h"

#include <QString>
#include <QStringList>

namespace coreo {

/// Which of the user's files a run may execute without a question: those that he chose himself in this session, and those
/// whose content he once agreed to. A saved run can name any file; opening it runs nothing.
/// Source: FAULTS, section 6.
/// Threads: the GUI thread. Errors: a file that cannot be read is not trusted.
class ScriptTrust
{
public:
    explicit ScriptTrust(Settings &settings) : m_settings(settings) {}

    /// The user himself named these in this session.
    void chooseScript(const RunSpec &spec);
    void chooseInterpreter(const RunSpec &spec);

    /// What a run of this spec would execute and nobody has agreed to: the user's file, an interpreter that is not on PATH.
    [[nodiscard]] QStringList unknown(const RunSpec &spec) const;
    /// From now on, as long as they stay as they are.
    void trust(const QStringList &files);

private:
    [[nodiscard]] bool knows(const QString &path) const;

    Settings &m_settings;
    QStringList m_chosen;
};

/// The Python file of a spec's workload; empty where there is none.
QString scriptOf(const RunSpec &spec);

} // namespace coreo

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CoresChart</name>
    <message numerus="yes">
        <source>%Ln s window</source>
        <translation>
            <numerusform>%Ln s window</numerusform>
            <numerusform>%Ln s window</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s ago</source>
        <translation>
            <numerusform>%Ln s ago</numerusform>
            <numerusform>%Ln s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln core(s), %1 % busy on average.</source>
        <translation>
            <numerusform>%Ln core, %1 % busy on average.</numerusform>
            <numerusform>%Ln cores, %1 % busy on average.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KillSentence</name>
    <message numerus="yes">
        <source>%Ln result(s) came back and are held back,</source>
        <translation>
            <numerusform>%Ln result came back and is held back,</numerusform>
            <numerusform>%Ln results came back and are held back,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln never come(s);</source>
        <translation>
            <numerusform>%Ln never comes;</numerusform>
            <numerusform>%Ln never come;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s), %1.</source>
        <translation>
            <numerusform>%Ln task, %1.</numerusform>
            <numerusform>%Ln tasks, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) had been handed on.</source>
        <translation>
            <numerusform>%Ln result had been handed on.</numerusform>
            <numerusform>%Ln results had been handed on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln task(s) are done after %1.</source>
        <translation>
            <numerusform>The other %Ln task is done after %1.</numerusform>
            <numerusform>The other %Ln tasks are done after %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderChart</name>
    <message numerus="yes">
        <source>%Ln overtake(s)</source>
        <translation>
            <numerusform>%Ln overtake</numerusform>
            <numerusform>%Ln overtakes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overtake(s) so far</source>
        <translation>
            <numerusform>%Ln overtake so far</numerusform>
            <numerusform>%Ln overtakes so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln worker(s)</source>
        <translation>
            <numerusform>%Ln worker</numerusform>
            <numerusform>%Ln workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>simulated on %Ln virtual core(s)</source>
        <translation>
            <numerusform>simulated on %Ln virtual core</numerusform>
            <numerusform>simulated on %Ln virtual cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln logical CPU(s)</source>
        <translation>
            <numerusform>%Ln logical CPU</numerusform>
            <numerusform>%Ln logical CPUs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintedOrder</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskText</name>
    <message numerus="yes">
        <source>%Ln task(s), from %1 to %2</source>
        <translation>
            <numerusform>%Ln task, from %1 to %2</numerusform>
            <numerusform>%Ln tasks, from %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TasksChart</name>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table of %Ln task(s).</source>
        <translation>
            <numerusform>The table of %Ln task.</numerusform>
            <numerusform>The table of %Ln tasks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TasksTimeline</name>
    <message numerus="yes">
        <source>%Ln task(s) in %1: %2 started, %3 finished, %4 delivered.</source>
        <translation>
            <numerusform>%Ln task in %1: %2 started, %3 finished, %4 delivered.</numerusform>
            <numerusform>%Ln tasks in %1: %2 started, %3 finished, %4 delivered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkersTimeline</name>
    <message numerus="yes">
        <source>%Ln worker(s) in %1.</source>
        <translation>
            <numerusform>%Ln worker in %1.</numerusform>
            <numerusform>%Ln workers in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core</name>
    <message numerus="yes">
        <source>%n task(s) did not end well; the other %1 are done.</source>
        <translation>
            <numerusform>%n task did not end well; the other %1 are done.</numerusform>
            <numerusform>%n tasks did not end well; the other %1 are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything was delivered at once when task %1 ended; %n finished result(s) had waited %2 in sum.</source>
        <translation>
            <numerusform>Everything was delivered at once when task %1 ended; %n finished result had waited %2 in sum.</numerusform>
            <numerusform>Everything was delivered at once when task %1 ended; %n finished results had waited %2 in sum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Task %1 held back %n finished result(s), for %2 in sum.</source>
        <translation>
            <numerusform>Task %1 held back %n finished result, for %2 in sum.</numerusform>
            <numerusform>Task %1 held back %n finished results, for %2 in sum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The digests of all %n column(s) are right.</source>
        <translation>
            <numerusform>The digest of the %n column is right.</numerusform>
            <numerusform>The digests of all %n columns are right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>State %1: %n task(s); lanes: %2; strategy %3; workload %4.</source>
        <translation>
            <numerusform>State %1: %n task; lanes: %2; strategy %3; workload %4.</numerusform>
            <numerusform>State %1: %n tasks; lanes: %2; strategy %3; workload %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it is cut off after %n byte(s)</source>
        <translation>
            <numerusform>it is cut off after %n byte</numerusform>
            <numerusform>it is cut off after %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coreo::CoresPage</name>
    <message numerus="yes">
        <source>%Ln day(s) %1</source>
        <translation>
            <numerusform>%Ln day %1</numerusform>
            <numerusform>%Ln days %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coreo::ExportDialog</name>
    <message numerus="yes">
        <source>One entry for each of %Ln task(s).</source>
        <translation>
            <numerusform>One entry for %Ln task.</numerusform>
            <numerusform>One entry for each of %Ln tasks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coreo::MainWindow</name>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>%Ln core</numerusform>
            <numerusform>%Ln cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln worker(s) share</source>
        <translation>
            <numerusform>%Ln worker shares</numerusform>
            <numerusform>%Ln workers share</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln usable core(s): they take turns.</source>
        <translation>
            <numerusform>%Ln usable core: they take turns.</numerusform>
            <numerusform>%Ln usable cores: they take turns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln logical CPU(s)</source>
        <translation>
            <numerusform>%Ln logical CPU</numerusform>
            <numerusform>%Ln logical CPUs</numerusform>
        </translation>
    </message>
</context>
</TS>

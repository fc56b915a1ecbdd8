<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Card</name>
    <message>
        <source>A %1, B %2</source>
        <translation>A %1, B %2</translation>
    </message>
</context>
<context>
    <name>CompareRows</name>
    <message>
        <source>%1 (%2)</source>
        <comment>difference, then the same in per cent</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>percentage points</comment>
        <translation>%1 puntos</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>by worker</source>
        <translation>por trabajador</translation>
    </message>
    <message>
        <source>by task</source>
        <translation>por tarea</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Carga de trabajo</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Trabajadores</translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation>Tamaño de bloque</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Ejecutor</translation>
    </message>
    <message>
        <source>Pinned to cores</source>
        <translation>Fijados a núcleos</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Wall time</source>
        <translation>Tiempo real</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Aceleración</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Eficiencia</translation>
    </message>
    <message>
        <source>First result after</source>
        <translation>Primer resultado tras</translation>
    </message>
    <message>
        <source>Waiting for delivery, mean</source>
        <translation>Espera de entrega, media</translation>
    </message>
    <message>
        <source>Waiting for delivery, longest</source>
        <translation>Espera de entrega, la más larga</translation>
    </message>
    <message>
        <source>Results held back</source>
        <translation>Resultados retenidos</translation>
    </message>
    <message>
        <source>Overtakes</source>
        <translation>Adelantamientos</translation>
    </message>
    <message>
        <source>Tasks not ok</source>
        <translation>Tareas no correctas</translation>
    </message>
    <message>
        <source>Wrong or missing results</source>
        <translation>Resultados erróneos o ausentes</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>native</source>
        <translation>nativo</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Recording, per task</source>
        <translation>Registro, por tarea</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Events dropped</source>
        <translation>Eventos perdidos</translation>
    </message>
    <message>
        <source>Back end</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Start method</source>
        <translation>Método de inicio</translation>
    </message>
</context>
<context>
    <name>CoreTile</name>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>fuera de línea</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>no utilizable</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>CoresChart</name>
    <message>
        <source>Cores</source>
        <translation>Núcleos</translation>
    </message>
    <message>
        <source>one row a core</source>
        <translation>una fila por núcleo</translation>
    </message>
    <message>
        <source>simulated cores, whole run</source>
        <translation>núcleos simulados, toda la ejecución</translation>
    </message>
    <message>
        <source>whole run</source>
        <translation>toda la ejecución</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s window</source>
        <translation>
            <numerusform>ventana de %Ln s</numerusform>
            <numerusform>ventana de %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>Here each core of the machine will show how busy it is.</source>
        <translation>Aquí cada núcleo de la máquina mostrará lo ocupado que está.</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>sistema</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s ago</source>
        <translation>
            <numerusform>hace %Ln s</numerusform>
            <numerusform>hace %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>CPU %1: %2 % busy</source>
        <translation>CPU %1: %2 % ocupada</translation>
    </message>
    <message>
        <source>user %1 %, kernel %2 %, this program&apos;s workers %3 %</source>
        <translation>usuario %1 %, sistema %2 %, trabajadores de este programa %3 %</translation>
    </message>
    <message>
        <source>This program may not use this core.</source>
        <translation>Este programa no puede usar este núcleo.</translation>
    </message>
    <message>
        <source>Used by this run.</source>
        <translation>Usado por esta ejecución.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln core(s), %1 % busy on average.</source>
        <translation>
            <numerusform>%Ln núcleo, %1 % ocupado de media.</numerusform>
            <numerusform>%Ln núcleos, %1 % ocupados de media.</numerusform>
        </translation>
    </message>
    <message>
        <source>lower band = kernel time</source>
        <translation>banda inferior = tiempo de sistema</translation>
    </message>
    <message>
        <source>own workers</source>
        <translation>trabajadores propios</translation>
    </message>
    <message>
        <source>all else</source>
        <translation>todo lo demás</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>from zero to the last delivery</source>
        <translation>de cero a la última entrega</translation>
    </message>
    <message>
        <source>to the last delivery</source>
        <translation>hasta la última entrega</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>detenida antes</translation>
    </message>
    <message>
        <source>serial took %1</source>
        <translation>en serie tardó %1</translation>
    </message>
    <message>
        <source>serial would take %1</source>
        <translation>en serie tardaría %1</translation>
    </message>
    <message>
        <source>serial %1</source>
        <translation>en serie %1</translation>
    </message>
    <message>
        <source>against a serial loop</source>
        <translation>frente a un bucle en serie</translation>
    </message>
    <message>
        <source>known at the end</source>
        <translation>se sabe al final</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>hasta ahora</translation>
    </message>
    <message>
        <source>not known: stopped early</source>
        <translation>no se sabe: detenida antes</translation>
    </message>
    <message>
        <source>efficiency %1</source>
        <translation>eficiencia %1</translation>
    </message>
    <message>
        <source>tasks mostly wait</source>
        <translation>las tareas sobre todo esperan</translation>
    </message>
    <message>
        <source>until something is delivered</source>
        <translation>hasta que se entregue algo</translation>
    </message>
    <message>
        <source>first delivery</source>
        <translation>primera entrega</translation>
    </message>
    <message>
        <source>nothing was delivered</source>
        <translation>no se entregó nada</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
    <message>
        <source>after the start</source>
        <translation>tras el inicio</translation>
    </message>
    <message>
        <source>%1 of the wall time</source>
        <translation>%1 del tiempo real</translation>
    </message>
    <message>
        <source>finished, not yet handed on</source>
        <translation>terminados, aún sin entregar</translation>
    </message>
    <message>
        <source>per result</source>
        <translation>por resultado</translation>
    </message>
    <message>
        <source>results wait now</source>
        <translation>resultados esperan ahora</translation>
    </message>
    <message>
        <source>mean per task</source>
        <translation>media por tarea</translation>
    </message>
    <message>
        <source>pairs finished out of order</source>
        <translation>pares terminados fuera de orden</translation>
    </message>
    <message>
        <source>pairs out of order</source>
        <translation>pares fuera de orden</translation>
    </message>
    <message>
        <source>counted at the end</source>
        <translation>se cuentan al final</translation>
    </message>
    <message>
        <source>pairs so far</source>
        <translation>pares hasta ahora</translation>
    </message>
    <message>
        <source>Wall time</source>
        <translation>Tiempo real</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Aceleración</translation>
    </message>
    <message>
        <source>First result after</source>
        <translation>Primer resultado tras</translation>
    </message>
    <message>
        <source>Waiting for delivery</source>
        <translation>Esperando entrega</translation>
    </message>
    <message>
        <source>Overtakes</source>
        <translation>Adelantamientos</translation>
    </message>
    <message>
        <source>A %1</source>
        <translation>A %1</translation>
    </message>
    <message>
        <source>B %1</source>
        <translation>B %1</translation>
    </message>
    <message>
        <source>stuck, then ended</source>
        <translation>bloqueado, luego terminado</translation>
    </message>
    <message>
        <source>none delivered</source>
        <translation>ninguno entregado</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>KillChart</name>
    <message>
        <source>Waits for its turn.</source>
        <translation>Espera su turno.</translation>
    </message>
</context>
<context>
    <name>KillSentence</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Stuck for ever: the worker died on task %1, and nobody repeats the work that was lost with it, nor tells of it.</source>
        <translation>Bloqueado para siempre: el proceso murió en la tarea %1; nadie repite el trabajo perdido con él ni avisa de ello.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) came back and are held back,</source>
        <translation>
            <numerusform>%Ln resultado volvió y queda retenido,</numerusform>
            <numerusform>%Ln resultados volvieron y quedan retenidos,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln never come(s);</source>
        <translation>
            <numerusform>%Ln no llegará nunca;</numerusform>
            <numerusform>%Ln no llegarán nunca;</numerusform>
        </translation>
    </message>
    <message>
        <source>the watchdog ended the run after %1.</source>
        <translation>el vigilante terminó la ejecución tras %1.</translation>
    </message>
    <message>
        <source>The worker died on task %1, and the executor broke every future that had no result yet, whoever was to blame:</source>
        <translation>El proceso murió en la tarea %1, y el ejecutor rompió todo future que aún no tenía resultado, fuera de quien fuera la culpa:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s), %1.</source>
        <translation>
            <numerusform>%Ln tarea, %1.</numerusform>
            <numerusform>%Ln tareas, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) had been handed on.</source>
        <translation>
            <numerusform>%Ln resultado ya se había entregado.</numerusform>
            <numerusform>%Ln resultados ya se habían entregado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only task %1 is blamed: another worker took the dead one&apos;s place.</source>
        <translation>Solo se culpa a la tarea %1: otro proceso ocupó el lugar del muerto.</translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln task(s) are done after %1.</source>
        <translation>
            <numerusform>La otra tarea (%Ln) terminó tras %1.</numerusform>
            <numerusform>Las otras %Ln tareas terminaron tras %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoopChart</name>
    <message>
        <source>Event loop</source>
        <translation>Bucle de eventos</translation>
    </message>
    <message>
        <source>lag up to %1, %2 on average</source>
        <translation>retraso de hasta %1, %2 de media</translation>
    </message>
    <message>
        <source>How late an event loop comes to each task that is due, how many sleep and how many are ready.</source>
        <translation>Con cuánto retraso atiende un bucle de eventos cada tarea que vence, cuántas duermen y cuántas están listas.</translation>
    </message>
    <message>
        <source>lag of a task</source>
        <translation>retraso de una tarea</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>dormidas</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listas</translation>
    </message>
    <message>
        <source>lag</source>
        <translation>retraso</translation>
    </message>
    <message>
        <source>tasks by lag</source>
        <translation>tareas según el retraso</translation>
    </message>
    <message>
        <source>At %1: %2 asleep, %3 ready</source>
        <translation>En %1: %2 dormidas, %3 listas</translation>
    </message>
    <message>
        <source>Task %1 was due at %2 and ran %3 later</source>
        <translation>La tarea %1 vencía en %2 y se ejecutó %3 más tarde</translation>
    </message>
</context>
<context>
    <name>OrderChart</name>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>%1 overtakes</source>
        <translation>%1 adelantamientos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overtake(s)</source>
        <translation>
            <numerusform>%Ln adelantamiento</numerusform>
            <numerusform>%Ln adelantamientos</numerusform>
        </translation>
    </message>
    <message>
        <source>Here each task&apos;s way from submitted over finished to delivered will be drawn. Where lines cross, one task has overtaken another.</source>
        <translation>Aquí se dibujará el camino de cada tarea: enviada, terminada y entregada. Donde las líneas se cruzan, una tarea adelantó a otra.</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B: %1</translation>
    </message>
    <message>
        <source>Ladder of tasks from submitted over finished to delivered.</source>
        <translation>Escalera de tareas: enviadas, terminadas y entregadas.</translation>
    </message>
    <message>
        <source>Ranks of tasks, submitted against finished.</source>
        <translation>Rangos de las tareas, envío frente a fin.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overtake(s) so far</source>
        <translation>
            <numerusform>%Ln adelantamiento hasta ahora</numerusform>
            <numerusform>%Ln adelantamientos hasta ahora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderPane</name>
    <message>
        <source>submitted</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>sub.</source>
        <comment>short for submitted</comment>
        <translation>env.</translation>
    </message>
    <message>
        <source>fin.</source>
        <comment>short for finished</comment>
        <translation>fin</translation>
    </message>
    <message>
        <source>del.</source>
        <comment>short for delivered</comment>
        <translation>entr.</translation>
    </message>
    <message>
        <source>printed: %1</source>
        <translation>impreso: %1</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Tarea %1</translation>
    </message>
    <message>
        <source>submitted at place %1</source>
        <translation>enviada en la posición %1</translation>
    </message>
    <message>
        <source>finished at place %1</source>
        <translation>terminada en la posición %1</translation>
    </message>
    <message>
        <source>delivered at place %1</source>
        <translation>entregada en la posición %1</translation>
    </message>
    <message>
        <source>submitted rank</source>
        <translation>rango de envío</translation>
    </message>
    <message>
        <source>finished rank</source>
        <translation>rango de fin</translation>
    </message>
</context>
<context>
    <name>OverUnderChart</name>
    <message>
        <source>A: %1</source>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B: %1</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>A %1 against B %2</source>
        <translation>A %1 frente a B %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln tarea</numerusform>
            <numerusform>%Ln tareas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln worker(s)</source>
        <translation>
            <numerusform>%Ln trabajador</numerusform>
            <numerusform>%Ln trabajadores</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>chunks of %1</source>
        <translation>bloques de %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijados</translation>
    </message>
    <message numerus="yes">
        <source>simulated on %Ln virtual core(s)</source>
        <translation>
            <numerusform>simulado en %Ln núcleo virtual</numerusform>
            <numerusform>simulado en %Ln núcleos virtuales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln logical CPU(s)</source>
        <translation>
            <numerusform>%Ln CPU lógica</numerusform>
            <numerusform>%Ln CPU lógicas</numerusform>
        </translation>
    </message>
    <message>
        <source>start method %1</source>
        <translation>método de inicio %1</translation>
    </message>
</context>
<context>
    <name>PlotFrame</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>PrintedOrder</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print charts</source>
        <translation>Imprimir los gráficos</translation>
    </message>
</context>
<context>
    <name>ResultsChart</name>
    <message>
        <source>Results over time</source>
        <translation>Resultados en el tiempo</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>waiting for delivery</source>
        <translation>esperando entrega</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B: %1</translation>
    </message>
    <message>
        <source>%1%2 finished, %3 delivered, %4 waiting</source>
        <translation>%1%2 terminados, %3 entregados, %4 en espera</translation>
    </message>
    <message>
        <source>A: </source>
        <translation>A: </translation>
    </message>
    <message>
        <source>B: </source>
        <translation>B: </translation>
    </message>
    <message>
        <source>%1 of %2 results finished, %3 delivered, after %4.</source>
        <translation>%1 de %2 resultados terminados, %3 entregados, tras %4.</translation>
    </message>
    <message>
        <source>Here two curves will rise while a batch runs: results finished and results delivered. The shaded gap between them is what has been received and waits for delivery.</source>
        <translation>Aquí subirán dos curvas mientras se ejecuta un lote: resultados terminados y resultados entregados. El hueco sombreado entre ellas es lo recibido que espera su entrega.</translation>
    </message>
</context>
<context>
    <name>RunName</name>
    <message>
        <source>%1 free-threaded</source>
        <translation>%1 free-threaded</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>native</source>
        <translation>nativo</translation>
    </message>
    <message>
        <source>%1, with an interpreter lock</source>
        <translation>%1, con bloqueo de intérprete</translation>
    </message>
    <message>
        <source>%1 build, with its interpreter lock on</source>
        <translation>compilación %1, con el bloqueo de intérprete activado</translation>
    </message>
    <message>
        <source>%1 build, without an interpreter lock</source>
        <translation>compilación %1, sin bloqueo de intérprete</translation>
    </message>
</context>
<context>
    <name>TaskText</name>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>waiting for delivery</source>
        <translation>esperando entrega</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>se cayó</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tiempo agotado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>no iniciada</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>not submitted</source>
        <translation>no enviada</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Tarea %1</translation>
    </message>
    <message>
        <source>Main program</source>
        <translation>Programa principal</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Trabajador %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, ran %3 on %4</source>
        <translation>%1: %2, se ejecutó %3 en %4</translation>
    </message>
    <message>
        <source>%1 on CPU %2</source>
        <translation>%1 en la CPU %2</translation>
    </message>
    <message>
        <source>Running since %1</source>
        <translation>En curso desde %1</translation>
    </message>
    <message>
        <source>Ran %1, from %2 to %3</source>
        <translation>Se ejecutó %1, de %2 a %3</translation>
    </message>
    <message>
        <source>Held other results back</source>
        <translation>Retuvo otros resultados</translation>
    </message>
    <message>
        <source>Ran: shortest %1, median %2, longest %3</source>
        <translation>Duración: mínima %1, mediana %2, máxima %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s), from %1 to %2</source>
        <translation>
            <numerusform>%Ln tarea, de %1 a %2</numerusform>
            <numerusform>%Ln tareas, de %1 a %2</numerusform>
        </translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>no entregada</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>Delivered at %1</source>
        <translation>Entregada a los %1</translation>
    </message>
    <message>
        <source>Waited %1 for its delivery</source>
        <translation>Esperó %1 su entrega</translation>
    </message>
    <message>
        <source>Event loop</source>
        <translation>Bucle de eventos</translation>
    </message>
    <message>
        <source>Attempt %1, process %2: %3</source>
        <translation>Intento %1, proceso %2: %3</translation>
    </message>
    <message>
        <source>Attempt %1: %2</source>
        <translation>Intento %1: %2</translation>
    </message>
    <message>
        <source>held back for ever</source>
        <translation>retenida para siempre</translation>
    </message>
    <message>
        <source>done, but its result is lost</source>
        <translation>hecha, pero su resultado se perdió</translation>
    </message>
    <message>
        <source>lost, never started</source>
        <translation>perdida, nunca empezada</translation>
    </message>
</context>
<context>
    <name>TasksChart</name>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln tarea</numerusform>
            <numerusform>%Ln tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>Every task with its state, worker, times and result.</source>
        <translation>Cada tarea con su estado, trabajador, tiempos y resultado.</translation>
    </message>
    <message numerus="yes">
        <source>The table of %Ln task(s).</source>
        <translation>
            <numerusform>La tabla de %Ln tarea.</numerusform>
            <numerusform>La tabla de %Ln tareas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TasksTimeline</name>
    <message>
        <source>Timeline by task</source>
        <translation>Cronología por tarea</translation>
    </message>
    <message>
        <source>A row for every task: queued, running, waiting for its delivery, delivered.</source>
        <translation>Una fila por tarea: en cola, en curso, esperando su entrega, entregada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) in %1: %2 started, %3 finished, %4 delivered.</source>
        <translation>
            <numerusform>%Ln tarea en %1: %2 iniciadas, %3 terminadas, %4 entregadas.</numerusform>
            <numerusform>%Ln tareas en %1: %2 iniciadas, %3 terminadas, %4 entregadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>starting</source>
        <translation>arrancando</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>sleeping</source>
        <translation>durmiendo</translation>
    </message>
    <message>
        <source>running and blocking others</source>
        <translation>en curso y bloquea a otras</translation>
    </message>
    <message>
        <source>done, waiting for delivery</source>
        <translation>terminada, espera entrega</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>lost for ever</source>
        <translation>perdido para siempre</translation>
    </message>
</context>
<context>
    <name>WorkersTimeline</name>
    <message>
        <source>Timeline by worker</source>
        <translation>Cronología por trabajador</translation>
    </message>
    <message>
        <source>A row for every worker: which task it ran when, and where it was idle.</source>
        <translation>Una fila por trabajador: qué tarea ejecutó y cuándo, y dónde estuvo inactivo.</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Trabajador %1</translation>
    </message>
    <message>
        <source>W%1</source>
        <translation>W%1</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B: %1</translation>
    </message>
    <message>
        <source>%1: idle</source>
        <translation>%1: inactivo</translation>
    </message>
    <message>
        <source>%1: starting, %2</source>
        <translation>%1: arrancando, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln worker(s) in %1.</source>
        <translation>
            <numerusform>%Ln trabajador en %1.</numerusform>
            <numerusform>%Ln trabajadores en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>L%1</source>
        <translation>B%1</translation>
    </message>
    <message>
        <source>Loop %1</source>
        <translation>Bucle %1</translation>
    </message>
    <message>
        <source>not responding</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Nobody holds the interpreter lock</source>
        <translation>Nadie tiene el bloqueo del intérprete</translation>
    </message>
    <message>
        <source>%1 holds the interpreter lock from %2, for %3</source>
        <translation>%1 tiene el bloqueo del intérprete desde %2, durante %3</translation>
    </message>
    <message>
        <source>Not responding since %1: somebody stopped it</source>
        <translation>No responde desde %1: alguien lo detuvo</translation>
    </message>
    <message>
        <source>%1: %2 asleep, %3 ready</source>
        <translation>%1: %2 dormidas, %3 listas</translation>
    </message>
    <message>
        <source>tasks asleep</source>
        <translation>tareas dormidas</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Something is wrong with this run: %1 results wrong, %2 missing, %3 delivered twice.</source>
        <translation>Algo va mal en esta ejecución: %1 resultados erróneos, %2 ausentes, %3 entregados dos veces.</translation>
    </message>
    <message>
        <source>Stopped after %1: %2 of %3 results had been delivered.</source>
        <translation>Se detuvo tras %1: se habían entregado %2 de %3 resultados.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) did not end well; the other %1 are done.</source>
        <translation>
            <numerusform>%n tarea no terminó bien; las otras %1 están hechas.</numerusform>
            <numerusform>%n tareas no terminaron bien; las otras %1 están hechas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not parallelise this: the work itself takes %1, and handing it out made it %2 times slower.</source>
        <translation>No paralelice esto: el trabajo en sí tarda %1, y repartirlo lo hizo %2 veces más lento.</translation>
    </message>
    <message numerus="yes">
        <source>Everything was delivered at once when task %1 ended; %n finished result(s) had waited %2 in sum.</source>
        <translation>
            <numerusform>Todo se entregó de una vez al terminar la tarea %1; %n resultado terminado había esperado %2 en total.</numerusform>
            <numerusform>Todo se entregó de una vez al terminar la tarea %1; %n resultados terminados habían esperado %2 en total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Task %1 held back %n finished result(s), for %2 in sum.</source>
        <translation>
            <numerusform>La tarea %1 retuvo %n resultado terminado, durante %2 en total.</numerusform>
            <numerusform>La tarea %1 retuvo %n resultados terminados, durante %2 en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>One task at a time: %1 workers took turns and were as quick as one.</source>
        <translation>Una tarea cada vez: %1 trabajadores se turnaron y fueron tan rápidos como uno.</translation>
    </message>
    <message>
        <source>One after the other on one core: %1 for %2 tasks.</source>
        <translation>Una tras otra en un núcleo: %1 para %2 tareas.</translation>
    </message>
    <message>
        <source>%1 workers were %2 times as quick as one, %3 % of what the cores could give.</source>
        <translation>%1 trabajadores fueron %2 veces más rápidos que uno, el %3 % de lo que podían dar los núcleos.</translation>
    </message>
    <message>
        <source>%1 tasks took %2; one after the other they would have taken %3.</source>
        <translation>%1 tareas tardaron %2; una tras otra habrían tardado %3.</translation>
    </message>
    <message>
        <source>On the calling core</source>
        <translation>En el núcleo que llama</translation>
    </message>
    <message>
        <source>No worker: tasks run one after the other where they are asked for.</source>
        <translation>Sin trabajadores: las tareas se ejecutan una tras otra donde se piden.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Threads that really run in parallel, without an interpreter lock.</source>
        <translation>Hilos que se ejecutan de verdad en paralelo, sin bloqueo del intérprete.</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Worker processes: one may crash, and only the task that it ran is lost.</source>
        <translation>Procesos trabajadores: uno puede caer, y solo se pierde la tarea que ejecutaba.</translation>
    </message>
    <message>
        <source>Too many open files for so many worker processes: the limit is %1 and each needs about 3. Nothing was run; raise it (ulimit -n) or use fewer workers.</source>
        <translation>Demasiados archivos abiertos para tantos procesos trabajadores: el límite es %1 y cada uno necesita unos 3. No se ejecutó nada; súbalo (ulimit -n) o use menos trabajadores.</translation>
    </message>
    <message>
        <source>Cannot make %1 MiB of shared memory (%2): %3. Nothing was run; use fewer tasks or workers, raise the limits (ulimit -f, ulimit -v), or use executor threads.</source>
        <translation>No se pueden crear %1 MiB de memoria compartida (%2): %3. No se ejecutó nada; use menos tareas o trabajadores, suba los límites (ulimit -f, ulimit -v) o use el ejecutor threads.</translation>
    </message>
    <message>
        <source>Cannot start worker processes with %1: %2. Nothing was run; reinstall the program, or use executor threads.</source>
        <translation>No se pueden iniciar procesos trabajadores con %1: %2. No se ejecutó nada; reinstale el programa o use el ejecutor threads.</translation>
    </message>
    <message>
        <source>Cannot watch over worker processes: %1. Nothing was run.</source>
        <translation>No se pueden vigilar los procesos trabajadores: %1. No se ejecutó nada.</translation>
    </message>
    <message>
        <source>Worker %1 (pid %2) is not responding since %3 s: somebody stopped it.</source>
        <translation>El trabajador %1 (pid %2) no responde desde %3 s: alguien lo detuvo.</translation>
    </message>
    <message>
        <source>No worker process of %1 comes to its first task, after %2 starts each: %3. What had finished is kept; see to the cause, or use executor threads.</source>
        <translation>Ningún proceso trabajador de %1 llega a su primera tarea, tras %2 inicios cada uno: %3. Lo terminado se conserva; elimine la causa o use el ejecutor threads.</translation>
    </message>
    <message>
        <source>The worker program is of another version: it was replaced meanwhile.</source>
        <translation>El programa trabajador es de otra versión: se reemplazó entretanto.</translation>
    </message>
    <message>
        <source>The worker program does not know the workload %1.</source>
        <translation>El programa trabajador no conoce la carga %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not KIND@TASK, KIND@TASK#ATTEMPT or KIND~PROBABILITY; kinds: throw kill segv abort signal:NAME exit:N hang stop spin alloc:MIB result:MIB garbage closefds fork</source>
        <translation>&quot;%1&quot; no es KIND@TASK, KIND@TASK#ATTEMPT ni KIND~PROBABILITY; clases: throw kill segv abort signal:NAME exit:N hang stop spin alloc:MIB result:MIB garbage closefds fork</translation>
    </message>
    <message>
        <source>%1 needs workers that are processes: a thread cannot end alone (executor %2)</source>
        <translation>%1 necesita trabajadores que sean procesos: un hilo no puede acabar solo (ejecutor %2)</translation>
    </message>
    <message>
        <source>%1 lasts for ever, and virtual time has nobody who loses patience: add a --timeout</source>
        <translation>%1 dura para siempre, y el tiempo virtual no tiene a nadie que pierda la paciencia: añada un --timeout</translation>
    </message>
    <message>
        <source>a time limit is above 0 and at most 1,000,000 s</source>
        <translation>un límite de tiempo es mayor que 0 y de 1 000 000 s como máximo</translation>
    </message>
    <message>
        <source>%1 is not from 0 to %2</source>
        <translation>%1 no está entre 0 y %2</translation>
    </message>
    <message>
        <source>is %1; allowed is null, or seconds above 0 up to %2.</source>
        <translation>es %1; se permite null, o segundos por encima de 0 hasta %2.</translation>
    </message>
    <message>
        <source>Cannot start a thread: %1. Nothing was run; raise the limit on threads (ulimit -u) or use fewer workers.</source>
        <translation>No se puede iniciar un hilo: %1. No se ejecutó nada; suba el límite de hilos (ulimit -u) o use menos trabajadores.</translation>
    </message>
    <message>
        <source>Only %1 of %2 workers could be started: %3. The run goes on with them.</source>
        <translation>Solo se pudieron iniciar %1 de %2 trabajadores: %3. La ejecución sigue con ellos.</translation>
    </message>
    <message>
        <source>Could not pin to CPU %1: %2. The run goes on unpinned there.</source>
        <translation>No se pudo fijar a la CPU %1: %2. La ejecución sigue ahí sin fijar.</translation>
    </message>
    <message>
        <source>Pin lost: the system took CPU %2 from worker %1, which may run on CPU %3 now. The run goes on there.</source>
        <translation>Fijación perdida: el sistema quitó la CPU %2 al trabajador %1, que ahora puede ejecutarse en la CPU %3. La ejecución sigue ahí.</translation>
    </message>
    <message>
        <source>Pin restored: worker %1 is on CPU %2 again.</source>
        <translation>Fijación restablecida: el trabajador %1 está de nuevo en la CPU %2.</translation>
    </message>
    <message>
        <source>Table of tasks (CSV)</source>
        <translation>Tabla de tareas (CSV)</translation>
    </message>
    <message>
        <source>Whole result (JSON)</source>
        <translation>Resultado completo (JSON)</translation>
    </message>
    <message>
        <source>Trace for Perfetto and chrome://tracing</source>
        <translation>Traza para Perfetto y chrome://tracing</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;: %3 (the form is ID:key=value,key=value)</source>
        <translation>%1 «%2»: %3 (la forma es ID:clave=valor,clave=valor)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number from %2 to %3</source>
        <translation>«%1» no es un número entero de %2 a %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list of whole numbers from %2 to %3 separated by &quot;/&quot;</source>
        <translation>«%1» no es una lista de enteros de %2 a %3 separados por «/»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number from %2 to %3</source>
        <translation>«%1» no es un número de %2 a %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time from %2 to %3 (for example 250us, 20ms, 1.5s)</source>
        <translation>«%1» no es un tiempo de %2 a %3 (por ejemplo 250us, 20ms, 1.5s)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a range of times within %2..%3 (for example 0..200ms)</source>
        <translation>«%1» no es un intervalo de tiempos dentro de %2..%3 (por ejemplo 0..200ms)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list of times from %2 to %3 separated by &quot;/&quot; (for example 500ms/50ms)</source>
        <translation>«%1» no es una lista de tiempos de %2 a %3 separados por «/» (por ejemplo 500ms/50ms)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a size from %2 to %3 (for example 64MiB)</source>
        <translation>«%1» no es un tamaño de %2 a %3 (por ejemplo 64MiB)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of %2</source>
        <translation>«%1» no es uno de %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false</source>
        <translation>«%1» no es ni true ni false</translation>
    </message>
    <message>
        <source>a file&apos;s path is missing</source>
        <translation>falta la ruta de un archivo</translation>
    </message>
    <message>
        <source>there is no parameter &quot;%1&quot; here: it takes none</source>
        <translation>aquí no hay ningún parámetro «%1»: no admite ninguno</translation>
    </message>
    <message>
        <source>there is no parameter &quot;%1&quot; here; known: %2</source>
        <translation>aquí no hay ningún parámetro «%1»; se conocen: %2</translation>
    </message>
    <message>
        <source>CPU %1 is outside this process&apos;s allowed set (EINVAL); allowed: %2</source>
        <translation>la CPU %1 está fuera del conjunto permitido a este proceso (EINVAL); permitidas: %2</translation>
    </message>
    <message>
        <source>the system refused to place the thread on CPU %1: %2</source>
        <translation>el sistema se negó a colocar el hilo en la CPU %1: %2</translation>
    </message>
    <message>
        <source>Cannot write %1: it is a folder. It was left alone; name a file in it.</source>
        <translation>No se puede escribir %1: es una carpeta. No se tocó; indique un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>Cannot write %1: it is a pipe (FIFO), not a file. It was left alone; use - for standard output.</source>
        <translation>No se puede escribir %1: es una tubería (FIFO), no un archivo. No se tocó; use - para la salida estándar.</translation>
    </message>
    <message>
        <source>Cannot write %1: it is a socket, not a file. It was left alone; name a file.</source>
        <translation>No se puede escribir %1: es un socket, no un archivo. No se tocó; indique un archivo.</translation>
    </message>
    <message>
        <source>Cannot write %1: it is a device, not a file. It was left alone; use - for standard output.</source>
        <translation>No se puede escribir %1: es un dispositivo, no un archivo. No se tocó; use - para la salida estándar.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Nothing at that path was changed. Free some space or choose another disk.</source>
        <translation>No se puede escribir %1: %2. No cambió nada en esa ruta. Libere espacio o elija otro disco.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2 (a limit as set by ulimit -f, or of the file system). Nothing at that path was changed. Raise the limit or save less.</source>
        <translation>No se puede escribir %1: %2 (un límite fijado con ulimit -f o del sistema de archivos). No cambió nada en esa ruta. Suba el límite o guarde menos.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Nothing at that path was changed. Choose a folder on a writable disk.</source>
        <translation>No se puede escribir %1: %2. No cambió nada en esa ruta. Elija una carpeta en un disco que admita escritura.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Nothing was changed. Choose a shorter name.</source>
        <translation>No se puede escribir %1: %2. No cambió nada. Elija un nombre más corto.</translation>
    </message>
    <message>
        <source>Cannot write %1: the folder %3 does not exist. Nothing was changed. Make the folder or choose another one.</source>
        <translation>No se puede escribir %1: la carpeta %3 no existe. No cambió nada. Cree la carpeta o elija otra.</translation>
    </message>
    <message>
        <source>Cannot write %1: %3 is not a folder. Nothing was changed. Choose another path.</source>
        <translation>No se puede escribir %1: %3 no es una carpeta. No cambió nada. Elija otra ruta.</translation>
    </message>
    <message>
        <source>Cannot write %1: its symbolic links lead nowhere (%2). Nothing was changed. Choose another path.</source>
        <translation>No se puede escribir %1: sus enlaces simbólicos no llevan a ninguna parte (%2). No cambió nada. Elija otra ruta.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2; the disk may be failing. Nothing at that path was changed. Choose another disk.</source>
        <translation>No se puede escribir %1: %2; el disco puede estar fallando. No cambió nada en esa ruta. Elija otro disco.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Nothing at that path was changed. Choose another path.</source>
        <translation>No se puede escribir %1: %2. No cambió nada en esa ruta. Elija otra ruta.</translation>
    </message>
    <message>
        <source>Cannot write a file: no path was given. Name a file.</source>
        <translation>No se puede escribir un archivo: no se dio ninguna ruta. Indique un archivo.</translation>
    </message>
    <message>
        <source>Cannot write %1: the file is write-protected (%2). It was left alone; change its mode or choose another name.</source>
        <translation>No se puede escribir %1: el archivo está protegido contra escritura (%2). No se tocó; cambie sus permisos o elija otro nombre.</translation>
    </message>
    <message>
        <source>Cannot write %1: the folder %3 cannot be written to (%2). Nothing at that path was changed. Change the folder&apos;s mode or choose another one.</source>
        <translation>No se puede escribir %1: no se puede escribir en la carpeta %3 (%2). No cambió nada en esa ruta. Cambie los permisos de la carpeta o elija otra.</translation>
    </message>
    <message>
        <source>%1 was written, but the disk did not confirm it (%2). Check the disk and save again elsewhere.</source>
        <translation>%1 se escribió, pero el disco no lo confirmó (%2). Revise el disco y guarde de nuevo en otro lugar.</translation>
    </message>
    <message>
        <source>Cannot read the machine description %1: %2. Give an XML file as lstopo writes it, or a synthetic description such as &quot;package:2 core:4 pu:2&quot;.</source>
        <translation>No se puede leer la descripción de máquina %1: %2. Dé un archivo XML como lo escribe lstopo, o una descripción sintética como «package:2 core:4 pu:2».</translation>
    </message>
    <message>
        <source>Cannot reserve %1 MiB of address space for the recording. Use fewer tasks or workers.</source>
        <translation>No se pueden reservar %1 MiB de espacio de direcciones para el registro. Use menos tareas o trabajadores.</translation>
    </message>
    <message>
        <source>%1 is too large: %2 bytes, at most %3 are read.</source>
        <translation>%1 es demasiado grande: %2 bytes, se leen como máximo %3.</translation>
    </message>
    <message>
        <source>%1 is nested too deeply: at most %2 levels are read.</source>
        <translation>%1 está anidado demasiado profundamente: se leen como máximo %2 niveles.</translation>
    </message>
    <message>
        <source>stands twice in the same object.</source>
        <translation>aparece dos veces en el mismo objeto.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: %2.</source>
        <translation>%1 no es JSON válido: %2.</translation>
    </message>
    <message>
        <source>%1 does not hold a JSON object.</source>
        <translation>%1 no contiene un objeto JSON.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2, not %3.</source>
        <translation>debe ser un número entero de %1 a %2, no %3.</translation>
    </message>
    <message>
        <source>is %1; allowed is %2 to %3.</source>
        <translation>es %1; se permite de %2 a %3.</translation>
    </message>
    <message>
        <source>must be a text, not %1.</source>
        <translation>debe ser un texto, no %1.</translation>
    </message>
    <message>
        <source>holds a zero character.</source>
        <translation>contiene un carácter nulo.</translation>
    </message>
    <message>
        <source>must be true or false, not %1.</source>
        <translation>debe ser true o false, no %1.</translation>
    </message>
    <message>
        <source>must be a number, not %1.</source>
        <translation>debe ser un número, no %1.</translation>
    </message>
    <message>
        <source>must be an object, not %1.</source>
        <translation>debe ser un objeto, no %1.</translation>
    </message>
    <message>
        <source>must be a list, not %1.</source>
        <translation>debe ser una lista, no %1.</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>falta.</translation>
    </message>
    <message>
        <source>must be a list of %1 entries.</source>
        <translation>debe ser una lista de %1 elementos.</translation>
    </message>
    <message>
        <source>must be ascending.</source>
        <translation>debe ser ascendente.</translation>
    </message>
    <message>
        <source>is %1; allowed is more than 0, to 1000000.</source>
        <translation>es %1; se permite más de 0, hasta 1000000.</translation>
    </message>
    <message>
        <source>the value of %1 in its table run is not possible</source>
        <translation>el valor de %1 en su tabla run no es posible</translation>
    </message>
    <message>
        <source>its table task ends at row %1 of %2</source>
        <translation>su tabla task termina en la fila %1 de %2</translation>
    </message>
    <message>
        <source>its table task has more than the run&apos;s %1 rows</source>
        <translation>su tabla task tiene más que las %1 filas de la ejecución</translation>
    </message>
    <message>
        <source>its last core sample is not complete</source>
        <translation>su última muestra de núcleos no está completa</translation>
    </message>
    <message>
        <source>%1 is missing in its table run</source>
        <translation>falta %1 en su tabla run</translation>
    </message>
    <message>
        <source>task %1 was tried, and no span tells when</source>
        <translation>la tarea %1 se intentó y ningún tramo dice cuándo</translation>
    </message>
    <message>
        <source>lane %1 has %2 spans where %3 belong</source>
        <translation>el carril %1 tiene %2 tramos en lugar de %3</translation>
    </message>
    <message>
        <source>two spans of lane %1 have one position</source>
        <translation>dos tramos del carril %1 tienen la misma posición</translation>
    </message>
    <message>
        <source>span %1 of lane %2 cannot follow the one before it</source>
        <translation>el tramo %1 del carril %2 no puede seguir al anterior</translation>
    </message>
    <message>
        <source>its rule of delivery is unknown</source>
        <translation>su regla de entrega es desconocida</translation>
    </message>
    <message>
        <source>its state is no state of a run that is over</source>
        <translation>su estado no es el de una ejecución terminada</translation>
    </message>
    <message>
        <source>task %1: the column %2 and the spans disagree</source>
        <translation>tarea %1: la columna %2 y los tramos no concuerdan</translation>
    </message>
    <message>
        <source>%1 is whole: run file format %2, saved by coreo %3.</source>
        <translation>%1 está íntegro: formato de archivo de ejecución %2, guardado por coreo %3.</translation>
    </message>
    <message>
        <source>%1 spans, %2 workers, %3 failures, %4 core samples.</source>
        <translation>%1 tramos, %2 trabajadores, %3 fallos, %4 muestras de núcleos.</translation>
    </message>
    <message numerus="yes">
        <source>The digests of all %n column(s) are right.</source>
        <translation>
            <numerusform>Los resúmenes de %n columna son correctos.</numerusform>
            <numerusform>Los resúmenes de las %n columnas son correctos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is damaged and was not opened: %2.</source>
        <translation>%1 está dañado y no se abrió: %2.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is a directory, not a run file.</source>
        <translation>%1 es una carpeta, no un archivo de ejecución.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 no es un archivo normal.</translation>
    </message>
    <message>
        <source>%1 is empty, not a run file.</source>
        <translation>%1 está vacío, no es un archivo de ejecución.</translation>
    </message>
    <message>
        <source>%1 is not a run file (.coreo): it does not begin like one.</source>
        <translation>%1 no es un archivo de ejecución (.coreo): no empieza como tal.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a run file (.coreo).</source>
        <translation>%1 es una base de datos de otro programa, no un archivo de ejecución (.coreo).</translation>
    </message>
    <message>
        <source>%1 has the run file format %2; this program reads up to format %3. Open it with a newer version.</source>
        <translation>%1 tiene el formato de archivo de ejecución %2; este programa lee hasta el formato %3. Ábralo con una versión más reciente.</translation>
    </message>
    <message>
        <source>%1 has the run file format 0, which does not exist; this program reads format %2.</source>
        <translation>%1 tiene el formato de archivo de ejecución 0, que no existe; este programa lee el formato %2.</translation>
    </message>
    <message>
        <source>it is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>Cannot save the run to %1: %2. What is there was left as it is; choose another file name or folder.</source>
        <translation>No se puede guardar la ejecución en %1: %2. Lo que había quedó como estaba; elija otro nombre de archivo u otra carpeta.</translation>
    </message>
    <message>
        <source>Cannot save the run to %1: %2. Nothing was written; choose another file name or folder.</source>
        <translation>No se puede guardar la ejecución en %1: %2. No se escribió nada; elija otro nombre de archivo u otra carpeta.</translation>
    </message>
    <message>
        <source>the run is not over yet</source>
        <translation>la ejecución aún no ha terminado</translation>
    </message>
    <message>
        <source>must be null, &quot;worker&quot; or &quot;task&quot;, not %1.</source>
        <translation>debe ser null, «worker» o «task», no %1.</translation>
    </message>
    <message>
        <source>is not a key of a run&apos;s spec; known are %1.</source>
        <translation>no es una clave de una descripción de ejecución; se conocen: %1.</translation>
    </message>
    <message>
        <source>is not a key of a run&apos;s spec; nearest: %1.</source>
        <translation>no es una clave de una descripción de ejecución; la más parecida: %1.</translation>
    </message>
    <message>
        <source>%1 is not a run&apos;s spec: its &quot;format&quot; is %2, this program reads &quot;%3&quot;.</source>
        <translation>%1 no es una descripción de ejecución: su «format» es %2, este programa lee «%3».</translation>
    </message>
    <message>
        <source>This run needs about %1 MiB of memory, and %2 MiB are available. Nothing was started; use fewer tasks or workers, or smaller buffers.</source>
        <translation>Esta ejecución necesita unos %1 MiB de memoria y hay %2 MiB disponibles. No se inició nada; use menos tareas o trabajadores, o búferes más pequeños.</translation>
    </message>
    <message>
        <source>%1 workers are pinned to %2 usable CPUs: several share one.</source>
        <translation>%1 trabajadores están fijados a %2 CPU utilizables: varios comparten una.</translation>
    </message>
    <message>
        <source>%1 has no chunk size: leave it out</source>
        <translation>%1 no tiene tamaño de bloque: omítalo</translation>
    </message>
    <message>
        <source>%1 does not run on executor &quot;%2&quot;; allowed: %3</source>
        <translation>%1 no funciona con el ejecutor «%2»; permitidos: %3</translation>
    </message>
    <message>
        <source>%1 is not from 1 to %2</source>
        <translation>%1 no está entre 1 y %2</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is not in this version; nearest: %3</source>
        <translation>%1 «%2» no está en esta versión; lo más parecido: %3</translation>
    </message>
    <message>
        <source>there is no %1 &quot;%2&quot;; nearest: %3</source>
        <translation>no hay %1 «%2»; lo más parecido: %3</translation>
    </message>
    <message>
        <source>only a simulated machine has a chosen number of cores: add --backend simulated</source>
        <translation>solo una máquina simulada tiene un número de núcleos elegido: añada --backend simulated</translation>
    </message>
    <message>
        <source>Cannot open the cost file %1: %2. Give native, python, none, or the path of a readable coreo.costs/1 file.</source>
        <translation>No se puede abrir el archivo de costes %1: %2. Indique native, python, none o la ruta de un archivo coreo.costs/1 legible.</translation>
    </message>
    <message>
        <source>Cannot read the cost file %1: %2.</source>
        <translation>No se puede leer el archivo de costes %1: %2.</translation>
    </message>
    <message>
        <source>The cost file %1 is larger than 1 MiB: it is not a coreo.costs/1 file.</source>
        <translation>El archivo de costes %1 supera 1 MiB: no es un archivo coreo.costs/1.</translation>
    </message>
    <message>
        <source>The cost file %1 has the unknown key &quot;%2&quot;. Known keys are %3.</source>
        <translation>El archivo de costes %1 tiene la clave desconocida «%2». Claves conocidas: %3.</translation>
    </message>
    <message>
        <source>In the cost file %1, &quot;%2&quot; is %3: it must be a whole number of nanoseconds from %4 to %5.</source>
        <translation>En el archivo de costes %1, «%2» es %3: debe ser un número entero de nanosegundos de %4 a %5.</translation>
    </message>
    <message>
        <source>In the cost file %1, &quot;steps.%2&quot; is %3: it must be a number of nanoseconds from 0 to 1000000.</source>
        <translation>En el archivo de costes %1, «steps.%2» es %3: debe ser un número de nanosegundos de 0 a 1000000.</translation>
    </message>
    <message>
        <source>In the cost file %1, &quot;steps&quot; is not an object of step rates.</source>
        <translation>En el archivo de costes %1, «steps» no es un objeto de costes por paso.</translation>
    </message>
    <message>
        <source>The cost file %1 is not valid JSON: %2.</source>
        <translation>El archivo de costes %1 no es JSON válido: %2.</translation>
    </message>
    <message>
        <source>The file %1 is not a cost file: it has no &quot;format&quot;: &quot;coreo.costs/1&quot;.</source>
        <translation>El archivo %1 no es un archivo de costes: no tiene &quot;format&quot;: &quot;coreo.costs/1&quot;.</translation>
    </message>
    <message>
        <source>There are no built-in costs &quot;%1&quot;. Known are native, python and none.</source>
        <translation>No hay costes integrados «%1». Se conocen native, python y none.</translation>
    </message>
    <message>
        <source>The strategy waits for a result, but no task is under way.</source>
        <translation>La estrategia espera un resultado, pero no hay ninguna tarea en curso.</translation>
    </message>
    <message>
        <source>A strategy cannot run tasks itself beside its workers.</source>
        <translation>Una estrategia no puede ejecutar tareas ella misma junto a sus trabajadores.</translation>
    </message>
    <message>
        <source>Close and join before getting</source>
        <translation>Cerrar y esperar antes de leer</translation>
    </message>
    <message>
        <source>Get nothing before every task has ended, as the second article does</source>
        <translation>No leer nada antes de que todas las tareas hayan terminado, como el segundo artículo</translation>
    </message>
    <message>
        <source>One task after the other on the calling core: the yardstick.</source>
        <translation>Una tarea tras otra en el núcleo que llama: la referencia.</translation>
    </message>
    <message>
        <source>Submits a task only when the one before was delivered: a pool that works like one core.</source>
        <translation>Envía una tarea solo cuando se entregó la anterior: un pool que trabaja como un solo núcleo.</translation>
    </message>
    <message>
        <source>Submits everything, then gets the results in submission order.</source>
        <translation>Lo envía todo y luego lee los resultados en el orden de envío.</translation>
    </message>
    <message>
        <source>Cuts the batch into about four chunks a worker and delivers everything at once, at the end.</source>
        <translation>Corta el lote en unos cuatro bloques por trabajador y lo entrega todo de una vez, al final.</translation>
    </message>
    <message>
        <source>Delivers in order, each result as soon as every earlier one is there.</source>
        <translation>Entrega en orden, cada resultado en cuanto están todos los anteriores.</translation>
    </message>
    <message>
        <source>Delivers every result the moment it comes back.</source>
        <translation>Entrega cada resultado en cuanto vuelve.</translation>
    </message>
    <message>
        <source>Submits everything at the call and yields results in submission order.</source>
        <translation>Lo envía todo al llamar y da los resultados en el orden de envío.</translation>
    </message>
    <message>
        <source>Yields futures in the order in which they complete.</source>
        <translation>Da los futures en el orden en que se completan.</translation>
    </message>
    <message>
        <source>Sum up to</source>
        <translation>Sumar hasta</translation>
    </message>
    <message>
        <source>Each task adds 0 to n one by one; a list such as 2000000/500000 cycles over the tasks</source>
        <translation>Cada tarea suma de 0 a n uno a uno; una lista como 2000000/500000 se repite sobre las tareas</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Intervalos</translation>
    </message>
    <message>
        <source>How often each task computes k(k+1)/2, overwriting the result; the list cycles over the tasks</source>
        <translation>Cuántas veces calcula cada tarea k(k+1)/2 sobrescribiendo el resultado; la lista se repite sobre las tareas</translation>
    </message>
    <message>
        <source>f(x) = x</source>
        <translation>f(x) = x</translation>
    </message>
    <message>
        <source>A function that does nothing: all the time goes into handing out and collecting.</source>
        <translation>Una función que no hace nada: todo el tiempo se va en repartir y recoger.</translation>
    </message>
    <message>
        <source>Sum 0..n</source>
        <translation>Suma 0..n</translation>
    </message>
    <message>
        <source>Adds the numbers from 0 to n one by one, as the first article does.</source>
        <translation>Suma uno a uno los números de 0 a n, como el primer artículo.</translation>
    </message>
    <message>
        <source>Triangular numbers</source>
        <translation>Números triangulares</translation>
    </message>
    <message>
        <source>Computes k(k+1)/2 for every k of a range and keeps the last, as the second article does.</source>
        <translation>Calcula k(k+1)/2 para cada k de un intervalo y guarda el último, como el segundo artículo.</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Duraciones</translation>
    </message>
    <message>
        <source>One duration a task, such as 500ms/50ms/50ms; the list cycles over the tasks</source>
        <translation>Una duración por tarea, como 500ms/50ms/50ms; la lista se repite sobre las tareas</translation>
    </message>
    <message>
        <source>or from a file</source>
        <translation>o desde un archivo</translation>
    </message>
    <message>
        <source>A text file with one duration a line (bare numbers are milliseconds)</source>
        <translation>Un archivo de texto con una duración por línea (los números solos son milisegundos)</translation>
    </message>
    <message>
        <source>Waiting share</source>
        <translation>Parte de espera</translation>
    </message>
    <message>
        <source>The share of each task that waits without holding a core</source>
        <translation>La parte de cada tarea que espera sin ocupar un núcleo</translation>
    </message>
    <message>
        <source>Cannot read the durations of &quot;%1&quot;: %2. Nothing was started.</source>
        <translation>No se pueden leer las duraciones de «%1»: %2. No se inició nada.</translation>
    </message>
    <message>
        <source>Workload durations: give either &quot;list&quot; or &quot;file&quot;, not both.</source>
        <translation>Carga durations: indique «list» o «file», no ambos.</translation>
    </message>
    <message>
        <source>Workload durations: give &quot;list&quot; (such as list=500ms/50ms/50ms) or &quot;file&quot;.</source>
        <translation>Carga durations: indique «list» (como list=500ms/50ms/50ms) o «file».</translation>
    </message>
    <message>
        <source>Given durations</source>
        <translation>Duraciones dadas</translation>
    </message>
    <message>
        <source>Tasks of exactly the lengths you give, as a list or a file.</source>
        <translation>Tareas exactamente con las duraciones que indique, en lista o archivo.</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Búfer</translation>
    </message>
    <message>
        <source>How much memory each task streams over; every worker has its own buffer</source>
        <translation>Cuánta memoria recorre cada tarea; cada trabajador tiene su propio búfer</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>How often the buffer is read</source>
        <translation>Cuántas veces se lee el búfer</translation>
    </message>
    <message>
        <source>Memory streaming</source>
        <translation>Recorrido de memoria</translation>
    </message>
    <message>
        <source>Streams over a large buffer: cores share the memory bus, so more of them help less.</source>
        <translation>Recorre un búfer grande: los núcleos comparten el bus de memoria, así que añadir más ayuda menos.</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Each task first waits a random time of this range; waiting holds no core</source>
        <translation>Cada tarea espera primero un tiempo aleatorio de este intervalo; la espera no ocupa ningún núcleo</translation>
    </message>
    <message>
        <source>Then sum up to</source>
        <translation>Luego sumar hasta</translation>
    </message>
    <message>
        <source>The computing part: adds 0 to n one by one</source>
        <translation>La parte de cálculo: suma de 0 a n uno a uno</translation>
    </message>
    <message>
        <source>or compute for</source>
        <translation>o calcular durante</translation>
    </message>
    <message>
        <source>The computing part as a time; replaces the sum</source>
        <translation>La parte de cálculo como tiempo; sustituye a la suma</translation>
    </message>
    <message>
        <source>Sleep, then sum</source>
        <translation>Esperar y luego sumar</translation>
    </message>
    <message>
        <source>Waits a random time and then computes, as the third article&apos;s 10,000 tasks do.</source>
        <translation>Espera un tiempo aleatorio y luego calcula, como las 10 000 tareas del tercer artículo.</translation>
    </message>
    <message>
        <source>Mean duration</source>
        <translation>Duración media</translation>
    </message>
    <message>
        <source>The mean length of a task</source>
        <translation>La duración media de una tarea</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>How the lengths are distributed around the mean</source>
        <translation>Cómo se reparten las duraciones en torno a la media</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>Standard deviation over mean: 0 for equal tasks, above 1 for a heavy tail</source>
        <translation>Desviación típica entre media: 0 para tareas iguales, más de 1 para una cola pesada</translation>
    </message>
    <message>
        <source>Synthetic</source>
        <translation>Sintética</translation>
    </message>
    <message>
        <source>Tasks of a chosen mean length, spread and waiting share: describe your own batch.</source>
        <translation>Tareas con la duración media, la dispersión y la parte de espera que elija: describa su propio lote.</translation>
    </message>
    <message>
        <source>First look</source>
        <translation>Primer vistazo</translation>
    </message>
    <message>
        <source>24 tasks of uneven length in a pool with ordered delivery: hatched results are finished, yet wait for one task before them.</source>
        <translation>24 tareas de duración desigual en un pool con entrega ordenada: los resultados rayados han terminado, pero esperan a una tarea anterior.</translation>
    </message>
    <message>
        <source>S2: three ranges, one after the other</source>
        <translation>S2: tres intervalos, uno tras otro</translation>
    </message>
    <message>
        <source>One core works, the others watch; the longest of the three is half of the work, so no number of cores makes this more than twice as fast.</source>
        <translation>Un núcleo trabaja, los demás miran; la más larga de las tres es la mitad del trabajo, así que ningún número de núcleos lo hace más del doble de rápido.</translation>
    </message>
    <message>
        <source>S4: who takes the next task</source>
        <translation>S4: quién toma la siguiente tarea</translation>
    </message>
    <message>
        <source>Five tasks for three workers: the worker that is done first takes the next task, whatever its number; a pool is its workers, not one core.</source>
        <translation>Cinco tareas para tres trabajadores: el primero que termina toma la siguiente tarea, sea cual sea su número; un pool son sus trabajadores, no un núcleo.</translation>
    </message>
    <message>
        <source>S4: Pool.imap_unordered, as they end</source>
        <translation>S4: Pool.imap_unordered, según terminan</translation>
    </message>
    <message>
        <source>The same tasks, handed out in the same order as with imap: only the delivery differs, and whether the order differs at all is luck.</source>
        <translation>Las mismas tareas, repartidas en el mismo orden que con imap: solo cambia la entrega, y que el orden cambie es cuestión de suerte.</translation>
    </message>
    <message>
        <source>S4: Pool.imap, in order</source>
        <translation>S4: Pool.imap, en orden</translation>
    </message>
    <message>
        <source>The tasks end in any order, yet arrive as 0 to 9: imap keeps a finished result back until all those before it are there.</source>
        <translation>Las tareas terminan en cualquier orden, pero llegan del 0 al 9: imap retiene un resultado terminado hasta que están todos los anteriores.</translation>
    </message>
    <message>
        <source>S4: f(x) = x, not worth a pool</source>
        <translation>S4: f(x) = x, no merece un pool</translation>
    </message>
    <message>
        <source>20,000 tasks that do nothing: handing them out costs more than doing them, so the speed-up is far below 1; do not parallelise this.</source>
        <translation>20 000 tareas que no hacen nada: repartirlas cuesta más que hacerlas, así que la aceleración queda muy por debajo de 1; no paralelice esto.</translation>
    </message>
    <message numerus="yes">
        <source>State %1: %n task(s); lanes: %2; strategy %3; workload %4.</source>
        <translation>
            <numerusform>Estado %1: %n tarea; carriles: %2; estrategia %3; carga %4.</numerusform>
            <numerusform>Estado %1: %n tareas; carriles: %2; estrategia %3; carga %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>The simulated run would last longer than 146 years, as far as its clock goes. Nothing was kept of it. Use fewer or shorter tasks.</source>
        <translation>La ejecución simulada duraría más de 146 años, hasta donde llega su reloj. No se conservó nada. Use menos tareas o más cortas.</translation>
    </message>
    <message>
        <source>There is no data format &quot;%1&quot;.</source>
        <translation>No hay ningún formato de datos «%1».</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 pixels does not fit into memory. Choose a smaller size or scale.</source>
        <translation>Una imagen de %1 x %2 píxeles no cabe en la memoria. Elija un tamaño o una escala menor.</translation>
    </message>
    <message>
        <source>The run could not go on: %1. Nothing of it was kept. Try fewer tasks or workers.</source>
        <translation>La ejecución no pudo seguir: %1. No se conservó nada. Pruebe con menos tareas o trabajadores.</translation>
    </message>
    <message>
        <source>needs a value</source>
        <translation>necesita un valor</translation>
    </message>
    <message>
        <source>its value is empty</source>
        <translation>su valor está vacío</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a size such as 1440x960, from 320x240 to 16384x16384</source>
        <translation>«%1» no es un tamaño como 1440x960, de 320x240 a 16384x16384</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither light nor dark</source>
        <translation>«%1» no es ni light ni dark</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number from 1 to 4</source>
        <translation>«%1» no es un número de 1 a 4</translation>
    </message>
    <message>
        <source>say which saved run to draw: coreographer render FILE.coreo --out FILE.png</source>
        <translation>diga qué ejecución guardada dibujar: coreographer render ARCHIVO.coreo --out ARCHIVO.png</translation>
    </message>
    <message>
        <source>say which file to write, its name ends in .png, .svg or .pdf</source>
        <translation>diga qué archivo escribir; su nombre termina en .png, .svg o .pdf</translation>
    </message>
    <message>
        <source>A run is going on. Cancel it, or wait for its end, then open the file.</source>
        <translation>Hay una ejecución en curso. Cancélela o espere a que termine y abra entonces el archivo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of %2</source>
        <translation>«%1» no es ninguno de %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends in none of .png, .svg and .pdf</source>
        <translation>«%1» no termina en .png, .svg ni .pdf</translation>
    </message>
    <message>
        <source>There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set. Start it on a desktop, set QT_QPA_PLATFORM=offscreen for --screenshot, or use coreo or coreographer render.</source>
        <translation>No hay pantalla: ni DISPLAY ni WAYLAND_DISPLAY están definidos. Inícielo en un escritorio, ponga QT_QPA_PLATFORM=offscreen para --screenshot, o use coreo o coreographer render.</translation>
    </message>
    <message>
        <source>it claims %1 tasks, more than its %2 bytes can hold</source>
        <translation>dice tener %1 tareas, más de las que caben en sus %2 bytes</translation>
    </message>
    <message>
        <source>it claims %1 spans, more than its %2 bytes can hold</source>
        <translation>dice tener %1 tramos, más de los que caben en sus %2 bytes</translation>
    </message>
    <message numerus="yes">
        <source>it is cut off after %n byte(s)</source>
        <translation>
            <numerusform>está cortado tras %n byte</numerusform>
            <numerusform>está cortado tras %n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>its page size is %1</source>
        <translation>su tamaño de página es %1</translation>
    </message>
    <message>
        <source>it is cut off: %1 of %2 bytes are there</source>
        <translation>está cortado: hay %1 de %2 bytes</translation>
    </message>
    <message>
        <source>it has %1 bytes where %2 belong</source>
        <translation>tiene %1 bytes en lugar de %2</translation>
    </message>
    <message>
        <source>it holds a %1 named %2, and run files have plain tables only</source>
        <translation>contiene un %1 llamado %2, y los archivos de ejecución solo tienen tablas simples</translation>
    </message>
    <message>
        <source>its table %1 is not declared as in a run file</source>
        <translation>su tabla %1 no está declarada como en un archivo de ejecución</translation>
    </message>
    <message>
        <source>its table %1 is missing</source>
        <translation>falta su tabla %1</translation>
    </message>
    <message>
        <source>it has too many digests</source>
        <translation>tiene demasiados resúmenes</translation>
    </message>
    <message>
        <source>the column %1 of its table %2 does not match its digest</source>
        <translation>la columna %1 de su tabla %2 no coincide con su resumen</translation>
    </message>
    <message>
        <source>its table %1 cannot be read: %2</source>
        <translation>no se puede leer su tabla %1: %2</translation>
    </message>
    <message>
        <source>row %1 of its table %2 is missing</source>
        <translation>falta la fila %1 de su tabla %2</translation>
    </message>
    <message>
        <source>the column %1 of its table %2 holds an impossible value in row %3</source>
        <translation>la columna %1 de su tabla %2 contiene un valor imposible en la fila %3</translation>
    </message>
    <message>
        <source>%1x%2 is too small for the view %3, which needs at least %4x%5</source>
        <translation>%1x%2 es demasiado pequeño para la vista %3, que necesita al menos %4x%5</translation>
    </message>
    <message>
        <source>One worker did all %1 tasks, one after the other, in %2.</source>
        <translation>Un solo worker hizo las %1 tareas, una tras otra, en %2.</translation>
    </message>
    <message>
        <source>is not a key of a scenario.</source>
        <translation>no es una clave de un escenario.</translation>
    </message>
    <message>
        <source>is %1; this program reads %2.</source>
        <translation>es %1; este programa lee %2.</translation>
    </message>
    <message>
        <source>Every worker is busy until the tasks run out; results leave in the order 0 to 23, some of them long after they were finished.</source>
        <translation>Cada trabajador está ocupado hasta que se acaban las tareas; los resultados salen en el orden de 0 a 23, algunos mucho después de terminados.</translation>
    </message>
    <message>
        <source>The hatched ends of the bars: results that wait for a slower task before them. Compare with Pool.imap_unordered: they are gone, and no task ended earlier.</source>
        <translation>Los extremos rayados de las barras: resultados que esperan a una tarea más lenta anterior. Compare con Pool.imap_unordered: desaparecen, y ninguna tarea terminó antes.</translation>
    </message>
    <message>
        <source>S1: Pool.apply_async and get</source>
        <translation>S1: Pool.apply_async y get</translation>
    </message>
    <message>
        <source>Both tasks run at once; get(A) waits for the long one, after which get(B) returns at once.</source>
        <translation>Las dos tareas corren a la vez; get(A) espera a la larga y después get(B) vuelve al instante.</translation>
    </message>
    <message>
        <source>The bars overlap and the whole takes as long as A alone. Both results are delivered at the same instant, A first.</source>
        <translation>Las barras se solapan y el total dura lo que A sola. Ambos resultados se entregan en el mismo instante, A primero.</translation>
    </message>
    <message>
        <source>The hatched part of B: its result lies ready while the program stands in get(A).</source>
        <translation>La parte rayada de B: su resultado está listo mientras el programa está parado en get(A).</translation>
    </message>
    <message>
        <source>Nothing false here, but get in another order, or submit with as_completed, would have had B at a quarter of the time.</source>
        <translation>Aquí no hay nada falso, pero un get en otro orden, o submit con as_completed, habría tenido B en la cuarta parte del tiempo.</translation>
    </message>
    <message>
        <source>S1: Pool.apply, one after the other</source>
        <translation>S1: Pool.apply, una tras otra</translation>
    </message>
    <message>
        <source>A pool that works like one core: apply waits for each result before it submits the next task.</source>
        <translation>Un pool que trabaja como un solo núcleo: apply espera cada resultado antes de enviar la tarea siguiente.</translation>
    </message>
    <message>
        <source>B begins only when A was delivered. The whole takes the sum of both, two workers or not.</source>
        <translation>B solo empieza cuando A se ha entregado. El total dura la suma de ambas, haya dos trabajadores o no.</translation>
    </message>
    <message>
        <source>Never two bars at once. The tasks may run on different workers, so a task manager shows several cores partly busy; in sum it is one.</source>
        <translation>Nunca dos barras a la vez. Las tareas pueden correr en trabajadores distintos, así que un administrador de tareas muestra varios núcleos ocupados en parte; en suma es uno.</translation>
    </message>
    <message>
        <source>Nothing false here, yet the pool has to answer for what the call does: it is apply that waits, not the pool that cannot.</source>
        <translation>Aquí no hay nada falso, pero el pool carga con la culpa de la llamada: es apply quien espera, no el pool quien no puede.</translation>
    </message>
    <message>
        <source>S1: ProcessPoolExecutor.map</source>
        <translation>S1: ProcessPoolExecutor.map</translation>
    </message>
    <message>
        <source>The executor&apos;s map yields in start order: the short task&apos;s result waits for the long one&apos;s.</source>
        <translation>El map del ejecutor devuelve en el orden de inicio: el resultado de la tarea corta espera al de la larga.</translation>
    </message>
    <message>
        <source>The same picture as with apply_async and get: both run at once, and A is delivered first.</source>
        <translation>La misma imagen que con apply_async y get: ambas corren a la vez y A se entrega primero.</translation>
    </message>
    <message>
        <source>The order chart: finished B, A; delivered A, B. Choose submit + as_completed and it is delivered B, A.</source>
        <translation>El gráfico de orden: terminadas B, A; entregadas A, B. Elija submit + as_completed y se entrega B, A.</translation>
    </message>
    <message>
        <source>That an executor&apos;s results come in start order. That holds for map only: submit with as_completed delivers as tasks complete, without asyncio.</source>
        <translation>Que los resultados de un ejecutor llegan en el orden de inicio. Eso solo vale para map: submit con as_completed entrega según terminan, sin asyncio.</translation>
    </message>
    <message>
        <source>S2: six heavier tasks of three sizes</source>
        <translation>S2: seis tareas más pesadas de tres tamaños</translation>
    </message>
    <message>
        <source>Three sizes, each twice and four times as long: no single task is half of the work any more, so more cores help again.</source>
        <translation>Tres tamaños, cada uno dos veces y cuatro veces más largo: ninguna tarea es ya la mitad del trabajo, así que más núcleos vuelven a ayudar.</translation>
    </message>
    <message>
        <source>The longest task is a quarter of the work: the bound is 4.00 times, and two cores come close to twice as fast.</source>
        <translation>La tarea más larga es un cuarto del trabajo: el límite es 4,00 veces, y dos núcleos se acercan al doble de velocidad.</translation>
    </message>
    <message>
        <source>How the second round fills the gaps that the stair-step left, and how a pin keeps a worker on its core although another one is free.</source>
        <translation>Cómo la segunda ronda llena los huecos que dejó la escalera, y cómo la fijación retiene a un trabajador en su núcleo aunque otro esté libre.</translation>
    </message>
    <message>
        <source>That heavier work as such gains more. Ten times the ranges with three tasks is bounded at 2.00 times again: the share of the longest task decides.</source>
        <translation>Que un trabajo más pesado gana más por sí mismo. Rangos diez veces mayores con tres tareas vuelven a estar limitados a 2,00 veces: decide la parte de la tarea más larga.</translation>
    </message>
    <message>
        <source>S2: three ranges, one process pinned to each core</source>
        <translation>S2: tres rangos, un proceso fijado a cada núcleo</translation>
    </message>
    <message>
        <source>The same three tasks at once, each pinned to a core of its own: a stair-step, bounded at 2.00 times by the longest task.</source>
        <translation>Las mismas tres tareas a la vez, cada una fijada a su propio núcleo: una escalera, limitada a 2,00 veces por la tarea más larga.</translation>
    </message>
    <message>
        <source>With three cores or more: one core busy for a third of the run, one for two thirds, one for all of it. The results come only after join.</source>
        <translation>Con tres núcleos o más: uno ocupado un tercio del tiempo, otro dos tercios, otro todo. Los resultados solo llegan después de join.</translation>
    </message>
    <message>
        <source>The stair-step in the core charts, and the idle workers: the pool starts one a CPU for three tasks. The article came to 1.69 times, 41 % less time.</source>
        <translation>La escalera en los gráficos de los núcleos, y los trabajadores ociosos: el pool arranca uno por CPU para tres tareas. El artículo llegó a 1,69 veces, un 41 % menos de tiempo.</translation>
    </message>
    <message>
        <source>That pinning makes it fast. It changes which core works, not how much; and a task&apos;s pin stays on its worker, for whatever task comes next.</source>
        <translation>Que fijar a un núcleo lo hace rápido. Cambia qué núcleo trabaja, no cuánto; y la fijación de una tarea queda en su trabajador, sea cual sea la tarea siguiente.</translation>
    </message>
    <message>
        <source>One core is busy, and it may change: the system moves the task. The result is 6.99999997e+16, as the article prints it.</source>
        <translation>Un núcleo está ocupado, y puede cambiar: el sistema mueve la tarea. El resultado es 6.99999997e+16, como lo imprime el artículo.</translation>
    </message>
    <message>
        <source>The three bars are 1, 2 and 3 long. The third alone is half of the sum: that is the least any number of cores can take.</source>
        <translation>Las tres barras miden 1, 2 y 3. La tercera sola es la mitad de la suma: ningún número de núcleos puede tardar menos.</translation>
    </message>
    <message>
        <source>Workers take 0, 1 and 2; whoever ends first takes 3, the next one 4.</source>
        <translation>Los trabajadores toman 0, 1 y 2; quien termina primero toma la 3, el siguiente la 4.</translation>
    </message>
    <message>
        <source>The timeline by worker: no worker idles while a task waits, and no worker has tasks of its own.</source>
        <translation>La cronología por trabajador: ninguno está ocioso mientras una tarea espera, y ninguno tiene tareas propias.</translation>
    </message>
    <message>
        <source>That a Pool is one CPU. A Pool is its workers, and the system decides which CPU each of them runs on.</source>
        <translation>Que un Pool es una CPU. Un Pool son sus trabajadores, y el sistema decide en qué CPU corre cada uno.</translation>
    </message>
    <message>
        <source>Each result is delivered when it comes back. The order is probably not 0 to 9, and may be another one the next time.</source>
        <translation>Cada resultado se entrega cuando vuelve. El orden probablemente no es de 0 a 9, y la próxima vez puede ser otro.</translation>
    </message>
    <message>
        <source>No hatched bars. Tasks begin in the same order as with imap: first in, first out.</source>
        <translation>Ninguna barra rayada. Las tareas empiezan en el mismo orden que con imap: la primera que entra es la primera que sale.</translation>
    </message>
    <message>
        <source>That the tasks are handed out in another order than with imap, and that the output always differs: with equal tasks it often comes in order.</source>
        <translation>Que las tareas se reparten en otro orden que con imap, y que la salida siempre difiere: con tareas iguales a menudo llega en orden.</translation>
    </message>
    <message>
        <source>Four workers, ten tasks, delivered 0 1 2 3 4 5 6 7 8 9 whatever order they end in.</source>
        <translation>Cuatro trabajadores, diez tareas, entregadas 0 1 2 3 4 5 6 7 8 9 sea cual sea el orden en que terminan.</translation>
    </message>
    <message>
        <source>Where a finished bar is hatched, its result waits for an earlier task; the order chart shows the lines cross before delivery and straight after.</source>
        <translation>Donde una barra terminada está rayada, su resultado espera a una tarea anterior; el gráfico de orden muestra las líneas cruzadas antes de la entrega y rectas después.</translation>
    </message>
    <message>
        <source>That the list holds 1 to 10: it is 0 to 9.</source>
        <translation>Que la lista contiene de 1 a 10: es de 0 a 9.</translation>
    </message>
    <message>
        <source>A speed-up far below 1: nearly all of the time goes into starting workers, handing out and collecting.</source>
        <translation>Una aceleración muy por debajo de 1: casi todo el tiempo se va en arrancar trabajadores, repartir y recoger.</translation>
    </message>
    <message>
        <source>The lower bound beside the wall time. Then give a task something to do, or raise the chunk size, and see from where on a pool wins.</source>
        <translation>El límite inferior junto al tiempo real. Después dé algo que hacer a las tareas, o aumente el tamaño del bloque, y vea desde dónde gana un pool.</translation>
    </message>
    <message>
        <source>No process of %1 comes to begin task %2, after %3 starts: %4. What had finished is kept; see to the cause, or use fewer tasks.</source>
        <translation>Ningún proceso de %1 llega a empezar la tarea %2, tras %3 arranques: %4. Lo terminado se conserva; remedie la causa o use menos tareas.</translation>
    </message>
    <message>
        <source>Event loops</source>
        <translation>Bucles de eventos</translation>
    </message>
    <message>
        <source>Tasks take turns on an event loop whenever they wait: one loop, or one in each worker process.</source>
        <translation>Las tareas se turnan en un bucle de eventos cada vez que esperan: un solo bucle, o uno en cada proceso trabajador.</translation>
    </message>
    <message>
        <source>there is no scenario &quot;%1&quot;</source>
        <translation>no hay ningún escenario «%1»</translation>
    </message>
    <message>
        <source>%1 starts a process for each task: %2 is above its limit of %3</source>
        <translation>%1 arranca un proceso por tarea: %2 supera su límite de %3</translation>
    </message>
    <message>
        <source>Starts a process for each task, then waits for their ends in the order of the start; join returns no result.</source>
        <translation>Arranca un proceso por tarea y luego espera sus finales en el orden de inicio; join no devuelve ningún resultado.</translation>
    </message>
    <message>
        <source>Waits on the main program&apos;s event loop, computes in a pool, and takes results as they come back.</source>
        <translation>Espera en el bucle de eventos del programa principal, calcula en un pool y toma los resultados según vuelven.</translation>
    </message>
    <message>
        <source>Waits on the main program&apos;s event loop, computes in a pool, and gets everything at once, in order.</source>
        <translation>Espera en el bucle de eventos del programa principal, calcula en un pool y lo recibe todo de una vez, en orden.</translation>
    </message>
    <message>
        <source>All tasks on one event loop, which is one core: waits overlap, computing does not.</source>
        <translation>Todas las tareas en un bucle de eventos, que es un núcleo: las esperas se solapan, los cálculos no.</translation>
    </message>
    <message>
        <source>One event loop; results in the order in which tasks end, begun in an arbitrary order.</source>
        <translation>Un bucle de eventos; resultados en el orden en que terminan las tareas, empezadas en un orden arbitrario.</translation>
    </message>
    <message>
        <source>Cuts the batch into one part a process, each with an event loop of its own, and gathers the parts.</source>
        <translation>Divide el lote en una parte por proceso, cada uno con su propio bucle de eventos, y reúne las partes.</translation>
    </message>
    <message>
        <source>S1: run_in_executor with as_completed</source>
        <translation>S1: run_in_executor con as_completed</translation>
    </message>
    <message>
        <source>An event loop hands both tasks to a pool of processes and gets each result as it completes: the short one first.</source>
        <translation>Un bucle de eventos entrega ambas tareas a un pool de procesos y recibe cada resultado al completarse: el corto primero.</translation>
    </message>
    <message>
        <source>Both bars overlap; B is delivered at its own end, a quarter into the run, A at the end.</source>
        <translation>Las dos barras se solapan; B se entrega al terminar, a un cuarto de la ejecución, A al final.</translation>
    </message>
    <message>
        <source>Nothing is hatched: no result waits for another. Compare with run_in_executor and gather: everything is delivered together, in argument order.</source>
        <translation>No hay nada rayado: ningún resultado espera a otro. Compare con run_in_executor y gather: todo se entrega junto, en el orden de los argumentos.</translation>
    </message>
    <message>
        <source>That asyncio is what gives completion order. The pool does the work and as_completed the order; concurrent.futures has both without a loop.</source>
        <translation>Que es asyncio quien da el orden de terminación. El pool hace el trabajo y as_completed el orden; concurrent.futures tiene ambos sin bucle.</translation>
    </message>
    <message>
        <source>S1: Process.start and join</source>
        <translation>S1: Process.start y join</translation>
    </message>
    <message>
        <source>A long task and a short one, a process each: the short one ends first, yet the program learns it only when the long one has ended.</source>
        <translation>Una tarea larga y una corta, un proceso cada una: la corta termina antes, pero el programa no lo sabe hasta que termina la larga.</translation>
    </message>
    <message>
        <source>Both bars begin together, one process each. B ends after a quarter of A&apos;s time, and is delivered at A&apos;s end: the program stands in A.join() until then.</source>
        <translation>Las dos barras empiezan juntas, un proceso cada una. B termina en la cuarta parte del tiempo de A y se entrega al final de A: hasta entonces el programa está parado en A.join().</translation>
    </message>
    <message>
        <source>The hatched part of B: finished, but nobody asks. There is no result: join() tells that a process ended, not what it computed.</source>
        <translation>La parte rayada de B: terminada, pero nadie pregunta. No hay resultado: join() dice que un proceso terminó, no qué calculó.</translation>
    </message>
    <message>
        <source>That the processes run one after the other in the order of the joins. They run at once; only the waiting is in order.</source>
        <translation>Que los procesos corren uno tras otro en el orden de los join. Corren a la vez; solo la espera va en orden.</translation>
    </message>
    <message>
        <source>S3: an event loop on every core</source>
        <translation>S3: un bucle de eventos en cada núcleo</translation>
    </message>
    <message>
        <source>The same 10,000 tasks in equal batches, one process and one loop a core: every core is busy, until the sleeps are what is left.</source>
        <translation>Las mismas 10.000 tareas en lotes iguales, un proceso y un bucle por núcleo: cada núcleo está ocupado, hasta que solo quedan las esperas.</translation>
    </message>
    <message>
        <source>Two loops take about half of one loop&apos;s time. With many cores it ends at the longest sleep, one second: no core can sleep faster.</source>
        <translation>Dos bucles tardan cerca de la mitad que uno. Con muchos núcleos termina en la espera más larga, un segundo: ningún núcleo puede esperar más deprisa.</translation>
    </message>
    <message>
        <source>All cores busy, and one batch of results a loop, each told when its slowest task has ended; all are delivered together.</source>
        <translation>Todos los núcleos ocupados, y un lote de resultados por bucle, comunicado cuando termina su tarea más lenta; todos se entregan juntos.</translation>
    </message>
    <message>
        <source>That every further core helps. The time is about the larger of the longest sleep and the computing a loop; where sleeps dominate, a second loop gains nothing.</source>
        <translation>Que cada núcleo más ayuda. El tiempo es aproximadamente el mayor entre la espera más larga y el cálculo por bucle; donde dominan las esperas, un segundo bucle no gana nada.</translation>
    </message>
    <message>
        <source>S3: 10,000 tasks on one event loop</source>
        <translation>S3: 10.000 tareas en un bucle de eventos</translation>
    </message>
    <message>
        <source>10,000 sleeps overlap on one loop, but its one core computes for all of them: tasks wake later and later.</source>
        <translation>10.000 esperas se solapan en un bucle, pero su único núcleo calcula para todas: las tareas despiertan cada vez más tarde.</translation>
    </message>
    <message>
        <source>All sleeps pass within a second; the computing takes three. One core is busy, the others idle.</source>
        <translation>Todas las esperas pasan en un segundo; el cálculo tarda tres. Un núcleo está ocupado, los demás ociosos.</translation>
    </message>
    <message>
        <source>The lag between the end of a sleep and the moment the loop gets to it: a ramp up to two seconds.</source>
        <translation>El retraso entre el final de una espera y el momento en que el bucle llega a ella: una rampa de hasta dos segundos.</translation>
    </message>
    <message>
        <source>That it is the number of tasks that needs more cores. Sleeps cost nothing here; it is the computing, tasks times time each, that exceeds the longest sleep.</source>
        <translation>Que es el número de tareas lo que necesita más núcleos. Aquí las esperas no cuestan nada; es el cálculo, tareas por tiempo de cada una, lo que supera la espera más larga.</translation>
    </message>
    <message>
        <source>S1: threads under the interpreter lock</source>
        <translation>S1: hilos bajo el bloqueo del intérprete</translation>
    </message>
    <message>
        <source>Two threads, one lock: they take turns, and together take as long as one after the other.</source>
        <translation>Dos hilos, un bloqueo: se turnan y juntos tardan lo mismo que uno tras otro.</translation>
    </message>
    <message>
        <source>The bars overlap, yet the cores give about one core in sum: only the thread that holds the lock computes, and B takes about twice its time.</source>
        <translation>Las barras se solapan, pero los núcleos dan en suma cerca de uno solo: únicamente calcula el hilo que tiene el bloqueo, y B tarda alrededor del doble.</translation>
    </message>
    <message>
        <source>The strip that shows who holds the lock: slices of about one switch interval, 5 ms. Then choose executor processes: no lock, half the time.</source>
        <translation>La franja que muestra quién tiene el bloqueo: tramos de cerca de un intervalo de cambio, 5 ms. Después elija el ejecutor processes: sin bloqueo.</translation>
    </message>
    <message>
        <source>That threads run at the same time. They do while they wait; under the lock only one of them computes.</source>
        <translation>Que los hilos corren al mismo tiempo. Lo hacen mientras esperan; bajo el bloqueo solo uno calcula.</translation>
    </message>
    <message>
        <source>S1: reading on the loop, counting in the pool</source>
        <translation>S1: leer en el bucle, contar en el pool</translation>
    </message>
    <message>
        <source>Word counts of many files: the waits for reading run on the event loop, the counting in processes, and the merged counts are checked.</source>
        <translation>Contar las palabras de muchos archivos: las esperas de lectura van en el bucle de eventos, el recuento en procesos, y los recuentos unidos se comprueban.</translation>
    </message>
    <message>
        <source>The loop&apos;s lane shows the reading; the workers&apos; lanes show counting only. The counts of all files, merged, are right.</source>
        <translation>La fila del bucle muestra la lectura; las de los trabajadores solo el recuento. Los recuentos de todos los archivos, reunidos, son correctos.</translation>
    </message>
    <message>
        <source>How short the reading is beside the counting, and how the counting keeps every worker busy.</source>
        <translation>Lo breve que es la lectura junto al recuento, y cómo el recuento mantiene ocupado a cada trabajador.</translation>
    </message>
    <message>
        <source>That IO and CPU tasks are alike under one API. The calls are, the costs are not: a wait is free on the loop, a computation there would stop every other task.</source>
        <translation>Que las tareas de entrada y salida y las de cálculo son iguales bajo una misma API. Las llamadas sí, los costes no: una espera es gratis en el bucle, un cálculo allí detendría a todas las demás tareas.</translation>
    </message>
    <message>
        <source>Threads under an interpreter lock</source>
        <translation>Hilos bajo un cerrojo del intérprete</translation>
    </message>
    <message>
        <source>Threads of which one at a time computes, as CPython&apos;s do: they take turns of a switch interval.</source>
        <translation>Hilos de los que solo uno calcula a la vez, como los de CPython: se turnan tras un intervalo de cambio.</translation>
    </message>
    <message>
        <source>The interpreter lock changed hands more often than there is room for: the last %1 changes are not recorded. Use a longer switch interval.</source>
        <translation>El cerrojo del intérprete cambió de manos más veces de las que caben: los últimos %1 cambios no se registran. Use un intervalo de cambio más largo.</translation>
    </message>
    <message>
        <source>a switch interval is from 10us to 10s</source>
        <translation>un intervalo de cambio va de 10us a 10s</translation>
    </message>
    <message>
        <source>only threads under an interpreter lock have a switch interval: add --executor gil-threads</source>
        <translation>solo los hilos bajo un cerrojo del intérprete tienen un intervalo de cambio: añada --executor gil-threads</translation>
    </message>
    <message>
        <source>Busy tasks</source>
        <translation>Tareas ocupadas</translation>
    </message>
    <message>
        <source>So many tasks, the first ones, compute without a pause; all others are echoes</source>
        <translation>Tantas tareas, las primeras, calculan sin pausa; todas las demás son ecos</translation>
    </message>
    <message>
        <source>which compute for</source>
        <translation>que calculan durante</translation>
    </message>
    <message>
        <source>How long a busy task computes</source>
        <translation>Cuánto tiempo calcula una tarea ocupada</translation>
    </message>
    <message>
        <source>An echo waits</source>
        <translation>Un eco espera</translation>
    </message>
    <message>
        <source>How long an echo waits before it has something to do, as if for a request</source>
        <translation>Cuánto tiempo espera un eco antes de tener algo que hacer, como a una petición</translation>
    </message>
    <message>
        <source>and computes for</source>
        <translation>y calcula durante</translation>
    </message>
    <message>
        <source>How long an echo computes after its wait</source>
        <translation>Cuánto tiempo calcula un eco tras su espera</translation>
    </message>
    <message>
        <source>Busy tasks and echoes</source>
        <translation>Tareas ocupadas y ecos</translation>
    </message>
    <message>
        <source>Some tasks compute, the others wait and then have little to do: what an interpreter lock makes of it.</source>
        <translation>Unas tareas calculan, las otras esperan y luego tienen poco que hacer: lo que un cerrojo del intérprete hace de ello.</translation>
    </message>
    <message>
        <source>Switch interval</source>
        <translation>Intervalo de cambio</translation>
    </message>
    <message>
        <source>How long a thread waits for the interpreter lock before it asks for it</source>
        <translation>Cuánto espera un hilo el bloqueo del intérprete antes de pedirlo</translation>
    </message>
    <message>
        <source>Nothing has come back to the loop yet.</source>
        <translation>Todavía no ha vuelto nada al bucle.</translation>
    </message>
    <message>
        <source>CPU-bound: the loop computes %1 % of the time and comes to tasks up to %2 late; more loops help.</source>
        <translation>Limitado por la CPU: el bucle calcula el %1 % del tiempo y llega a las tareas hasta %2 tarde; más bucles ayudan.</translation>
    </message>
    <message>
        <source>Sleep-bound: the loop computes %1 % of the time and is at most %2 late; more loops gain nothing.</source>
        <translation>Limitado por la espera: el bucle calcula el %1 % del tiempo y llega como mucho %2 tarde; más bucles no aportan nada.</translation>
    </message>
    <message>
        <source>Cannot write the run&apos;s input into the folder %1: %2. Nothing was started; free some space there, or name another folder in TMPDIR.</source>
        <translation>No se pueden escribir los datos de la ejecución en la carpeta %1: %2. No se ha iniciado nada; libere espacio o indique otra carpeta en TMPDIR.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>How many texts are generated, in one nameless temporary file; task i reads text i, beginning anew after the last</source>
        <translation>Cuántos textos se generan, en un archivo temporal sin nombre; la tarea i lee el texto i y vuelve a empezar tras el último</translation>
    </message>
    <message>
        <source>Size of a file</source>
        <translation>Tamaño de un archivo</translation>
    </message>
    <message>
        <source>How much text each task reads and counts</source>
        <translation>Cuánto texto lee y cuenta cada tarea</translation>
    </message>
    <message>
        <source>Word count</source>
        <translation>Contar palabras</translation>
    </message>
    <message>
        <source>Reads a text (waiting) and counts its words (computing): the first article&apos;s mixed example.</source>
        <translation>Lee un texto (espera) y cuenta sus palabras (cálculo): el ejemplo mixto del primer artículo.</translation>
    </message>
    <message>
        <source>Task %1 raised an exception; %2 passes it on, and the program that does not catch it ends there. What had been delivered is kept; --on-error continue runs the rest.</source>
        <translation>La tarea %1 lanzó una excepción; %2 la transmite, y el programa que no la captura termina ahí. Lo ya entregado se conserva; --on-error continue ejecuta el resto.</translation>
    </message>
    <message>
        <source>A task of the chunk %1 to %2 raised an exception; %3 passes it on, and with it the whole chunk is lost and iteration is over. What had been delivered is kept; --on-error continue runs the rest.</source>
        <translation>Una tarea del bloque %1 a %2 lanzó una excepción; %3 la transmite: todo el bloque se pierde y la iteración termina. Lo ya entregado se conserva; --on-error continue ejecuta el resto.</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot;; there are: continue, api</source>
        <translation>no hay «%1»; hay: continue, api</translation>
    </message>
    <message>
        <source>These runs did different work (%1): their times cannot be compared as speeds.</source>
        <translation>Estas ejecuciones hicieron trabajos distintos (%1): sus tiempos no se pueden comparar como velocidades.</translation>
    </message>
    <message>
        <source>%1 was not run to its end: its time cannot be compared as a speed.</source>
        <translation>%1 no se ejecutó hasta el final: su tiempo no se puede comparar como velocidad.</translation>
    </message>
    <message>
        <source>Not everything is well in %1: its time cannot be compared as a speed.</source>
        <translation>No todo está bien en %1: su tiempo no se puede comparar como velocidad.</translation>
    </message>
    <message>
        <source>%1 and %2 have different results: their times cannot be compared as speeds.</source>
        <translation>%1 y %2 tienen resultados distintos: sus tiempos no se pueden comparar como velocidades.</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4) took as long as each other.</source>
        <translation>%1 (%2) y %3 (%4) tardaron lo mismo.</translation>
    </message>
    <message>
        <source>%1 is quicker: %2, %3 times as quick as %4 (%5).</source>
        <translation>%1 es más rápida: %2, %3 veces tan rápida como %4 (%5).</translation>
    </message>
    <message>
        <source>%1 is the quickest: %2, %3 times as quick as %4 (%5).</source>
        <translation>%1 es la más rápida: %2, %3 veces tan rápida como %4 (%5).</translation>
    </message>
    <message>
        <source>CPython would have waited for ever: ended after %1, with %2 of %3 results delivered.</source>
        <translation>CPython habría esperado para siempre: terminado tras %1, con %2 de %3 resultados entregados.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name: letters, digits and underscores, no digit first</source>
        <translation>«%1» no es un nombre: letras, dígitos y guiones bajos, sin dígito al principio</translation>
    </message>
    <message>
        <source>Cannot start Python: %1. Nothing was run.</source>
        <translation>No se puede iniciar Python: %1. No se ejecutó nada.</translation>
    </message>
    <message>
        <source>There is no Python at %1: %2. Nothing was run; name another one (--python PATH).</source>
        <translation>No hay ningún Python en %1: %2. No se ejecutó nada; indique otro (--python PATH).</translation>
    </message>
    <message>
        <source>There is no %1 on PATH. Nothing was run; install it (apt install python3), or name an interpreter (--python PATH).</source>
        <translation>No hay %1 en PATH. No se ejecutó nada; instálelo (apt install python3) o indique un intérprete (--python PATH).</translation>
    </message>
    <message>
        <source>Python (%1) cannot run this batch: %2 Nothing was run.</source>
        <translation>Python (%1) no puede ejecutar este lote: %2 No se ejecutó nada.</translation>
    </message>
    <message>
        <source>Python (%1) %2 before it was ready. Nothing was run; name another interpreter (--python PATH). It said: %3</source>
        <translation>Python (%1) %2 antes de estar listo. No se ejecutó nada; indique otro intérprete (--python PATH). Dijo: %3</translation>
    </message>
    <message>
        <source>%1 results reached the main program other than the workers had recorded them, the first of task %2.</source>
        <translation>%1 resultados llegaron al programa principal distintos de como los procesos los registraron, el primero el de la tarea %2.</translation>
    </message>
    <message>
        <source>BrokenProcessPool: a worker&apos;s death broke every future that had no result yet, those of %1 tasks (%2), whoever was to blame. Results that were there stay valid.</source>
        <translation>BrokenProcessPool: la muerte de un proceso rompió todo future que aún no tenía resultado, los de %1 tareas (%2), fuera de quien fuera la culpa. Los resultados que ya había siguen siendo válidos.</translation>
    </message>
    <message>
        <source>Python (pid %1) %2 before the batch was over. What had finished is kept. It said: %3</source>
        <translation>Python (pid %1) %2 antes de que acabara el lote. Lo terminado se conserva. Dijo: %3</translation>
    </message>
    <message>
        <source>CPython is stuck and would stay so: worker %1 (pid %2) %3 while it had no task. It held the lock under which the workers of multiprocessing.Pool take turns to read their next task, and nobody lets go of it. After %4 s without any progress the run was ended; what had finished is kept.</source>
        <translation>CPython está bloqueado y así seguiría: el proceso %1 (pid %2) %3 mientras no tenía tarea. Tenía el bloqueo con el que los procesos de multiprocessing.Pool leen por turnos su próxima tarea, y nadie lo suelta. Tras %4 s sin ningún avance se terminó la ejecución; lo terminado se conserva.</translation>
    </message>
    <message>
        <source>CPython is stuck and would stay so: worker %1 (pid %2) %3 while it ran task %4. multiprocessing.Pool started another worker, but it neither repeats that task nor tells anybody that it is lost. After %5 s without any progress the run was ended; what had finished is kept.</source>
        <translation>CPython está bloqueado y así seguiría: el proceso %1 (pid %2) %3 mientras ejecutaba la tarea %4. multiprocessing.Pool inició otro, pero ni repite esa tarea ni dice a nadie que se perdió. Tras %5 s sin ningún avance se terminó la ejecución; lo terminado se conserva.</translation>
    </message>
    <message>
        <source>CPython is stuck and would stay so: worker %1 (pid %2) %3 while it ran task %4. multiprocessing.Pool started another worker, but it neither repeats the chunk that was lost with it (tasks %5 to %6) nor tells anybody. After %7 s without any progress the run was ended; what had finished is kept.</source>
        <translation>CPython está bloqueado y así seguiría: el proceso %1 (pid %2) %3 mientras ejecutaba la tarea %4. multiprocessing.Pool inició otro, pero ni repite el bloque perdido con él (tareas %5 a %6) ni avisa a nadie. Tras %7 s sin ningún avance se terminó la ejecución; lo terminado se conserva.</translation>
    </message>
    <message>
        <source>map() hands on nothing before every chunk is in: %1 results that came back are held back for ever, and %2 never come.</source>
        <translation>map() no entrega nada hasta que estén todos los bloques: %1 resultados que volvieron quedan retenidos para siempre y %2 no llegarán nunca.</translation>
    </message>
    <message>
        <source>imap_unordered() has handed on everything that came back (%1 results) and waits for ever for %2 more.</source>
        <translation>imap_unordered() entregó todo lo que volvió (%1 resultados) y espera para siempre otros %2.</translation>
    </message>
    <message>
        <source>imap() hands on in order: it waits for ever for task %1, and %2 results behind it are held back.</source>
        <translation>imap() entrega en orden: espera para siempre la tarea %1, y %2 resultados tras ella quedan retenidos.</translation>
    </message>
    <message>
        <source>apply() waits for ever for task %1; the %2 tasks after it are never begun.</source>
        <translation>apply() espera para siempre la tarea %1; las %2 tareas siguientes nunca empiezan.</translation>
    </message>
    <message>
        <source>get() waits for ever for task %1; %2 results behind it came back and are never asked for, %3 never come.</source>
        <translation>get() espera para siempre la tarea %1; %2 resultados tras ella volvieron y nunca se piden, %3 no llegarán nunca.</translation>
    </message>
    <message>
        <source>holds %1 where two numbers belong.</source>
        <translation>contiene %1 donde van dos números.</translation>
    </message>
    <message>
        <source>%1() of %2 returned no items: there is nothing to run.</source>
        <translation>%1() de %2 no devolvió elementos: no hay nada que ejecutar.</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot;; there are: fork, spawn, forkserver</source>
        <translation>no hay «%1»; hay: fork, spawn, forkserver</translation>
    </message>
    <message>
        <source>a Python function runs on CPython only: add --backend python</source>
        <translation>una función de Python solo se ejecuta en CPython: añada --backend python</translation>
    </message>
    <message>
        <source>only the back end python has an interpreter: add --backend python</source>
        <translation>solo el motor python tiene un intérprete: añada --backend python</translation>
    </message>
    <message>
        <source>only the back end python has start methods: add --backend python</source>
        <translation>solo el motor python tiene métodos de inicio: añada --backend python</translation>
    </message>
    <message>
        <source>no API of CPython&apos;s repeats a task: leave it out with --backend python</source>
        <translation>ninguna API de CPython repite una tarea: omítalo con --backend python</translation>
    </message>
    <message>
        <source>no API of CPython&apos;s ends a task that takes too long: leave it out with --backend python</source>
        <translation>ninguna API de CPython termina una tarea que tarda demasiado: omítalo con --backend python</translation>
    </message>
    <message>
        <source>Python file</source>
        <translation>Archivo de Python</translation>
    </message>
    <message>
        <source>A file of yours, such as work.py; it is run only when the batch is</source>
        <translation>Un archivo suyo, como work.py; solo se ejecuta con el lote</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Each task calls it with one item; what it raises is that task&apos;s failure</source>
        <translation>Cada tarea la llama con un elemento; lo que lanza es el fallo de esa tarea</translation>
    </message>
    <message>
        <source>Items from</source>
        <translation>Elementos de</translation>
    </message>
    <message>
        <source>A function of the file without parameters that returns the list of items; without it the items are 0, 1, 2, ...</source>
        <translation>Una función del archivo, sin parámetros, que devuelve la lista de elementos; sin ella son 0, 1, 2, ...</translation>
    </message>
    <message>
        <source>Workload python: give the file, such as python:file=work.py,function=task.</source>
        <translation>Carga python: indique el archivo, por ejemplo python:file=work.py,function=task.</translation>
    </message>
    <message>
        <source>Cannot use the Python file &quot;%1&quot;: %2. Nothing was started.</source>
        <translation>No se puede usar el archivo de Python «%1»: %2. No se inició nada.</translation>
    </message>
    <message>
        <source>Your Python function</source>
        <translation>Su función de Python</translation>
    </message>
    <message>
        <source>Calls a function of a Python file of yours with each item; only with the back end python.</source>
        <translation>Llama a una función de un archivo de Python suyo con cada elemento; solo con el motor python.</translation>
    </message>
    <message>
        <source>This run needs about %1 MiB of memory, and the limit of its control group (cgroup) leaves %2 MiB. Nothing was started; use fewer tasks or workers, smaller buffers, or raise the limit.</source>
        <translation>Esta ejecución necesita unos %1 MiB de memoria, y el límite de su grupo de control (cgroup) deja %2 MiB. No se ha iniciado nada; use menos tareas o workers, búferes más pequeños, o suba el límite.</translation>
    </message>
    <message>
        <source>This run reserves about %1 MiB of address space, and its limit (ulimit -v) leaves %2 MiB. Nothing was started; use fewer tasks or workers, or raise the limit.</source>
        <translation>Esta ejecución reserva unos %1 MiB de espacio de direcciones, y su límite (ulimit -v) deja %2 MiB. No se ha iniciado nada; use menos tareas o workers, o suba el límite.</translation>
    </message>
</context>
<context>
    <name>coreo::ChartArea</name>
    <message>
        <source>Cores</source>
        <translation>Núcleos</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Per core</source>
        <translation>Por núcleo</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>Cores shown as</source>
        <translation>Presentación de los núcleos</translation>
    </message>
    <message>
        <source>How the cores are shown</source>
        <translation>Cómo se muestran los núcleos</translation>
    </message>
    <message>
        <source>Show me: %1</source>
        <translation>Muéstrame: %1</translation>
    </message>
</context>
<context>
    <name>coreo::ChartCard</name>
    <message>
        <source>Fill window: %1</source>
        <translation>Llenar la ventana: %1</translation>
    </message>
    <message>
        <source>Fill window</source>
        <translation>Llenar la ventana</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>Copiar el gráfico</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Show the whole run</source>
        <translation>Mostrar toda la ejecución</translation>
    </message>
</context>
<context>
    <name>coreo::CodePage</name>
    <message>
        <source>workers start</source>
        <translation>los trabajadores arrancan</translation>
    </message>
    <message>
        <source>tasks are handed out</source>
        <translation>se reparten las tareas</translation>
    </message>
    <message>
        <source>the program waits for a result</source>
        <translation>el programa espera un resultado</translation>
    </message>
    <message>
        <source>results are handed on</source>
        <translation>se entregan los resultados</translation>
    </message>
    <message>
        <source>Python lines</source>
        <translation>Líneas de Python</translation>
    </message>
    <message>
        <source>Lines of the strategy</source>
        <translation>Líneas de la estrategia</translation>
    </message>
    <message>
        <source>As a Python program</source>
        <translation>Como programa en Python</translation>
    </message>
    <message>
        <source>What runs here: %1</source>
        <translation>Lo que se ejecuta aquí: %1</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Aquí: %1</translation>
    </message>
    <message>
        <source>What CPython runs</source>
        <translation>Lo que ejecuta CPython</translation>
    </message>
    <message>
        <source>The same natively: %1</source>
        <translation>Lo mismo de forma nativa: %1</translation>
    </message>
</context>
<context>
    <name>coreo::CodePane</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Copies all of these lines</source>
        <translation>Copia todas estas líneas</translation>
    </message>
</context>
<context>
    <name>coreo::CompareTable</name>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>B against A</source>
        <translation>B frente a A</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <comment>the better of two values</comment>
        <translation>%1 ✓</translation>
    </message>
</context>
<context>
    <name>coreo::CoresPage</name>
    <message>
        <source>Logical processors</source>
        <translation>Procesadores lógicos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) %1</source>
        <translation>
            <numerusform>%Ln día %1</numerusform>
            <numerusform>%Ln días %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Núcleos</translation>
    </message>
    <message>
        <source>Per core</source>
        <translation>Por núcleo</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Ventana</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation>Toda la ejecución</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Encapsulados</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Up time</source>
        <translation>Tiempo activo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>coreo::CostLine</name>
    <message>
        <source>Program&apos;s own cost</source>
        <translation>Coste del propio programa</translation>
    </message>
    <message>
        <source>What this program itself takes, in CPU time of its window&apos;s thread.
Frame: all that was done for the last picture, and the 99th percentile.
Drain: taking in what the workers have recorded since.
Sampler: reading the cores&apos; utilisation, as a share of one core.
Loop gap: how long the window did not react, 99th percentile over the runs so far.</source>
        <translation>Lo que toma este mismo programa, en tiempo de CPU del hilo de su ventana.
Imagen: todo lo que se hizo para la última imagen, y el percentil 99.
Lectura: recoger lo que los workers han registrado desde entonces.
Muestreador: leer la utilización de los núcleos, como parte de un núcleo.
Bucle ausente: cuánto tiempo la ventana no reaccionó, percentil 99 de las ejecuciones hasta ahora.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Midiendo</translation>
    </message>
    <message>
        <source>Frame %1 (p99 %2)</source>
        <translation>Imagen %1 (p99 %2)</translation>
    </message>
    <message>
        <source>drain %1</source>
        <translation>lectura %1</translation>
    </message>
    <message>
        <source>sampler %1 %</source>
        <translation>muestreador %1 %</translation>
    </message>
    <message>
        <source>loop gap p99 %1</source>
        <translation>bucle ausente p99 %1</translation>
    </message>
</context>
<context>
    <name>coreo::ExperimentPanel</name>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Ajustes propios</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Carga de trabajo</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>How many tasks the batch has: 1 to 1,000,000 by the slider, up to 10,000,000 by typing.</source>
        <translation>Cuántas tareas tiene el lote: de 1 a 1 000 000 con el deslizador, hasta 10 000 000 escribiendo.</translation>
    </message>
    <message>
        <source>Cores (%1 here)</source>
        <translation>Núcleos (%1 aquí)</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Núcleos</translation>
    </message>
    <message>
        <source>How many workers share the batch, one for each core: up to twice the machine&apos;s cores by the slider, up to 1,024 by typing.</source>
        <translation>Cuántos trabajadores comparten el lote, uno por núcleo: hasta el doble de los núcleos de la máquina con el deslizador, hasta 1024 escribiendo.</translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation>Tamaño de bloque</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>How many tasks are handed out together; auto = what the strategy&apos;s API does by default.</source>
        <translation>Cuántas tareas se reparten juntas; auto = lo que hace por defecto la API de la estrategia.</translation>
    </message>
    <message>
        <source>Pin workers to cores</source>
        <translation>Fijar trabajadores a núcleos</translation>
    </message>
    <message>
        <source>Each worker stays on one logical processor, physical cores first.</source>
        <translation>Cada trabajador se queda en un procesador lógico, primero los núcleos físicos.</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simular</translation>
    </message>
    <message>
        <source>Runs the same strategy on a virtual machine in virtual time: as many cores as you like, at once.</source>
        <translation>Ejecuta la misma estrategia en una máquina virtual en tiempo virtual: tantos núcleos como quiera, al instante.</translation>
    </message>
    <message>
        <source>Virtual cores</source>
        <translation>Núcleos virtuales</translation>
    </message>
    <message>
        <source> cores</source>
        <translation> núcleos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Ejecutor</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Chooses the random sizes: the same seed makes the same batch.</source>
        <translation>Elige los tamaños aleatorios: la misma semilla da el mismo lote.</translation>
    </message>
    <message>
        <source>The seed is a whole number from 0 to 18446744073709551615.</source>
        <translation>La semilla es un número entero de 0 a 18446744073709551615.</translation>
    </message>
    <message>
        <source>Not one of the prepared batches.</source>
        <translation>Ninguno de los lotes preparados.</translation>
    </message>
    <message>
        <source>%1 has no chunks</source>
        <translation>%1 no tiene bloques</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Cores (%1 virtual)</source>
        <translation>Núcleos (%1 virtuales)</translation>
    </message>
    <message>
        <source>Correct the marked settings to run.</source>
        <translation>Corrija los ajustes marcados para ejecutar.</translation>
    </message>
    <message>
        <source>%1 works on one core</source>
        <translation>%1 trabaja en un solo núcleo</translation>
    </message>
    <message>
        <source>Your Python runs the batch with its own API, as the strategy&apos;s name says; what truly happened is drawn.</source>
        <translation>Su Python ejecuta el lote con su propia API, la que nombra la estrategia; se dibuja lo que ocurrió de verdad.</translation>
    </message>
    <message>
        <source>Tasks (as many as items)</source>
        <translation>Tareas (tantas como elementos)</translation>
    </message>
</context>
<context>
    <name>coreo::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Tamaño</translation>
    </message>
    <message>
        <source>Sca&amp;le</source>
        <translation>Esca&amp;la</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Fil&amp;e</source>
        <translation>Archi&amp;vo</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copies it to the clipboard</source>
        <translation>Lo copia al portapapeles</translation>
    </message>
    <message>
        <source>All charts on one page</source>
        <translation>Todos los gráficos en una página</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>Los datos</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Transparente</translation>
    </message>
    <message>
        <source>&amp;Title and run parameters</source>
        <translation>Tít&amp;ulo y parámetros de la ejecución</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dibujo SVG</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>Página PDF</translation>
    </message>
    <message numerus="yes">
        <source>One entry for each of %Ln task(s).</source>
        <translation>
            <numerusform>Una entrada para %Ln tarea.</numerusform>
            <numerusform>Una entrada para cada una de las %Ln tareas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 exists. Replace it?</source>
        <translation>%1 ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>C&amp;opied</source>
        <translation>C&amp;opiado</translation>
    </message>
</context>
<context>
    <name>coreo::KillLesson</name>
    <message>
        <source>The same kill, three ways</source>
        <translation>La misma muerte, de tres maneras</translation>
    </message>
    <message>
        <source>One batch of 24 short waits on four workers. Task 7 kills the process that runs it, as a crash or the system&apos;s memory killer would. What becomes of the rest?</source>
        <translation>Un lote de 24 esperas cortas en cuatro procesos. La tarea 7 mata al proceso que la ejecuta, como haría un fallo o el sistema sin memoria. ¿Qué pasa con el resto?</translation>
    </message>
    <message>
        <source>No python3 was found on PATH, so only the native engine is shown. Install one, or name one as the interpreter of CPython.</source>
        <translation>No se encontró ningún python3 en PATH, así que solo se muestra el motor nativo. Instale uno o indique uno como intérprete de CPython.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>Ejecuta&amp;r de nuevo</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>native</source>
        <translation>nativo</translation>
    </message>
    <message>
        <source>Running %1 of %2: %3</source>
        <translation>Ejecutando %1 de %2: %3</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>Imágenes (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
</context>
<context>
    <name>coreo::LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Hide lesson</source>
        <translation>Ocultar la lección</translation>
    </message>
    <message>
        <source>The View menu brings it back</source>
        <translation>El menú Ver la muestra de nuevo</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>Qué esperar</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Dónde mirar</translation>
    </message>
    <message>
        <source>What the article gets wrong</source>
        <translation>En qué se equivoca el artículo</translation>
    </message>
</context>
<context>
    <name>coreo::MainWindow</name>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>Coreographer help</source>
        <translation>Ayuda de Coreographer</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Run and compare</source>
        <translation>Ejecutar y comparar</translation>
    </message>
    <message>
        <source>Back to all charts; cancel the run</source>
        <translation>Volver a todos los gráficos; cancelar la ejecución</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>Copiar el gráfico</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copiar como orden</translation>
    </message>
    <message>
        <source>Open, save, save as</source>
        <translation>Abrir, guardar, guardar como</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Undo, redo a setting</source>
        <translation>Deshacer, rehacer un ajuste</translation>
    </message>
    <message>
        <source>Zoom on time</source>
        <translation>Ampliar en el tiempo</translation>
    </message>
    <message>
        <source>Move along the time axis</source>
        <translation>Moverse por el eje de tiempo</translation>
    </message>
    <message>
        <source>The whole run</source>
        <translation>Toda la ejecución</translation>
    </message>
    <message>
        <source>The chart fills the window</source>
        <translation>El gráfico llena la ventana</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
    <message>
        <source>About Coreographer</source>
        <translation>Acerca de Coreographer</translation>
    </message>
    <message>
        <source>Coreographer %1</source>
        <translation>Coreographer %1</translation>
    </message>
    <message>
        <source>Runs a batch of tasks on this machine&apos;s cores under the concurrency strategies people use, and shows what happens while it happens.

Licence: GPL-3.0-or-later. It comes with no warranty.

Uses Qt %1 (LGPL-3.0) with Qt Charts (GPL-3.0), SQLite (public domain), hwloc (BSD-3-Clause) and JSON for Modern C++ (MIT).</source>
        <translation>Ejecuta un lote de tareas en los núcleos de esta máquina con las estrategias de concurrencia habituales y muestra lo que ocurre mientras ocurre.

Licencia: GPL-3.0-or-later. Sin ninguna garantía.

Usa Qt %1 (LGPL-3.0) con Qt Charts (GPL-3.0), SQLite (dominio público), hwloc (BSD-3-Clause) y JSON for Modern C++ (MIT).</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Core tiles show</source>
        <translation>Los &amp;mosaicos de núcleos muestran</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Coreographer</source>
        <translation>Coreographer</translation>
    </message>
    <message>
        <source>A run is going on.</source>
        <translation>Hay una ejecución en curso.</translation>
    </message>
    <message>
        <source>Closing stops it; what it has delivered so far is lost.</source>
        <translation>Cerrar la detiene; lo entregado hasta ahora se pierde.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Seguir ejecutando</translation>
    </message>
    <message>
        <source>Open a saved run</source>
        <translation>Abrir una ejecución guardada</translation>
    </message>
    <message>
        <source>Saved runs (*.coreo);;All files (*)</source>
        <translation>Ejecuciones guardadas (*.coreo);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the run</source>
        <translation>Guardar la ejecución</translation>
    </message>
    <message>
        <source>Saved runs (*.coreo)</source>
        <translation>Ejecuciones guardadas (*.coreo)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
    <message>
        <source>Chart copied</source>
        <translation>Gráfico copiado</translation>
    </message>
    <message>
        <source>Command copied: %1</source>
        <translation>Orden copiada: %1</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Copy chart</source>
        <translation>&amp;Copiar el gráfico</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Vaciar esta lista</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ejecutar</translation>
    </message>
    <message>
        <source>Run and c&amp;ompare</source>
        <translation>Ejecutar y c&amp;omparar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Undo setting</source>
        <translation>&amp;Deshacer el ajuste</translation>
    </message>
    <message>
        <source>Re&amp;do setting</source>
        <translation>&amp;Rehacer el ajuste</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Copiar como or&amp;den</translation>
    </message>
    <message>
        <source>Copies the &quot;coreo run ...&quot; that repeats this run</source>
        <translation>Copia la orden «coreo run ...» que repite esta ejecución</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Fill the window with</source>
        <translation>&amp;Llenar la ventana con</translation>
    </message>
    <message>
        <source>All &amp;charts</source>
        <translation>Todos los &amp;gráficos</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>&amp;Tareas</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;cercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>&amp;Whole run</source>
        <translation>T&amp;oda la ejecución</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Coreographer</source>
        <translation>&amp;Acerca de Coreographer</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Acerca de &amp;Qt</translation>
    </message>
    <message>
        <source>Changes apply to the next run.</source>
        <translation>Los cambios se aplican a la próxima ejecución.</translation>
    </message>
    <message>
        <source>%1 elapsed</source>
        <translation>%1 transcurridos</translation>
    </message>
    <message>
        <source>, about %1 left</source>
        <translation>, quedan unos %1</translation>
    </message>
    <message>
        <source>Running both, one after the other.</source>
        <translation>Se ejecutan ambos, uno tras otro.</translation>
    </message>
    <message>
        <source>Running.</source>
        <translation>En curso.</translation>
    </message>
    <message>
        <source>A %1: %2  B %3: %4</source>
        <translation>A %1: %2  B %3: %4</translation>
    </message>
    <message>
        <source>%1. Press Run to see it.</source>
        <translation>%1. Pulse Ejecutar para verlo.</translation>
    </message>
    <message>
        <source>Press Run to see what this batch does.</source>
        <translation>Pulse Ejecutar para ver qué hace este lote.</translation>
    </message>
    <message>
        <source>Simulated: virtual cores in virtual time.</source>
        <translation>Simulado: núcleos virtuales en tiempo virtual.</translation>
    </message>
    <message>
        <source>Others use %1&#xa0;% of %2: figures are noisy.</source>
        <translation>Otros usan el %1&#xa0;% de %2: las cifras tienen ruido.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>%Ln núcleo</numerusform>
            <numerusform>%Ln núcleos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln worker(s) share</source>
        <translation>
            <numerusform>%Ln trabajador comparte</numerusform>
            <numerusform>%Ln trabajadores comparten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln usable core(s): they take turns.</source>
        <translation>
            <numerusform>%Ln núcleo utilizable: se turnan.</numerusform>
            <numerusform>%Ln núcleos utilizables: se turnan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln tarea</numerusform>
            <numerusform>%Ln tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln logical CPU(s)</source>
        <translation>
            <numerusform>%Ln CPU lógica</numerusform>
            <numerusform>%Ln CPU lógicas</numerusform>
        </translation>
    </message>
    <message>
        <source>This batch cannot run as it is set.</source>
        <translation>Este lote no puede ejecutarse tal como está configurado.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Fail a worker</source>
        <translation>Hacer fallar un trabajador</translation>
    </message>
    <message>
        <source>Kill, crash or stop a worker, and see what becomes of its task</source>
        <translation>Matar, hacer fallar o detener un trabajador y ver qué pasa con su tarea</translation>
    </message>
    <message>
        <source>Co&amp;de</source>
        <translation>Có&amp;digo</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation>&amp;Lección</translation>
    </message>
    <message>
        <source>Run natively and on CPython</source>
        <translation>Ejecutar de forma nativa y en CPython</translation>
    </message>
    <message>
        <source>Run &amp;natively and on CPython</source>
        <translation>Ejecutar de forma &amp;nativa y en CPython</translation>
    </message>
    <message>
        <source>The &amp;same kill, three ways…</source>
        <translation>La mi&amp;sma muerte, de tres maneras…</translation>
    </message>
    <message>
        <source>Your function comes from %1</source>
        <translation>Su función viene de %1</translation>
    </message>
    <message>
        <source>CPython makes these calls. What each task does is drawn from the seed, the same as natively.</source>
        <translation>CPython hace estas llamadas. Lo que hace cada tarea sale de la semilla, igual que de forma nativa.</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>This will start the interpreter %1, which is not on your PATH.</source>
        <translation>Esto iniciará el intérprete %1, que no está en su PATH.</translation>
    </message>
    <message>
        <source>This will run %1, function %2.</source>
        <translation>Esto ejecutará %1, función %2.</translation>
    </message>
    <message>
        <source>%1 You have not agreed to that, and nobody is there to be asked: nothing was started. Open it in the window and press Run.</source>
        <translation>%1 No lo ha aceptado y no hay nadie a quien preguntar: no se inició nada. Ábralo en la ventana y pulse Ejecutar.</translation>
    </message>
    <message>
        <source>Run this file?</source>
        <translation>¿Ejecutar este archivo?</translation>
    </message>
    <message>
        <source>You did not choose it yourself: a saved experiment names it. It can do whatever you can, so run only what you know. You will not be asked again while its content stays the same.</source>
        <translation>No lo eligió usted: lo nombra un experimento guardado. Puede hacer todo lo que usted puede, así que ejecute solo lo que conozca. No se le preguntará de nuevo mientras su contenido siga igual.</translation>
    </message>
    <message>
        <source>&amp;Run it</source>
        <translation>&amp;Ejecutar</translation>
    </message>
    <message>
        <source>&amp;Do not run it</source>
        <translation>&amp;No ejecutar</translation>
    </message>
    <message>
        <source>&amp;Program&apos;s own cost</source>
        <translation>Coste del &amp;propio programa</translation>
    </message>
    <message>
        <source>Simulate again as &amp;settings change</source>
        <translation>Simular de nuevo al cambiar los &amp;ajustes</translation>
    </message>
</context>
<context>
    <name>coreo::NumberRow</name>
    <message>
        <source>%1 is not from %2 to %3.</source>
        <translation>%1 no está entre %2 y %3.</translation>
    </message>
</context>
<context>
    <name>coreo::ParameterField</name>
    <message>
        <source>Default: %1</source>
        <translation>Predeterminado: %1</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Elegir un archivo: %1</translation>
    </message>
</context>
<context>
    <name>coreo::PythonBox</name>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>python3 on PATH</source>
        <translation>python3 de PATH</translation>
    </message>
    <message>
        <source>The Python that runs the batch: a path, or a name that is looked for on PATH.</source>
        <translation>El Python que ejecuta el lote: una ruta, o un nombre que se busca en PATH.</translation>
    </message>
    <message>
        <source>Choose an interpreter</source>
        <translation>Elegir un intérprete</translation>
    </message>
    <message>
        <source>Browse for an interpreter</source>
        <translation>Buscar un intérprete</translation>
    </message>
    <message>
        <source>Start method</source>
        <translation>Método de inicio</translation>
    </message>
    <message>
        <source>How it starts its workers: as copies of itself, anew, or as copies of a small server.</source>
        <translation>Cómo inicia sus procesos: como copias de sí mismo, de nuevo, o como copias de un pequeño servidor.</translation>
    </message>
    <message>
        <source>On PATH: %1</source>
        <translation>En PATH: %1</translation>
    </message>
    <message>
        <source>No python3 was found on PATH: give the path of one.</source>
        <translation>No se encontró python3 en PATH: indique la ruta de uno.</translation>
    </message>
    <message>
        <source>There is no program of this name.</source>
        <translation>No hay ningún programa con ese nombre.</translation>
    </message>
    <message>
        <source>A function of yours runs on CPython only: it is switched on.</source>
        <translation>Una función suya solo se ejecuta en CPython: se ha activado.</translation>
    </message>
    <message>
        <source>%1, free-threaded</source>
        <translation>%1, sin bloqueo (free-threaded)</translation>
    </message>
</context>
<context>
    <name>coreo::RunBox</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Run and compare</source>
        <translation>Ejecutar y comparar</translation>
    </message>
    <message>
        <source>Runs the batch, then the same batch the other way, and shows both on one scale.</source>
        <translation>Ejecuta el lote, luego el mismo lote de la otra manera, y muestra ambos en una misma escala.</translation>
    </message>
    <message>
        <source>Export…  (Ctrl+E)</source>
        <translation>Exportar…  (Ctrl+E)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Writes charts or data to a file, or copies them.</source>
        <translation>Escribe gráficos o datos en un archivo, o los copia.</translation>
    </message>
    <message>
        <source>%1 of %2 delivered</source>
        <translation>%1 de %2 entregados</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>■  Cancel  (Esc)</source>
        <translation>■  Cancelar  (Esc)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stops the run; what has been recorded stays.</source>
        <translation>Detiene la ejecución; lo registrado se conserva.</translation>
    </message>
    <message>
        <source>▶  Run  (F5)</source>
        <translation>▶  Ejecutar  (F5)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Runs the batch as set above.</source>
        <translation>Ejecuta el lote según los ajustes de arriba.</translation>
    </message>
    <message>
        <source>Run and compare with %1</source>
        <translation>Ejecutar y comparar con %1</translation>
    </message>
    <message>
        <source>Run &amp;natively and on CPython</source>
        <translation>Ejecutar de forma &amp;nativa y en CPython</translation>
    </message>
    <message>
        <source>More to compare with</source>
        <translation>Más comparaciones</translation>
    </message>
    <message>
        <source>Chooses what the batch is compared with: another strategy, or CPython.</source>
        <translation>Elige con qué se compara el lote: otra estrategia o CPython.</translation>
    </message>
    <message>
        <source>Runs the batch with our own engine, then with Python&apos;s, and shows both on one scale.</source>
        <translation>Ejecuta el lote con nuestro motor, luego con el de Python, y muestra ambos en la misma escala.</translation>
    </message>
</context>
<context>
    <name>coreo::TaskModel</name>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Trabajador</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Núcleo</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Esperó</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>coreo::TasksView</name>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
</context>
<context>
    <name>coreo::WorkerMenu</name>
    <message>
        <source>No run is going on: there is no worker to signal.</source>
        <translation>No hay ninguna ejecución en curso: no hay trabajador al que enviar una señal.</translation>
    </message>
    <message>
        <source>Simulated workers are no processes: nothing can be signalled.</source>
        <translation>Los trabajadores simulados no son procesos: no se les puede enviar señales.</translation>
    </message>
    <message>
        <source>The main program works itself: ending it would end Coreographer.</source>
        <translation>El propio programa principal trabaja: terminarlo cerraría Coreographer.</translation>
    </message>
    <message>
        <source>A thread cannot be killed alone: it shares its memory with the whole program.
Choose the executor &quot;processes&quot; to try it.</source>
        <translation>Un hilo no se puede matar solo: comparte su memoria con todo el programa.
Elija el ejecutor «processes» para probarlo.</translation>
    </message>
    <message>
        <source>No process works here at this moment.</source>
        <translation>Ningún proceso trabaja aquí en este momento.</translation>
    </message>
    <message>
        <source>Worker %1, process %2, idle</source>
        <translation>Trabajador %1, proceso %2, inactivo</translation>
    </message>
    <message>
        <source>Worker %1, process %2, on task %3</source>
        <translation>Trabajador %1, proceso %2, en la tarea %3</translation>
    </message>
    <message>
        <source>&amp;Kill it (SIGKILL)</source>
        <translation>&amp;Matarlo (SIGKILL)</translation>
    </message>
    <message>
        <source>C&amp;rash it (SIGSEGV)</source>
        <translation>Hacer que &amp;falle (SIGSEGV)</translation>
    </message>
    <message>
        <source>Let it &amp;go on (SIGCONT)</source>
        <translation>Dejar que &amp;continúe (SIGCONT)</translation>
    </message>
    <message>
        <source>&amp;Stop it, so that it hangs (SIGSTOP)</source>
        <translation>&amp;Detenerlo: se cuelga (SIGSTOP)</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Trabajador %1</translation>
    </message>
    <message>
        <source>No worker has started yet.</source>
        <translation>Todavía no ha arrancado ningún trabajador.</translation>
    </message>
    <message>
        <source>Worker %1 (process %2) has ended meanwhile: nothing was sent.</source>
        <translation>El trabajador %1 (proceso %2) ha terminado mientras tanto: no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Worker %1 (process %2) was killed: another takes its place.</source>
        <translation>El trabajador %1 (proceso %2) ha sido matado: otro ocupa su lugar.</translation>
    </message>
    <message>
        <source>Worker %1 (process %2) was made to crash: another takes its place.</source>
        <translation>Se ha hecho fallar al trabajador %1 (proceso %2): otro ocupa su lugar.</translation>
    </message>
    <message>
        <source>Worker %1 (process %2) was stopped: its task hangs until it goes on.</source>
        <translation>El trabajador %1 (proceso %2) ha sido detenido: su tarea se queda colgada hasta que continúe.</translation>
    </message>
    <message>
        <source>Worker %1 (process %2) goes on.</source>
        <translation>El trabajador %1 (proceso %2) continúa.</translation>
    </message>
    <message>
        <source>Python&apos;s main program works itself: it has no worker that could be signalled.</source>
        <translation>El programa principal de Python trabaja él mismo: no tiene procesos a los que enviar una señal.</translation>
    </message>
    <message>
        <source>Worker %1 (process %2) was killed: what becomes of its work is up to Python&apos;s API.</source>
        <translation>El trabajador %1 (proceso %2) fue matado: lo que pase con su trabajo depende de la API de Python.</translation>
    </message>
    <message>
        <source>Worker %1 (process %2) was made to crash: what becomes of its work is up to Python&apos;s API.</source>
        <translation>Se hizo fallar al trabajador %1 (proceso %2): lo que pase con su trabajo depende de la API de Python.</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Core utilisation</source>
        <translation>Uso de los núcleos</translation>
    </message>
    <message>
        <source>Timeline by task</source>
        <translation>Cronología por tarea</translation>
    </message>
    <message>
        <source>Timeline by worker</source>
        <translation>Cronología por trabajador</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Results over time</source>
        <translation>Resultados en el tiempo</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Event loop</source>
        <translation>Bucle de eventos</translation>
    </message>
</context>
</TS>

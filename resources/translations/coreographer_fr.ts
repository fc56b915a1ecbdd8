<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>%1 points</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>by worker</source>
        <translation>par worker</translation>
    </message>
    <message>
        <source>by task</source>
        <translation>par tâche</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Charge de travail</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation>Taille de bloc</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Exécuteur</translation>
    </message>
    <message>
        <source>Pinned to cores</source>
        <translation>Fixés aux cœurs</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Wall time</source>
        <translation>Temps réel</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Accélération</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Efficacité</translation>
    </message>
    <message>
        <source>First result after</source>
        <translation>Premier résultat après</translation>
    </message>
    <message>
        <source>Waiting for delivery, mean</source>
        <translation>Attente de livraison, moyenne</translation>
    </message>
    <message>
        <source>Waiting for delivery, longest</source>
        <translation>Attente de livraison, la plus longue</translation>
    </message>
    <message>
        <source>Results held back</source>
        <translation>Résultats retenus</translation>
    </message>
    <message>
        <source>Overtakes</source>
        <translation>Dépassements</translation>
    </message>
    <message>
        <source>Tasks not ok</source>
        <translation>Tâches en échec</translation>
    </message>
    <message>
        <source>Wrong or missing results</source>
        <translation>Résultats faux ou manquants</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulé</translation>
    </message>
    <message>
        <source>native</source>
        <translation>natif</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpréteur</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Recording, per task</source>
        <translation>Enregistrement, par tâche</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Events dropped</source>
        <translation>Événements perdus</translation>
    </message>
    <message>
        <source>Back end</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Start method</source>
        <translation>Méthode de démarrage</translation>
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
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>non utilisable</translation>
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
        <translation>Cœurs</translation>
    </message>
    <message>
        <source>one row a core</source>
        <translation>une ligne par cœur</translation>
    </message>
    <message>
        <source>simulated cores, whole run</source>
        <translation>cœurs simulés, toute l&apos;exécution</translation>
    </message>
    <message>
        <source>whole run</source>
        <translation>toute l&apos;exécution</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s window</source>
        <translation>
            <numerusform>fenêtre de %Ln s</numerusform>
            <numerusform>fenêtre de %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>Here each core of the machine will show how busy it is.</source>
        <translation>Ici, chaque cœur de la machine montrera à quel point il est occupé.</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>noyau</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s ago</source>
        <translation>
            <numerusform>il y a %Ln s</numerusform>
            <numerusform>il y a %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>CPU %1: %2 % busy</source>
        <translation>CPU %1 : occupé à %2 %</translation>
    </message>
    <message>
        <source>user %1 %, kernel %2 %, this program&apos;s workers %3 %</source>
        <translation>utilisateur %1 %, noyau %2 %, workers de ce programme %3 %</translation>
    </message>
    <message>
        <source>This program may not use this core.</source>
        <translation>Ce programme ne peut pas utiliser ce cœur.</translation>
    </message>
    <message>
        <source>Used by this run.</source>
        <translation>Utilisé par cette exécution.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln core(s), %1 % busy on average.</source>
        <translation>
            <numerusform>%Ln cœur, occupé à %1 % en moyenne.</numerusform>
            <numerusform>%Ln cœurs, occupés à %1 % en moyenne.</numerusform>
        </translation>
    </message>
    <message>
        <source>lower band = kernel time</source>
        <translation>bande du bas = temps noyau</translation>
    </message>
    <message>
        <source>own workers</source>
        <translation>workers propres</translation>
    </message>
    <message>
        <source>all else</source>
        <translation>tout le reste</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>from zero to the last delivery</source>
        <translation>de zéro à la dernière livraison</translation>
    </message>
    <message>
        <source>to the last delivery</source>
        <translation>jusqu&apos;à la dernière livraison</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>arrêté avant la fin</translation>
    </message>
    <message>
        <source>serial took %1</source>
        <translation>séquentiel : %1</translation>
    </message>
    <message>
        <source>serial would take %1</source>
        <translation>séquentiel prendrait %1</translation>
    </message>
    <message>
        <source>serial %1</source>
        <translation>séquentiel %1</translation>
    </message>
    <message>
        <source>against a serial loop</source>
        <translation>par rapport à une boucle séquentielle</translation>
    </message>
    <message>
        <source>known at the end</source>
        <translation>connu à la fin</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>jusqu&apos;ici</translation>
    </message>
    <message>
        <source>not known: stopped early</source>
        <translation>inconnu : arrêté avant la fin</translation>
    </message>
    <message>
        <source>efficiency %1</source>
        <translation>efficacité %1</translation>
    </message>
    <message>
        <source>tasks mostly wait</source>
        <translation>les tâches attendent surtout</translation>
    </message>
    <message>
        <source>until something is delivered</source>
        <translation>jusqu&apos;à la première livraison</translation>
    </message>
    <message>
        <source>first delivery</source>
        <translation>première livraison</translation>
    </message>
    <message>
        <source>nothing was delivered</source>
        <translation>rien n&apos;a été livré</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>after the start</source>
        <translation>après le départ</translation>
    </message>
    <message>
        <source>%1 of the wall time</source>
        <translation>%1 du temps réel</translation>
    </message>
    <message>
        <source>finished, not yet handed on</source>
        <translation>terminés, pas encore transmis</translation>
    </message>
    <message>
        <source>per result</source>
        <translation>par résultat</translation>
    </message>
    <message>
        <source>results wait now</source>
        <translation>résultats attendent maintenant</translation>
    </message>
    <message>
        <source>mean per task</source>
        <translation>moyenne par tâche</translation>
    </message>
    <message>
        <source>pairs finished out of order</source>
        <translation>paires terminées dans le désordre</translation>
    </message>
    <message>
        <source>pairs out of order</source>
        <translation>paires dans le désordre</translation>
    </message>
    <message>
        <source>counted at the end</source>
        <translation>comptés à la fin</translation>
    </message>
    <message>
        <source>pairs so far</source>
        <translation>paires jusqu&apos;ici</translation>
    </message>
    <message>
        <source>Wall time</source>
        <translation>Temps réel</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Accélération</translation>
    </message>
    <message>
        <source>First result after</source>
        <translation>Premier résultat après</translation>
    </message>
    <message>
        <source>Waiting for delivery</source>
        <translation>En attente de livraison</translation>
    </message>
    <message>
        <source>Overtakes</source>
        <translation>Dépassements</translation>
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
        <translation>bloqué, puis arrêté</translation>
    </message>
    <message>
        <source>none delivered</source>
        <translation>aucun livré</translation>
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
        <translation>Attend son tour.</translation>
    </message>
</context>
<context>
    <name>KillSentence</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Stuck for ever: the worker died on task %1, and nobody repeats the work that was lost with it, nor tells of it.</source>
        <translation>Bloqué pour toujours : le processus est mort sur la tâche %1 ; personne ne refait le travail perdu avec lui, ni ne le signale.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) came back and are held back,</source>
        <translation>
            <numerusform>%Ln résultat est revenu et reste retenu,</numerusform>
            <numerusform>%Ln résultats sont revenus et restent retenus,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln never come(s);</source>
        <translation>
            <numerusform>%Ln ne viendra jamais ;</numerusform>
            <numerusform>%Ln ne viendront jamais ;</numerusform>
        </translation>
    </message>
    <message>
        <source>the watchdog ended the run after %1.</source>
        <translation>le chien de garde a arrêté l&apos;exécution après %1.</translation>
    </message>
    <message>
        <source>The worker died on task %1, and the executor broke every future that had no result yet, whoever was to blame:</source>
        <translation>Le processus est mort sur la tâche %1, et l&apos;exécuteur a rompu chaque future encore sans résultat, quel que soit le fautif :</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s), %1.</source>
        <translation>
            <numerusform>%Ln tâche, %1.</numerusform>
            <numerusform>%Ln tâches, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) had been handed on.</source>
        <translation>
            <numerusform>%Ln résultat avait été transmis.</numerusform>
            <numerusform>%Ln résultats avaient été transmis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only task %1 is blamed: another worker took the dead one&apos;s place.</source>
        <translation>Seule la tâche %1 est en cause : un autre processus a pris la place du mort.</translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln task(s) are done after %1.</source>
        <translation>
            <numerusform>L&apos;autre tâche (%Ln) est finie après %1.</numerusform>
            <numerusform>Les %Ln autres tâches sont finies après %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoopChart</name>
    <message>
        <source>Event loop</source>
        <translation>Boucle d’événements</translation>
    </message>
    <message>
        <source>lag up to %1, %2 on average</source>
        <translation>retard jusqu’à %1, %2 en moyenne</translation>
    </message>
    <message>
        <source>How late an event loop comes to each task that is due, how many sleep and how many are ready.</source>
        <translation>Avec quel retard une boucle d’événements s’occupe de chaque tâche échue, combien dorment et combien sont prêtes.</translation>
    </message>
    <message>
        <source>lag of a task</source>
        <translation>retard d’une tâche</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>endormies</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêtes</translation>
    </message>
    <message>
        <source>lag</source>
        <translation>retard</translation>
    </message>
    <message>
        <source>tasks by lag</source>
        <translation>tâches selon le retard</translation>
    </message>
    <message>
        <source>At %1: %2 asleep, %3 ready</source>
        <translation>À %1 : %2 endormies, %3 prêtes</translation>
    </message>
    <message>
        <source>Task %1 was due at %2 and ran %3 later</source>
        <translation>La tâche %1 était échue à %2 et a tourné %3 plus tard</translation>
    </message>
</context>
<context>
    <name>OrderChart</name>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>%1 overtakes</source>
        <translation>%1 dépassements</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overtake(s)</source>
        <translation>
            <numerusform>%Ln dépassement</numerusform>
            <numerusform>%Ln dépassements</numerusform>
        </translation>
    </message>
    <message>
        <source>Here each task&apos;s way from submitted over finished to delivered will be drawn. Where lines cross, one task has overtaken another.</source>
        <translation>Ici sera dessiné le chemin de chaque tâche : soumise, terminée, livrée. Là où des lignes se croisent, une tâche en a dépassé une autre.</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A : %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B : %1</translation>
    </message>
    <message>
        <source>Ladder of tasks from submitted over finished to delivered.</source>
        <translation>Échelle des tâches : soumises, terminées, livrées.</translation>
    </message>
    <message>
        <source>Ranks of tasks, submitted against finished.</source>
        <translation>Rangs des tâches, soumission contre fin.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overtake(s) so far</source>
        <translation>
            <numerusform>%Ln dépassement jusqu&apos;ici</numerusform>
            <numerusform>%Ln dépassements jusqu&apos;ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderPane</name>
    <message>
        <source>submitted</source>
        <translation>soumis</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>livré</translation>
    </message>
    <message>
        <source>sub.</source>
        <comment>short for submitted</comment>
        <translation>soum.</translation>
    </message>
    <message>
        <source>fin.</source>
        <comment>short for finished</comment>
        <translation>fin</translation>
    </message>
    <message>
        <source>del.</source>
        <comment>short for delivered</comment>
        <translation>livr.</translation>
    </message>
    <message>
        <source>printed: %1</source>
        <translation>affiché : %1</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Tâche %1</translation>
    </message>
    <message>
        <source>submitted at place %1</source>
        <translation>soumise en position %1</translation>
    </message>
    <message>
        <source>finished at place %1</source>
        <translation>terminée en position %1</translation>
    </message>
    <message>
        <source>delivered at place %1</source>
        <translation>livrée en position %1</translation>
    </message>
    <message>
        <source>submitted rank</source>
        <translation>rang de soumission</translation>
    </message>
    <message>
        <source>finished rank</source>
        <translation>rang de fin</translation>
    </message>
</context>
<context>
    <name>OverUnderChart</name>
    <message>
        <source>A: %1</source>
        <translation>A : %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B : %1</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>A %1 against B %2</source>
        <translation>A %1 contre B %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln tâche</numerusform>
            <numerusform>%Ln tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln worker(s)</source>
        <translation>
            <numerusform>%Ln worker</numerusform>
            <numerusform>%Ln workers</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message>
        <source>chunks of %1</source>
        <translation>blocs de %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixés</translation>
    </message>
    <message numerus="yes">
        <source>simulated on %Ln virtual core(s)</source>
        <translation>
            <numerusform>simulé sur %Ln cœur virtuel</numerusform>
            <numerusform>simulé sur %Ln cœurs virtuels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln logical CPU(s)</source>
        <translation>
            <numerusform>%Ln processeur logique</numerusform>
            <numerusform>%Ln processeurs logiques</numerusform>
        </translation>
    </message>
    <message>
        <source>start method %1</source>
        <translation>méthode de démarrage %1</translation>
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
            <numerusform>… et %Ln de plus</numerusform>
            <numerusform>… et %Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print charts</source>
        <translation>Imprimer les graphiques</translation>
    </message>
</context>
<context>
    <name>ResultsChart</name>
    <message>
        <source>Results over time</source>
        <translation>Résultats dans le temps</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>livré</translation>
    </message>
    <message>
        <source>waiting for delivery</source>
        <translation>en attente de livraison</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A : %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B : %1</translation>
    </message>
    <message>
        <source>%1%2 finished, %3 delivered, %4 waiting</source>
        <translation>%1%2 terminés, %3 livrés, %4 en attente</translation>
    </message>
    <message>
        <source>A: </source>
        <translation>A : </translation>
    </message>
    <message>
        <source>B: </source>
        <translation>B : </translation>
    </message>
    <message>
        <source>%1 of %2 results finished, %3 delivered, after %4.</source>
        <translation>%1 résultats sur %2 terminés, %3 livrés, après %4.</translation>
    </message>
    <message>
        <source>Here two curves will rise while a batch runs: results finished and results delivered. The shaded gap between them is what has been received and waits for delivery.</source>
        <translation>Ici, deux courbes montent pendant qu&apos;un lot s&apos;exécute : résultats terminés et résultats livrés. L&apos;écart ombré entre elles est ce qui a été reçu et attend sa livraison.</translation>
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
        <translation>simulé</translation>
    </message>
    <message>
        <source>native</source>
        <translation>natif</translation>
    </message>
    <message>
        <source>%1, with an interpreter lock</source>
        <translation>%1, avec un verrou d&apos;interpréteur</translation>
    </message>
    <message>
        <source>%1 build, with its interpreter lock on</source>
        <translation>version %1, verrou d&apos;interpréteur activé</translation>
    </message>
    <message>
        <source>%1 build, without an interpreter lock</source>
        <translation>version %1, sans verrou d&apos;interpréteur</translation>
    </message>
</context>
<context>
    <name>TaskText</name>
    <message>
        <source>delivered</source>
        <translation>livré</translation>
    </message>
    <message>
        <source>waiting for delivery</source>
        <translation>en attente de livraison</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>plantée</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>non démarrée</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en file</translation>
    </message>
    <message>
        <source>not submitted</source>
        <translation>non soumise</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Tâche %1</translation>
    </message>
    <message>
        <source>Main program</source>
        <translation>Programme principal</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Worker %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2, ran %3 on %4</source>
        <translation>%1 : %2, exécutée %3 sur %4</translation>
    </message>
    <message>
        <source>%1 on CPU %2</source>
        <translation>%1 sur le CPU %2</translation>
    </message>
    <message>
        <source>Running since %1</source>
        <translation>En cours depuis %1</translation>
    </message>
    <message>
        <source>Ran %1, from %2 to %3</source>
        <translation>Exécutée %1, de %2 à %3</translation>
    </message>
    <message>
        <source>Held other results back</source>
        <translation>A retenu d&apos;autres résultats</translation>
    </message>
    <message>
        <source>Ran: shortest %1, median %2, longest %3</source>
        <translation>Durée : minimale %1, médiane %2, maximale %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s), from %1 to %2</source>
        <translation>
            <numerusform>%Ln tâche, de %1 à %2</numerusform>
            <numerusform>%Ln tâches, de %1 à %2</numerusform>
        </translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>non livré</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>Delivered at %1</source>
        <translation>Livrée à %1</translation>
    </message>
    <message>
        <source>Waited %1 for its delivery</source>
        <translation>A attendu %1 sa livraison</translation>
    </message>
    <message>
        <source>Event loop</source>
        <translation>Boucle d’événements</translation>
    </message>
    <message>
        <source>Attempt %1, process %2: %3</source>
        <translation>Essai %1, processus %2 : %3</translation>
    </message>
    <message>
        <source>Attempt %1: %2</source>
        <translation>Essai %1 : %2</translation>
    </message>
    <message>
        <source>held back for ever</source>
        <translation>retenue pour toujours</translation>
    </message>
    <message>
        <source>done, but its result is lost</source>
        <translation>finie, mais son résultat est perdu</translation>
    </message>
    <message>
        <source>lost, never started</source>
        <translation>perdue, jamais commencée</translation>
    </message>
</context>
<context>
    <name>TasksChart</name>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln tâche</numerusform>
            <numerusform>%Ln tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>Every task with its state, worker, times and result.</source>
        <translation>Chaque tâche avec son état, son worker, ses temps et son résultat.</translation>
    </message>
    <message numerus="yes">
        <source>The table of %Ln task(s).</source>
        <translation>
            <numerusform>La table de %Ln tâche.</numerusform>
            <numerusform>La table de %Ln tâches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TasksTimeline</name>
    <message>
        <source>Timeline by task</source>
        <translation>Chronologie par tâche</translation>
    </message>
    <message>
        <source>A row for every task: queued, running, waiting for its delivery, delivered.</source>
        <translation>Une ligne par tâche : en file, en cours, en attente de livraison, livrée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) in %1: %2 started, %3 finished, %4 delivered.</source>
        <translation>
            <numerusform>%Ln tâche en %1 : %2 démarrées, %3 terminées, %4 livrées.</numerusform>
            <numerusform>%Ln tâches en %1 : %2 démarrées, %3 terminées, %4 livrées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>starting</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en file</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>sleeping</source>
        <translation>en attente (E/S)</translation>
    </message>
    <message>
        <source>running and blocking others</source>
        <translation>en cours et bloque d&apos;autres</translation>
    </message>
    <message>
        <source>done, waiting for delivery</source>
        <translation>terminée, attend sa livraison</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>livré</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>lost for ever</source>
        <translation>perdu pour toujours</translation>
    </message>
</context>
<context>
    <name>WorkersTimeline</name>
    <message>
        <source>Timeline by worker</source>
        <translation>Chronologie par worker</translation>
    </message>
    <message>
        <source>A row for every worker: which task it ran when, and where it was idle.</source>
        <translation>Une ligne par worker : quelle tâche il a exécutée et quand, et où il était inactif.</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Worker %1</translation>
    </message>
    <message>
        <source>W%1</source>
        <translation>W%1</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A : %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B : %1</translation>
    </message>
    <message>
        <source>%1: idle</source>
        <translation>%1 : inactif</translation>
    </message>
    <message>
        <source>%1: starting, %2</source>
        <translation>%1 : démarrage, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln worker(s) in %1.</source>
        <translation>
            <numerusform>%Ln worker en %1.</numerusform>
            <numerusform>%Ln workers en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>L%1</source>
        <translation>B%1</translation>
    </message>
    <message>
        <source>Loop %1</source>
        <translation>Boucle %1</translation>
    </message>
    <message>
        <source>not responding</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrou</translation>
    </message>
    <message>
        <source>Nobody holds the interpreter lock</source>
        <translation>Personne ne tient le verrou de l’interpréteur</translation>
    </message>
    <message>
        <source>%1 holds the interpreter lock from %2, for %3</source>
        <translation>%1 tient le verrou de l’interpréteur à partir de %2, pendant %3</translation>
    </message>
    <message>
        <source>Not responding since %1: somebody stopped it</source>
        <translation>Ne répond plus depuis %1 : quelqu’un l’a arrêté</translation>
    </message>
    <message>
        <source>%1: %2 asleep, %3 ready</source>
        <translation>%1 : %2 endormies, %3 prêtes</translation>
    </message>
    <message>
        <source>tasks asleep</source>
        <translation>tâches endormies</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Something is wrong with this run: %1 results wrong, %2 missing, %3 delivered twice.</source>
        <translation>Cette exécution a un problème : %1 résultats faux, %2 manquants, %3 livrés deux fois.</translation>
    </message>
    <message>
        <source>Stopped after %1: %2 of %3 results had been delivered.</source>
        <translation>Arrêté après %1 : %2 résultats sur %3 avaient été livrés.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) did not end well; the other %1 are done.</source>
        <translation>
            <numerusform>%n tâche a mal fini ; les %1 autres sont faites.</numerusform>
            <numerusform>%n tâches ont mal fini ; les %1 autres sont faites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not parallelise this: the work itself takes %1, and handing it out made it %2 times slower.</source>
        <translation>Ne parallélisez pas ceci : le travail lui-même prend %1, et le distribuer l&apos;a rendu %2 fois plus lent.</translation>
    </message>
    <message numerus="yes">
        <source>Everything was delivered at once when task %1 ended; %n finished result(s) had waited %2 in sum.</source>
        <translation>
            <numerusform>Tout a été livré d&apos;un coup à la fin de la tâche %1 ; %n résultat terminé avait attendu %2 au total.</numerusform>
            <numerusform>Tout a été livré d&apos;un coup à la fin de la tâche %1 ; %n résultats terminés avaient attendu %2 au total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Task %1 held back %n finished result(s), for %2 in sum.</source>
        <translation>
            <numerusform>La tâche %1 a retenu %n résultat terminé, pendant %2 au total.</numerusform>
            <numerusform>La tâche %1 a retenu %n résultats terminés, pendant %2 au total.</numerusform>
        </translation>
    </message>
    <message>
        <source>One task at a time: %1 workers took turns and were as quick as one.</source>
        <translation>Une tâche à la fois : %1 workers se sont relayés, pas plus vite qu&apos;un seul.</translation>
    </message>
    <message>
        <source>One after the other on one core: %1 for %2 tasks.</source>
        <translation>L&apos;une après l&apos;autre sur un cœur : %1 pour %2 tâches.</translation>
    </message>
    <message>
        <source>%1 workers were %2 times as quick as one, %3 % of what the cores could give.</source>
        <translation>%1 workers ont été %2 fois plus rapides qu&apos;un seul, soit %3 % de ce que les cœurs pouvaient donner.</translation>
    </message>
    <message>
        <source>%1 tasks took %2; one after the other they would have taken %3.</source>
        <translation>%1 tâches ont pris %2 ; l&apos;une après l&apos;autre, elles auraient pris %3.</translation>
    </message>
    <message>
        <source>On the calling core</source>
        <translation>Sur le cœur appelant</translation>
    </message>
    <message>
        <source>No worker: tasks run one after the other where they are asked for.</source>
        <translation>Aucun worker : les tâches s&apos;exécutent l&apos;une après l&apos;autre là où elles sont demandées.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Threads that really run in parallel, without an interpreter lock.</source>
        <translation>Des threads qui tournent vraiment en parallèle, sans verrou d&apos;interpréteur.</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Worker processes: one may crash, and only the task that it ran is lost.</source>
        <translation>Des processus workers : l&apos;un peut s&apos;arrêter brutalement, et seule la tâche qu&apos;il exécutait est perdue.</translation>
    </message>
    <message>
        <source>Too many open files for so many worker processes: the limit is %1 and each needs about 3. Nothing was run; raise it (ulimit -n) or use fewer workers.</source>
        <translation>Trop de fichiers ouverts pour autant de processus workers : la limite est %1 et chacun en demande environ 3. Rien n&apos;a été exécuté ; augmentez-la (ulimit -n) ou utilisez moins de workers.</translation>
    </message>
    <message>
        <source>Cannot make %1 MiB of shared memory (%2): %3. Nothing was run; use fewer tasks or workers, raise the limits (ulimit -f, ulimit -v), or use executor threads.</source>
        <translation>Impossible de créer %1 Mio de mémoire partagée (%2) : %3. Rien n&apos;a été exécuté ; utilisez moins de tâches ou de workers, augmentez les limites (ulimit -f, ulimit -v), ou utilisez l&apos;exécuteur threads.</translation>
    </message>
    <message>
        <source>Cannot start worker processes with %1: %2. Nothing was run; reinstall the program, or use executor threads.</source>
        <translation>Impossible de démarrer des processus workers avec %1 : %2. Rien n&apos;a été exécuté ; réinstallez le programme, ou utilisez l&apos;exécuteur threads.</translation>
    </message>
    <message>
        <source>Cannot watch over worker processes: %1. Nothing was run.</source>
        <translation>Impossible de surveiller les processus workers : %1. Rien n&apos;a été exécuté.</translation>
    </message>
    <message>
        <source>Worker %1 (pid %2) is not responding since %3 s: somebody stopped it.</source>
        <translation>Le worker %1 (pid %2) ne répond plus depuis %3 s : quelqu&apos;un l&apos;a suspendu.</translation>
    </message>
    <message>
        <source>No worker process of %1 comes to its first task, after %2 starts each: %3. What had finished is kept; see to the cause, or use executor threads.</source>
        <translation>Aucun processus worker de %1 n&apos;arrive à sa première tâche, après %2 démarrages chacun : %3. Ce qui était terminé est conservé ; éliminez la cause, ou utilisez l&apos;exécuteur threads.</translation>
    </message>
    <message>
        <source>The worker program is of another version: it was replaced meanwhile.</source>
        <translation>Le programme worker est d&apos;une autre version : il a été remplacé entre-temps.</translation>
    </message>
    <message>
        <source>The worker program does not know the workload %1.</source>
        <translation>Le programme worker ne connaît pas la charge %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not KIND@TASK, KIND@TASK#ATTEMPT or KIND~PROBABILITY; kinds: throw kill segv abort signal:NAME exit:N hang stop spin alloc:MIB result:MIB garbage closefds fork</source>
        <translation>« %1 » n&apos;est pas KIND@TASK, KIND@TASK#ATTEMPT ou KIND~PROBABILITY ; sortes : throw kill segv abort signal:NAME exit:N hang stop spin alloc:MIB result:MIB garbage closefds fork</translation>
    </message>
    <message>
        <source>%1 needs workers that are processes: a thread cannot end alone (executor %2)</source>
        <translation>%1 demande des workers qui soient des processus : un thread ne peut pas finir seul (exécuteur %2)</translation>
    </message>
    <message>
        <source>%1 lasts for ever, and virtual time has nobody who loses patience: add a --timeout</source>
        <translation>%1 dure indéfiniment, et le temps virtuel n’a personne qui perde patience : ajoutez un --timeout</translation>
    </message>
    <message>
        <source>a time limit is above 0 and at most 1,000,000 s</source>
        <translation>une limite de temps est supérieure à 0 et d&apos;au plus 1 000 000 s</translation>
    </message>
    <message>
        <source>%1 is not from 0 to %2</source>
        <translation>%1 n&apos;est pas entre 0 et %2</translation>
    </message>
    <message>
        <source>is %1; allowed is null, or seconds above 0 up to %2.</source>
        <translation>est %1 ; permis : null, ou des secondes au-dessus de 0 jusqu&apos;à %2.</translation>
    </message>
    <message>
        <source>Cannot start a thread: %1. Nothing was run; raise the limit on threads (ulimit -u) or use fewer workers.</source>
        <translation>Impossible de démarrer un thread : %1. Rien n&apos;a été exécuté ; augmentez la limite de threads (ulimit -u) ou utilisez moins de workers.</translation>
    </message>
    <message>
        <source>Only %1 of %2 workers could be started: %3. The run goes on with them.</source>
        <translation>Seuls %1 workers sur %2 ont pu être démarrés : %3. L&apos;exécution continue avec eux.</translation>
    </message>
    <message>
        <source>Could not pin to CPU %1: %2. The run goes on unpinned there.</source>
        <translation>Impossible de fixer sur le CPU %1 : %2. L&apos;exécution continue là sans fixation.</translation>
    </message>
    <message>
        <source>Pin lost: the system took CPU %2 from worker %1, which may run on CPU %3 now. The run goes on there.</source>
        <translation>Fixation perdue : le système a retiré le CPU %2 au worker %1, qui peut maintenant s&apos;exécuter sur le CPU %3. L&apos;exécution continue là.</translation>
    </message>
    <message>
        <source>Pin restored: worker %1 is on CPU %2 again.</source>
        <translation>Fixation rétablie : le worker %1 est de nouveau sur le CPU %2.</translation>
    </message>
    <message>
        <source>Table of tasks (CSV)</source>
        <translation>Table des tâches (CSV)</translation>
    </message>
    <message>
        <source>Whole result (JSON)</source>
        <translation>Résultat complet (JSON)</translation>
    </message>
    <message>
        <source>Trace for Perfetto and chrome://tracing</source>
        <translation>Trace pour Perfetto et chrome://tracing</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;: %3 (the form is ID:key=value,key=value)</source>
        <translation>%1 « %2 » : %3 (la forme est ID:clé=valeur,clé=valeur)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number from %2 to %3</source>
        <translation>« %1 » n&apos;est pas un nombre entier de %2 à %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list of whole numbers from %2 to %3 separated by &quot;/&quot;</source>
        <translation>« %1 » n&apos;est pas une liste d&apos;entiers de %2 à %3 séparés par « / »</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number from %2 to %3</source>
        <translation>« %1 » n&apos;est pas un nombre de %2 à %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time from %2 to %3 (for example 250us, 20ms, 1.5s)</source>
        <translation>« %1 » n&apos;est pas une durée de %2 à %3 (par exemple 250us, 20ms, 1.5s)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a range of times within %2..%3 (for example 0..200ms)</source>
        <translation>« %1 » n&apos;est pas un intervalle de durées dans %2..%3 (par exemple 0..200ms)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list of times from %2 to %3 separated by &quot;/&quot; (for example 500ms/50ms)</source>
        <translation>« %1 » n&apos;est pas une liste de durées de %2 à %3 séparées par « / » (par exemple 500ms/50ms)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a size from %2 to %3 (for example 64MiB)</source>
        <translation>« %1 » n&apos;est pas une taille de %2 à %3 (par exemple 64MiB)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of %2</source>
        <translation>« %1 » ne fait pas partie de %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false</source>
        <translation>« %1 » n&apos;est ni true ni false</translation>
    </message>
    <message>
        <source>a file&apos;s path is missing</source>
        <translation>il manque le chemin d&apos;un fichier</translation>
    </message>
    <message>
        <source>there is no parameter &quot;%1&quot; here: it takes none</source>
        <translation>il n&apos;y a pas de paramètre « %1 » ici : il n&apos;y en a aucun</translation>
    </message>
    <message>
        <source>there is no parameter &quot;%1&quot; here; known: %2</source>
        <translation>il n&apos;y a pas de paramètre « %1 » ici ; connus : %2</translation>
    </message>
    <message>
        <source>CPU %1 is outside this process&apos;s allowed set (EINVAL); allowed: %2</source>
        <translation>le CPU %1 ne fait pas partie de ceux permis à ce processus (EINVAL) ; permis : %2</translation>
    </message>
    <message>
        <source>the system refused to place the thread on CPU %1: %2</source>
        <translation>le système a refusé de placer le thread sur le CPU %1 : %2</translation>
    </message>
    <message>
        <source>Cannot write %1: it is a folder. It was left alone; name a file in it.</source>
        <translation>Impossible d&apos;écrire %1 : c&apos;est un dossier. Il n&apos;a pas été touché ; indiquez un fichier dans ce dossier.</translation>
    </message>
    <message>
        <source>Cannot write %1: it is a pipe (FIFO), not a file. It was left alone; use - for standard output.</source>
        <translation>Impossible d&apos;écrire %1 : c&apos;est un tube (FIFO), pas un fichier. Il n&apos;a pas été touché ; utilisez - pour la sortie standard.</translation>
    </message>
    <message>
        <source>Cannot write %1: it is a socket, not a file. It was left alone; name a file.</source>
        <translation>Impossible d&apos;écrire %1 : c&apos;est une socket, pas un fichier. Elle n&apos;a pas été touchée ; indiquez un fichier.</translation>
    </message>
    <message>
        <source>Cannot write %1: it is a device, not a file. It was left alone; use - for standard output.</source>
        <translation>Impossible d&apos;écrire %1 : c&apos;est un périphérique, pas un fichier. Il n&apos;a pas été touché ; utilisez - pour la sortie standard.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Nothing at that path was changed. Free some space or choose another disk.</source>
        <translation>Impossible d&apos;écrire %1 : %2. Rien n&apos;a changé à cet endroit. Libérez de la place ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2 (a limit as set by ulimit -f, or of the file system). Nothing at that path was changed. Raise the limit or save less.</source>
        <translation>Impossible d&apos;écrire %1 : %2 (une limite fixée par ulimit -f ou par le système de fichiers). Rien n&apos;a changé à cet endroit. Augmentez la limite ou enregistrez moins.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Nothing at that path was changed. Choose a folder on a writable disk.</source>
        <translation>Impossible d&apos;écrire %1 : %2. Rien n&apos;a changé à cet endroit. Choisissez un dossier sur un disque accessible en écriture.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Nothing was changed. Choose a shorter name.</source>
        <translation>Impossible d&apos;écrire %1 : %2. Rien n&apos;a changé. Choisissez un nom plus court.</translation>
    </message>
    <message>
        <source>Cannot write %1: the folder %3 does not exist. Nothing was changed. Make the folder or choose another one.</source>
        <translation>Impossible d&apos;écrire %1 : le dossier %3 n&apos;existe pas. Rien n&apos;a changé. Créez le dossier ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Cannot write %1: %3 is not a folder. Nothing was changed. Choose another path.</source>
        <translation>Impossible d&apos;écrire %1 : %3 n&apos;est pas un dossier. Rien n&apos;a changé. Choisissez un autre chemin.</translation>
    </message>
    <message>
        <source>Cannot write %1: its symbolic links lead nowhere (%2). Nothing was changed. Choose another path.</source>
        <translation>Impossible d&apos;écrire %1 : ses liens symboliques ne mènent nulle part (%2). Rien n&apos;a changé. Choisissez un autre chemin.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2; the disk may be failing. Nothing at that path was changed. Choose another disk.</source>
        <translation>Impossible d&apos;écrire %1 : %2 ; le disque est peut-être défaillant. Rien n&apos;a changé à cet endroit. Choisissez un autre disque.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Nothing at that path was changed. Choose another path.</source>
        <translation>Impossible d&apos;écrire %1 : %2. Rien n&apos;a changé à cet endroit. Choisissez un autre chemin.</translation>
    </message>
    <message>
        <source>Cannot write a file: no path was given. Name a file.</source>
        <translation>Impossible d&apos;écrire un fichier : aucun chemin n&apos;a été donné. Indiquez un fichier.</translation>
    </message>
    <message>
        <source>Cannot write %1: the file is write-protected (%2). It was left alone; change its mode or choose another name.</source>
        <translation>Impossible d&apos;écrire %1 : le fichier est protégé en écriture (%2). Il n&apos;a pas été touché ; changez ses droits ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Cannot write %1: the folder %3 cannot be written to (%2). Nothing at that path was changed. Change the folder&apos;s mode or choose another one.</source>
        <translation>Impossible d&apos;écrire %1 : le dossier %3 n&apos;est pas accessible en écriture (%2). Rien n&apos;a changé à cet endroit. Changez les droits du dossier ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 was written, but the disk did not confirm it (%2). Check the disk and save again elsewhere.</source>
        <translation>%1 a été écrit, mais le disque ne l&apos;a pas confirmé (%2). Vérifiez le disque et enregistrez de nouveau ailleurs.</translation>
    </message>
    <message>
        <source>Cannot read the machine description %1: %2. Give an XML file as lstopo writes it, or a synthetic description such as &quot;package:2 core:4 pu:2&quot;.</source>
        <translation>Impossible de lire la description de machine %1 : %2. Donnez un fichier XML tel que l&apos;écrit lstopo, ou une description synthétique comme « package:2 core:4 pu:2 ».</translation>
    </message>
    <message>
        <source>Cannot reserve %1 MiB of address space for the recording. Use fewer tasks or workers.</source>
        <translation>Impossible de réserver %1 Mio d&apos;espace d&apos;adressage pour l&apos;enregistrement. Utilisez moins de tâches ou de workers.</translation>
    </message>
    <message>
        <source>%1 is too large: %2 bytes, at most %3 are read.</source>
        <translation>%1 est trop grand : %2 octets, %3 sont lus au plus.</translation>
    </message>
    <message>
        <source>%1 is nested too deeply: at most %2 levels are read.</source>
        <translation>%1 est trop profondément imbriqué : %2 niveaux sont lus au plus.</translation>
    </message>
    <message>
        <source>stands twice in the same object.</source>
        <translation>figure deux fois dans le même objet.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: %2.</source>
        <translation>%1 n&apos;est pas du JSON valide : %2.</translation>
    </message>
    <message>
        <source>%1 does not hold a JSON object.</source>
        <translation>%1 ne contient pas d&apos;objet JSON.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1 : %2 %3</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2, not %3.</source>
        <translation>doit être un nombre entier de %1 à %2, pas %3.</translation>
    </message>
    <message>
        <source>is %1; allowed is %2 to %3.</source>
        <translation>vaut %1 ; permis : de %2 à %3.</translation>
    </message>
    <message>
        <source>must be a text, not %1.</source>
        <translation>doit être un texte, pas %1.</translation>
    </message>
    <message>
        <source>holds a zero character.</source>
        <translation>contient un caractère nul.</translation>
    </message>
    <message>
        <source>must be true or false, not %1.</source>
        <translation>doit être true ou false, pas %1.</translation>
    </message>
    <message>
        <source>must be a number, not %1.</source>
        <translation>doit être un nombre, pas %1.</translation>
    </message>
    <message>
        <source>must be an object, not %1.</source>
        <translation>doit être un objet, pas %1.</translation>
    </message>
    <message>
        <source>must be a list, not %1.</source>
        <translation>doit être une liste, pas %1.</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>manque.</translation>
    </message>
    <message>
        <source>must be a list of %1 entries.</source>
        <translation>doit être une liste de %1 éléments.</translation>
    </message>
    <message>
        <source>must be ascending.</source>
        <translation>doit être croissant.</translation>
    </message>
    <message>
        <source>is %1; allowed is more than 0, to 1000000.</source>
        <translation>vaut %1 ; permis : plus de 0, jusqu&apos;à 1000000.</translation>
    </message>
    <message>
        <source>the value of %1 in its table run is not possible</source>
        <translation>la valeur de %1 dans sa table run est impossible</translation>
    </message>
    <message>
        <source>its table task ends at row %1 of %2</source>
        <translation>sa table task s&apos;arrête à la ligne %1 sur %2</translation>
    </message>
    <message>
        <source>its table task has more than the run&apos;s %1 rows</source>
        <translation>sa table task a plus que les %1 lignes de l&apos;exécution</translation>
    </message>
    <message>
        <source>its last core sample is not complete</source>
        <translation>son dernier relevé des cœurs est incomplet</translation>
    </message>
    <message>
        <source>%1 is missing in its table run</source>
        <translation>%1 manque dans sa table run</translation>
    </message>
    <message>
        <source>task %1 was tried, and no span tells when</source>
        <translation>la tâche %1 a été tentée, et aucun intervalle ne dit quand</translation>
    </message>
    <message>
        <source>lane %1 has %2 spans where %3 belong</source>
        <translation>la voie %1 a %2 intervalles au lieu de %3</translation>
    </message>
    <message>
        <source>two spans of lane %1 have one position</source>
        <translation>deux intervalles de la voie %1 ont la même position</translation>
    </message>
    <message>
        <source>span %1 of lane %2 cannot follow the one before it</source>
        <translation>l&apos;intervalle %1 de la voie %2 ne peut pas suivre le précédent</translation>
    </message>
    <message>
        <source>its rule of delivery is unknown</source>
        <translation>sa règle de livraison est inconnue</translation>
    </message>
    <message>
        <source>its state is no state of a run that is over</source>
        <translation>son état n&apos;est pas celui d&apos;une exécution terminée</translation>
    </message>
    <message>
        <source>task %1: the column %2 and the spans disagree</source>
        <translation>tâche %1 : la colonne %2 et les intervalles se contredisent</translation>
    </message>
    <message>
        <source>%1 is whole: run file format %2, saved by coreo %3.</source>
        <translation>%1 est intact : format de fichier d&apos;exécution %2, enregistré par coreo %3.</translation>
    </message>
    <message>
        <source>%1 spans, %2 workers, %3 failures, %4 core samples.</source>
        <translation>%1 intervalles, %2 workers, %3 échecs, %4 relevés des cœurs.</translation>
    </message>
    <message numerus="yes">
        <source>The digests of all %n column(s) are right.</source>
        <translation>
            <numerusform>Les empreintes de %n colonne sont justes.</numerusform>
            <numerusform>Les empreintes des %n colonnes sont justes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is damaged and was not opened: %2.</source>
        <translation>%1 est endommagé et n&apos;a pas été ouvert : %2.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>Impossible de lire %1 : %2.</translation>
    </message>
    <message>
        <source>%1 is a directory, not a run file.</source>
        <translation>%1 est un dossier, pas un fichier d&apos;exécution.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 n&apos;est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>%1 is empty, not a run file.</source>
        <translation>%1 est vide, ce n&apos;est pas un fichier d&apos;exécution.</translation>
    </message>
    <message>
        <source>%1 is not a run file (.coreo): it does not begin like one.</source>
        <translation>%1 n&apos;est pas un fichier d&apos;exécution (.coreo) : il ne commence pas comme tel.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a run file (.coreo).</source>
        <translation>%1 est la base de données d&apos;un autre programme, pas un fichier d&apos;exécution (.coreo).</translation>
    </message>
    <message>
        <source>%1 has the run file format %2; this program reads up to format %3. Open it with a newer version.</source>
        <translation>%1 a le format de fichier d&apos;exécution %2 ; ce programme lit jusqu&apos;au format %3. Ouvrez-le avec une version plus récente.</translation>
    </message>
    <message>
        <source>%1 has the run file format 0, which does not exist; this program reads format %2.</source>
        <translation>%1 a le format de fichier d&apos;exécution 0, qui n&apos;existe pas ; ce programme lit le format %2.</translation>
    </message>
    <message>
        <source>it is a directory</source>
        <translation>c&apos;est un dossier</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ce n&apos;est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>Cannot save the run to %1: %2. What is there was left as it is; choose another file name or folder.</source>
        <translation>Impossible d&apos;enregistrer l&apos;exécution dans %1 : %2. Ce qui s&apos;y trouve est resté tel quel ; choisissez un autre nom de fichier ou dossier.</translation>
    </message>
    <message>
        <source>Cannot save the run to %1: %2. Nothing was written; choose another file name or folder.</source>
        <translation>Impossible d&apos;enregistrer l&apos;exécution dans %1 : %2. Rien n&apos;a été écrit ; choisissez un autre nom de fichier ou dossier.</translation>
    </message>
    <message>
        <source>the run is not over yet</source>
        <translation>l&apos;exécution n&apos;est pas encore terminée</translation>
    </message>
    <message>
        <source>must be null, &quot;worker&quot; or &quot;task&quot;, not %1.</source>
        <translation>doit être null, « worker » ou « task », pas %1.</translation>
    </message>
    <message>
        <source>is not a key of a run&apos;s spec; known are %1.</source>
        <translation>n&apos;est pas une clé d&apos;une description d&apos;exécution ; connues : %1.</translation>
    </message>
    <message>
        <source>is not a key of a run&apos;s spec; nearest: %1.</source>
        <translation>n&apos;est pas une clé d&apos;une description d&apos;exécution ; la plus proche : %1.</translation>
    </message>
    <message>
        <source>%1 is not a run&apos;s spec: its &quot;format&quot; is %2, this program reads &quot;%3&quot;.</source>
        <translation>%1 n&apos;est pas une description d&apos;exécution : son « format » est %2, ce programme lit « %3 ».</translation>
    </message>
    <message>
        <source>This run needs about %1 MiB of memory, and %2 MiB are available. Nothing was started; use fewer tasks or workers, or smaller buffers.</source>
        <translation>Cette exécution demande environ %1 Mio de mémoire et %2 Mio sont disponibles. Rien n&apos;a été démarré ; utilisez moins de tâches ou de workers, ou des tampons plus petits.</translation>
    </message>
    <message>
        <source>%1 workers are pinned to %2 usable CPUs: several share one.</source>
        <translation>%1 workers sont fixés à %2 CPU utilisables : plusieurs en partagent un.</translation>
    </message>
    <message>
        <source>%1 has no chunk size: leave it out</source>
        <translation>%1 n&apos;a pas de taille de bloc : ne l&apos;indiquez pas</translation>
    </message>
    <message>
        <source>%1 does not run on executor &quot;%2&quot;; allowed: %3</source>
        <translation>%1 ne tourne pas sur l&apos;exécuteur « %2 » ; permis : %3</translation>
    </message>
    <message>
        <source>%1 is not from 1 to %2</source>
        <translation>%1 n&apos;est pas entre 1 et %2</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is not in this version; nearest: %3</source>
        <translation>%1 « %2 » n&apos;existe pas dans cette version ; le plus proche : %3</translation>
    </message>
    <message>
        <source>there is no %1 &quot;%2&quot;; nearest: %3</source>
        <translation>il n&apos;y a pas de %1 « %2 » ; le plus proche : %3</translation>
    </message>
    <message>
        <source>only a simulated machine has a chosen number of cores: add --backend simulated</source>
        <translation>seule une machine simulée a un nombre de cœurs choisi : ajoutez --backend simulated</translation>
    </message>
    <message>
        <source>Cannot open the cost file %1: %2. Give native, python, none, or the path of a readable coreo.costs/1 file.</source>
        <translation>Impossible d&apos;ouvrir le fichier de coûts %1 : %2. Indiquez native, python, none ou le chemin d&apos;un fichier coreo.costs/1 lisible.</translation>
    </message>
    <message>
        <source>Cannot read the cost file %1: %2.</source>
        <translation>Impossible de lire le fichier de coûts %1 : %2.</translation>
    </message>
    <message>
        <source>The cost file %1 is larger than 1 MiB: it is not a coreo.costs/1 file.</source>
        <translation>Le fichier de coûts %1 dépasse 1 Mio : ce n&apos;est pas un fichier coreo.costs/1.</translation>
    </message>
    <message>
        <source>The cost file %1 has the unknown key &quot;%2&quot;. Known keys are %3.</source>
        <translation>Le fichier de coûts %1 contient la clé inconnue « %2 ». Clés connues : %3.</translation>
    </message>
    <message>
        <source>In the cost file %1, &quot;%2&quot; is %3: it must be a whole number of nanoseconds from %4 to %5.</source>
        <translation>Dans le fichier de coûts %1, « %2 » vaut %3 : il faut un nombre entier de nanosecondes de %4 à %5.</translation>
    </message>
    <message>
        <source>In the cost file %1, &quot;steps.%2&quot; is %3: it must be a number of nanoseconds from 0 to 1000000.</source>
        <translation>Dans le fichier de coûts %1, « steps.%2 » vaut %3 : il faut un nombre de nanosecondes de 0 à 1000000.</translation>
    </message>
    <message>
        <source>In the cost file %1, &quot;steps&quot; is not an object of step rates.</source>
        <translation>Dans le fichier de coûts %1, « steps » n&apos;est pas un objet de coûts par étape.</translation>
    </message>
    <message>
        <source>The cost file %1 is not valid JSON: %2.</source>
        <translation>Le fichier de coûts %1 n&apos;est pas du JSON valide : %2.</translation>
    </message>
    <message>
        <source>The file %1 is not a cost file: it has no &quot;format&quot;: &quot;coreo.costs/1&quot;.</source>
        <translation>Le fichier %1 n&apos;est pas un fichier de coûts : il lui manque &quot;format&quot;: &quot;coreo.costs/1&quot;.</translation>
    </message>
    <message>
        <source>There are no built-in costs &quot;%1&quot;. Known are native, python and none.</source>
        <translation>Il n&apos;y a pas de coûts intégrés « %1 ». Connus : native, python et none.</translation>
    </message>
    <message>
        <source>The strategy waits for a result, but no task is under way.</source>
        <translation>La stratégie attend un résultat, mais aucune tâche n&apos;est en cours.</translation>
    </message>
    <message>
        <source>A strategy cannot run tasks itself beside its workers.</source>
        <translation>Une stratégie ne peut pas exécuter elle-même des tâches à côté de ses workers.</translation>
    </message>
    <message>
        <source>Close and join before getting</source>
        <translation>Fermer et attendre avant de lire</translation>
    </message>
    <message>
        <source>Get nothing before every task has ended, as the second article does</source>
        <translation>Ne rien lire avant que toutes les tâches soient terminées, comme le deuxième article</translation>
    </message>
    <message>
        <source>One task after the other on the calling core: the yardstick.</source>
        <translation>Une tâche après l&apos;autre sur le cœur appelant : la référence.</translation>
    </message>
    <message>
        <source>Submits a task only when the one before was delivered: a pool that works like one core.</source>
        <translation>Ne soumet une tâche qu&apos;une fois la précédente livrée : un pool qui travaille comme un seul cœur.</translation>
    </message>
    <message>
        <source>Submits everything, then gets the results in submission order.</source>
        <translation>Soumet tout, puis lit les résultats dans l&apos;ordre de soumission.</translation>
    </message>
    <message>
        <source>Cuts the batch into about four chunks a worker and delivers everything at once, at the end.</source>
        <translation>Découpe le lot en environ quatre blocs par worker et livre tout d&apos;un coup, à la fin.</translation>
    </message>
    <message>
        <source>Delivers in order, each result as soon as every earlier one is there.</source>
        <translation>Livre dans l&apos;ordre, chaque résultat dès que tous les précédents sont là.</translation>
    </message>
    <message>
        <source>Delivers every result the moment it comes back.</source>
        <translation>Livre chaque résultat dès qu&apos;il revient.</translation>
    </message>
    <message>
        <source>Submits everything at the call and yields results in submission order.</source>
        <translation>Soumet tout dès l&apos;appel et rend les résultats dans l&apos;ordre de soumission.</translation>
    </message>
    <message>
        <source>Yields futures in the order in which they complete.</source>
        <translation>Rend les futures dans l&apos;ordre où ils se terminent.</translation>
    </message>
    <message>
        <source>Sum up to</source>
        <translation>Somme jusqu&apos;à</translation>
    </message>
    <message>
        <source>Each task adds 0 to n one by one; a list such as 2000000/500000 cycles over the tasks</source>
        <translation>Chaque tâche additionne 0 à n un à un ; une liste comme 2000000/500000 est parcourue en boucle sur les tâches</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Intervalles</translation>
    </message>
    <message>
        <source>How often each task computes k(k+1)/2, overwriting the result; the list cycles over the tasks</source>
        <translation>Nombre de fois que chaque tâche calcule k(k+1)/2 en écrasant le résultat ; la liste est parcourue en boucle sur les tâches</translation>
    </message>
    <message>
        <source>f(x) = x</source>
        <translation>f(x) = x</translation>
    </message>
    <message>
        <source>A function that does nothing: all the time goes into handing out and collecting.</source>
        <translation>Une fonction qui ne fait rien : tout le temps passe à distribuer et à collecter.</translation>
    </message>
    <message>
        <source>Sum 0..n</source>
        <translation>Somme 0..n</translation>
    </message>
    <message>
        <source>Adds the numbers from 0 to n one by one, as the first article does.</source>
        <translation>Additionne un à un les nombres de 0 à n, comme le premier article.</translation>
    </message>
    <message>
        <source>Triangular numbers</source>
        <translation>Nombres triangulaires</translation>
    </message>
    <message>
        <source>Computes k(k+1)/2 for every k of a range and keeps the last, as the second article does.</source>
        <translation>Calcule k(k+1)/2 pour chaque k d&apos;un intervalle et garde le dernier, comme le deuxième article.</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>One duration a task, such as 500ms/50ms/50ms; the list cycles over the tasks</source>
        <translation>Une durée par tâche, par exemple 500ms/50ms/50ms ; la liste est parcourue en boucle sur les tâches</translation>
    </message>
    <message>
        <source>or from a file</source>
        <translation>ou depuis un fichier</translation>
    </message>
    <message>
        <source>A text file with one duration a line (bare numbers are milliseconds)</source>
        <translation>Un fichier texte avec une durée par ligne (un nombre seul est en millisecondes)</translation>
    </message>
    <message>
        <source>Waiting share</source>
        <translation>Part d&apos;attente</translation>
    </message>
    <message>
        <source>The share of each task that waits without holding a core</source>
        <translation>La part de chaque tâche passée à attendre sans occuper de cœur</translation>
    </message>
    <message>
        <source>Cannot read the durations of &quot;%1&quot;: %2. Nothing was started.</source>
        <translation>Impossible de lire les durées de « %1 » : %2. Rien n&apos;a été démarré.</translation>
    </message>
    <message>
        <source>Workload durations: give either &quot;list&quot; or &quot;file&quot;, not both.</source>
        <translation>Charge durations : indiquez « list » ou « file », pas les deux.</translation>
    </message>
    <message>
        <source>Workload durations: give &quot;list&quot; (such as list=500ms/50ms/50ms) or &quot;file&quot;.</source>
        <translation>Charge durations : indiquez « list » (par exemple list=500ms/50ms/50ms) ou « file ».</translation>
    </message>
    <message>
        <source>Given durations</source>
        <translation>Durées données</translation>
    </message>
    <message>
        <source>Tasks of exactly the lengths you give, as a list or a file.</source>
        <translation>Des tâches exactement des durées données, en liste ou en fichier.</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Tampon</translation>
    </message>
    <message>
        <source>How much memory each task streams over; every worker has its own buffer</source>
        <translation>Quantité de mémoire que chaque tâche parcourt ; chaque worker a son propre tampon</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>How often the buffer is read</source>
        <translation>Nombre de lectures du tampon</translation>
    </message>
    <message>
        <source>Memory streaming</source>
        <translation>Parcours de mémoire</translation>
    </message>
    <message>
        <source>Streams over a large buffer: cores share the memory bus, so more of them help less.</source>
        <translation>Parcourt un grand tampon : les cœurs partagent le bus mémoire, en ajouter aide donc de moins en moins.</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Each task first waits a random time of this range; waiting holds no core</source>
        <translation>Chaque tâche attend d&apos;abord un temps aléatoire de cet intervalle ; l&apos;attente n&apos;occupe aucun cœur</translation>
    </message>
    <message>
        <source>Then sum up to</source>
        <translation>Puis somme jusqu&apos;à</translation>
    </message>
    <message>
        <source>The computing part: adds 0 to n one by one</source>
        <translation>La partie calcul : additionne 0 à n un à un</translation>
    </message>
    <message>
        <source>or compute for</source>
        <translation>ou calculer pendant</translation>
    </message>
    <message>
        <source>The computing part as a time; replaces the sum</source>
        <translation>La partie calcul sous forme de durée ; remplace la somme</translation>
    </message>
    <message>
        <source>Sleep, then sum</source>
        <translation>Attendre, puis additionner</translation>
    </message>
    <message>
        <source>Waits a random time and then computes, as the third article&apos;s 10,000 tasks do.</source>
        <translation>Attend un temps aléatoire puis calcule, comme les 10 000 tâches du troisième article.</translation>
    </message>
    <message>
        <source>Mean duration</source>
        <translation>Durée moyenne</translation>
    </message>
    <message>
        <source>The mean length of a task</source>
        <translation>La durée moyenne d&apos;une tâche</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>How the lengths are distributed around the mean</source>
        <translation>Répartition des durées autour de la moyenne</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Standard deviation over mean: 0 for equal tasks, above 1 for a heavy tail</source>
        <translation>Écart type sur moyenne : 0 pour des tâches égales, plus de 1 pour une longue traîne</translation>
    </message>
    <message>
        <source>Synthetic</source>
        <translation>Synthétique</translation>
    </message>
    <message>
        <source>Tasks of a chosen mean length, spread and waiting share: describe your own batch.</source>
        <translation>Des tâches de durée moyenne, dispersion et part d&apos;attente choisies : décrivez votre propre lot.</translation>
    </message>
    <message>
        <source>First look</source>
        <translation>Premier regard</translation>
    </message>
    <message>
        <source>24 tasks of uneven length in a pool with ordered delivery: hatched results are finished, yet wait for one task before them.</source>
        <translation>24 tâches de durées inégales dans un pool à livraison ordonnée : les résultats hachurés sont terminés, mais attendent une tâche placée avant eux.</translation>
    </message>
    <message>
        <source>S2: three ranges, one after the other</source>
        <translation>S2 : trois intervalles, l&apos;un après l&apos;autre</translation>
    </message>
    <message>
        <source>One core works, the others watch; the longest of the three is half of the work, so no number of cores makes this more than twice as fast.</source>
        <translation>Un cœur travaille, les autres regardent ; la plus longue des trois représente la moitié du travail, donc aucun nombre de cœurs ne peut aller plus de deux fois plus vite.</translation>
    </message>
    <message>
        <source>S4: who takes the next task</source>
        <translation>S4 : qui prend la tâche suivante</translation>
    </message>
    <message>
        <source>Five tasks for three workers: the worker that is done first takes the next task, whatever its number; a pool is its workers, not one core.</source>
        <translation>Cinq tâches pour trois workers : le premier worker libre prend la tâche suivante, quel que soit son numéro ; un pool, ce sont ses workers, pas un seul cœur.</translation>
    </message>
    <message>
        <source>S4: Pool.imap_unordered, as they end</source>
        <translation>S4 : Pool.imap_unordered, au fur et à mesure</translation>
    </message>
    <message>
        <source>The same tasks, handed out in the same order as with imap: only the delivery differs, and whether the order differs at all is luck.</source>
        <translation>Les mêmes tâches, distribuées dans le même ordre qu&apos;avec imap : seule la livraison diffère, et que l&apos;ordre diffère ou non est une question de chance.</translation>
    </message>
    <message>
        <source>S4: Pool.imap, in order</source>
        <translation>S4 : Pool.imap, dans l&apos;ordre</translation>
    </message>
    <message>
        <source>The tasks end in any order, yet arrive as 0 to 9: imap keeps a finished result back until all those before it are there.</source>
        <translation>Les tâches finissent dans n&apos;importe quel ordre, mais arrivent de 0 à 9 : imap retient un résultat terminé tant que tous les précédents ne sont pas là.</translation>
    </message>
    <message>
        <source>S4: f(x) = x, not worth a pool</source>
        <translation>S4 : f(x) = x, un pool n&apos;en vaut pas la peine</translation>
    </message>
    <message>
        <source>20,000 tasks that do nothing: handing them out costs more than doing them, so the speed-up is far below 1; do not parallelise this.</source>
        <translation>20 000 tâches qui ne font rien : les distribuer coûte plus que les faire, l&apos;accélération est donc bien inférieure à 1 ; à ne pas paralléliser.</translation>
    </message>
    <message numerus="yes">
        <source>State %1: %n task(s); lanes: %2; strategy %3; workload %4.</source>
        <translation>
            <numerusform>État %1 : %n tâche ; voies : %2 ; stratégie %3 ; charge %4.</numerusform>
            <numerusform>État %1 : %n tâches ; voies : %2 ; stratégie %3 ; charge %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>The simulated run would last longer than 146 years, as far as its clock goes. Nothing was kept of it. Use fewer or shorter tasks.</source>
        <translation>L&apos;exécution simulée durerait plus de 146 ans, la limite de son horloge. Rien n&apos;en a été gardé. Utilisez moins de tâches, ou de plus courtes.</translation>
    </message>
    <message>
        <source>There is no data format &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de format de données « %1 ».</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 pixels does not fit into memory. Choose a smaller size or scale.</source>
        <translation>Une image de %1 x %2 pixels ne tient pas en mémoire. Choisissez une taille ou une échelle plus petite.</translation>
    </message>
    <message>
        <source>The run could not go on: %1. Nothing of it was kept. Try fewer tasks or workers.</source>
        <translation>L&apos;exécution n&apos;a pas pu continuer : %1. Rien n&apos;en a été gardé. Essayez moins de tâches ou de workers.</translation>
    </message>
    <message>
        <source>needs a value</source>
        <translation>demande une valeur</translation>
    </message>
    <message>
        <source>its value is empty</source>
        <translation>sa valeur est vide</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a size such as 1440x960, from 320x240 to 16384x16384</source>
        <translation>« %1 » n&apos;est pas une taille comme 1440x960, de 320x240 à 16384x16384</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither light nor dark</source>
        <translation>« %1 » n&apos;est ni light ni dark</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number from 1 to 4</source>
        <translation>« %1 » n&apos;est pas un nombre de 1 à 4</translation>
    </message>
    <message>
        <source>say which saved run to draw: coreographer render FILE.coreo --out FILE.png</source>
        <translation>indiquez l&apos;exécution enregistrée à dessiner : coreographer render FICHIER.coreo --out FICHIER.png</translation>
    </message>
    <message>
        <source>say which file to write, its name ends in .png, .svg or .pdf</source>
        <translation>indiquez le fichier à écrire, son nom finit par .png, .svg ou .pdf</translation>
    </message>
    <message>
        <source>A run is going on. Cancel it, or wait for its end, then open the file.</source>
        <translation>Une exécution est en cours. Annulez-la ou attendez sa fin, puis ouvrez le fichier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of %2</source>
        <translation>« %1 » ne fait pas partie de %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends in none of .png, .svg and .pdf</source>
        <translation>« %1 » ne finit ni par .png, ni par .svg, ni par .pdf</translation>
    </message>
    <message>
        <source>There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set. Start it on a desktop, set QT_QPA_PLATFORM=offscreen for --screenshot, or use coreo or coreographer render.</source>
        <translation>Il n&apos;y a pas d&apos;affichage : ni DISPLAY ni WAYLAND_DISPLAY n&apos;est défini. Démarrez-le sur un bureau, mettez QT_QPA_PLATFORM=offscreen pour --screenshot, ou utilisez coreo ou coreographer render.</translation>
    </message>
    <message>
        <source>it claims %1 tasks, more than its %2 bytes can hold</source>
        <translation>il annonce %1 tâches, plus que ses %2 octets ne peuvent contenir</translation>
    </message>
    <message>
        <source>it claims %1 spans, more than its %2 bytes can hold</source>
        <translation>il annonce %1 intervalles, plus que ses %2 octets ne peuvent contenir</translation>
    </message>
    <message numerus="yes">
        <source>it is cut off after %n byte(s)</source>
        <translation>
            <numerusform>il est tronqué après %n octet</numerusform>
            <numerusform>il est tronqué après %n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>its page size is %1</source>
        <translation>sa taille de page est %1</translation>
    </message>
    <message>
        <source>it is cut off: %1 of %2 bytes are there</source>
        <translation>il est tronqué : %1 octets sur %2 sont là</translation>
    </message>
    <message>
        <source>it has %1 bytes where %2 belong</source>
        <translation>il a %1 octets au lieu de %2</translation>
    </message>
    <message>
        <source>it holds a %1 named %2, and run files have plain tables only</source>
        <translation>il contient un objet %1 nommé %2, alors que les fichiers d&apos;exécution n&apos;ont que des tables simples</translation>
    </message>
    <message>
        <source>its table %1 is not declared as in a run file</source>
        <translation>sa table %1 n&apos;est pas déclarée comme dans un fichier d&apos;exécution</translation>
    </message>
    <message>
        <source>its table %1 is missing</source>
        <translation>sa table %1 manque</translation>
    </message>
    <message>
        <source>it has too many digests</source>
        <translation>il a trop d&apos;empreintes</translation>
    </message>
    <message>
        <source>the column %1 of its table %2 does not match its digest</source>
        <translation>la colonne %1 de sa table %2 ne correspond pas à son empreinte</translation>
    </message>
    <message>
        <source>its table %1 cannot be read: %2</source>
        <translation>sa table %1 est illisible : %2</translation>
    </message>
    <message>
        <source>row %1 of its table %2 is missing</source>
        <translation>la ligne %1 de sa table %2 manque</translation>
    </message>
    <message>
        <source>the column %1 of its table %2 holds an impossible value in row %3</source>
        <translation>la colonne %1 de sa table %2 contient une valeur impossible à la ligne %3</translation>
    </message>
    <message>
        <source>%1x%2 is too small for the view %3, which needs at least %4x%5</source>
        <translation>%1x%2 est trop petit pour la vue %3, qui demande au moins %4x%5</translation>
    </message>
    <message>
        <source>One worker did all %1 tasks, one after the other, in %2.</source>
        <translation>Un seul worker a fait les %1 tâches, l&apos;une après l&apos;autre, en %2.</translation>
    </message>
    <message>
        <source>is not a key of a scenario.</source>
        <translation>n&apos;est pas une clé d&apos;un scénario.</translation>
    </message>
    <message>
        <source>is %1; this program reads %2.</source>
        <translation>vaut %1 ; ce programme lit %2.</translation>
    </message>
    <message>
        <source>Every worker is busy until the tasks run out; results leave in the order 0 to 23, some of them long after they were finished.</source>
        <translation>Chaque worker est occupé jusqu&apos;à épuisement des tâches ; les résultats sortent dans l&apos;ordre de 0 à 23, certains bien après avoir été terminés.</translation>
    </message>
    <message>
        <source>The hatched ends of the bars: results that wait for a slower task before them. Compare with Pool.imap_unordered: they are gone, and no task ended earlier.</source>
        <translation>Les bouts hachurés des barres : des résultats qui attendent une tâche plus lente placée avant eux. Comparez avec Pool.imap_unordered : ils disparaissent, et aucune tâche n&apos;a fini plus tôt.</translation>
    </message>
    <message>
        <source>S1: Pool.apply_async and get</source>
        <translation>S1 : Pool.apply_async et get</translation>
    </message>
    <message>
        <source>Both tasks run at once; get(A) waits for the long one, after which get(B) returns at once.</source>
        <translation>Les deux tâches tournent en même temps ; get(A) attend la longue, après quoi get(B) revient aussitôt.</translation>
    </message>
    <message>
        <source>The bars overlap and the whole takes as long as A alone. Both results are delivered at the same instant, A first.</source>
        <translation>Les barres se recouvrent et l&apos;ensemble dure autant que A seule. Les deux résultats sont livrés au même instant, A d&apos;abord.</translation>
    </message>
    <message>
        <source>The hatched part of B: its result lies ready while the program stands in get(A).</source>
        <translation>La partie hachurée de B : son résultat est prêt pendant que le programme est arrêté dans get(A).</translation>
    </message>
    <message>
        <source>Nothing false here, but get in another order, or submit with as_completed, would have had B at a quarter of the time.</source>
        <translation>Rien de faux ici, mais un get dans un autre ordre, ou submit avec as_completed, aurait donné B au quart du temps.</translation>
    </message>
    <message>
        <source>S1: Pool.apply, one after the other</source>
        <translation>S1 : Pool.apply, l&apos;une après l&apos;autre</translation>
    </message>
    <message>
        <source>A pool that works like one core: apply waits for each result before it submits the next task.</source>
        <translation>Un pool qui travaille comme un seul cœur : apply attend chaque résultat avant de soumettre la tâche suivante.</translation>
    </message>
    <message>
        <source>B begins only when A was delivered. The whole takes the sum of both, two workers or not.</source>
        <translation>B ne commence qu&apos;une fois A livrée. L&apos;ensemble dure la somme des deux, qu&apos;il y ait deux workers ou non.</translation>
    </message>
    <message>
        <source>Never two bars at once. The tasks may run on different workers, so a task manager shows several cores partly busy; in sum it is one.</source>
        <translation>Jamais deux barres à la fois. Les tâches peuvent passer par des workers différents : un gestionnaire de tâches montre donc plusieurs cœurs en partie occupés ; en somme, c&apos;en est un.</translation>
    </message>
    <message>
        <source>Nothing false here, yet the pool has to answer for what the call does: it is apply that waits, not the pool that cannot.</source>
        <translation>Rien de faux ici, mais le pool paie pour l&apos;appel : c&apos;est apply qui attend, et non le pool qui en est incapable.</translation>
    </message>
    <message>
        <source>S1: ProcessPoolExecutor.map</source>
        <translation>S1 : ProcessPoolExecutor.map</translation>
    </message>
    <message>
        <source>The executor&apos;s map yields in start order: the short task&apos;s result waits for the long one&apos;s.</source>
        <translation>Le map de l&apos;exécuteur rend dans l&apos;ordre de départ : le résultat de la tâche courte attend celui de la longue.</translation>
    </message>
    <message>
        <source>The same picture as with apply_async and get: both run at once, and A is delivered first.</source>
        <translation>La même image qu&apos;avec apply_async et get : les deux tournent en même temps, et A est livrée d&apos;abord.</translation>
    </message>
    <message>
        <source>The order chart: finished B, A; delivered A, B. Choose submit + as_completed and it is delivered B, A.</source>
        <translation>Le graphique d&apos;ordre : terminées B, A ; livrées A, B. Choisissez submit + as_completed et c&apos;est livré B, A.</translation>
    </message>
    <message>
        <source>That an executor&apos;s results come in start order. That holds for map only: submit with as_completed delivers as tasks complete, without asyncio.</source>
        <translation>Que les résultats d&apos;un exécuteur arrivent dans l&apos;ordre de départ. Cela ne vaut que pour map : submit avec as_completed livre au fil des fins, sans asyncio.</translation>
    </message>
    <message>
        <source>S2: six heavier tasks of three sizes</source>
        <translation>S2 : six tâches plus lourdes de trois tailles</translation>
    </message>
    <message>
        <source>Three sizes, each twice and four times as long: no single task is half of the work any more, so more cores help again.</source>
        <translation>Trois tailles, chacune deux fois et quatre fois plus longue : aucune tâche ne fait plus la moitié du travail, donc plus de cœurs aident de nouveau.</translation>
    </message>
    <message>
        <source>The longest task is a quarter of the work: the bound is 4.00 times, and two cores come close to twice as fast.</source>
        <translation>La tâche la plus longue fait un quart du travail : la borne est de 4,00 fois, et deux cœurs vont presque deux fois plus vite.</translation>
    </message>
    <message>
        <source>How the second round fills the gaps that the stair-step left, and how a pin keeps a worker on its core although another one is free.</source>
        <translation>Comment le second tour comble les trous laissés par l&apos;escalier, et comment l&apos;épinglage retient un worker sur son cœur alors qu&apos;un autre est libre.</translation>
    </message>
    <message>
        <source>That heavier work as such gains more. Ten times the ranges with three tasks is bounded at 2.00 times again: the share of the longest task decides.</source>
        <translation>Qu&apos;un travail plus lourd gagne plus en soi. Des plages dix fois plus grandes avec trois tâches restent bornées à 2,00 fois : c&apos;est la part de la tâche la plus longue qui décide.</translation>
    </message>
    <message>
        <source>S2: three ranges, one process pinned to each core</source>
        <translation>S2 : trois plages, un processus épinglé à chaque cœur</translation>
    </message>
    <message>
        <source>The same three tasks at once, each pinned to a core of its own: a stair-step, bounded at 2.00 times by the longest task.</source>
        <translation>Les trois mêmes tâches à la fois, chacune épinglée à son propre cœur : un escalier, borné à 2,00 fois par la tâche la plus longue.</translation>
    </message>
    <message>
        <source>With three cores or more: one core busy for a third of the run, one for two thirds, one for all of it. The results come only after join.</source>
        <translation>Avec trois cœurs ou plus : un cœur occupé un tiers du temps, un autre deux tiers, un autre tout du long. Les résultats ne viennent qu&apos;après join.</translation>
    </message>
    <message>
        <source>The stair-step in the core charts, and the idle workers: the pool starts one a CPU for three tasks. The article came to 1.69 times, 41 % less time.</source>
        <translation>L&apos;escalier dans les graphiques des cœurs, et les workers inoccupés : le pool en démarre un par CPU pour trois tâches. L&apos;article est arrivé à 1,69 fois, 41 % de temps en moins.</translation>
    </message>
    <message>
        <source>That pinning makes it fast. It changes which core works, not how much; and a task&apos;s pin stays on its worker, for whatever task comes next.</source>
        <translation>Que l&apos;épinglage accélère. Il change quel cœur travaille, pas combien ; et l&apos;épinglage d&apos;une tâche reste sur son worker, quelle que soit la tâche suivante.</translation>
    </message>
    <message>
        <source>One core is busy, and it may change: the system moves the task. The result is 6.99999997e+16, as the article prints it.</source>
        <translation>Un cœur est occupé, et ce peut ne pas être toujours le même : le système déplace la tâche. Le résultat est 6.99999997e+16, comme l&apos;article l&apos;affiche.</translation>
    </message>
    <message>
        <source>The three bars are 1, 2 and 3 long. The third alone is half of the sum: that is the least any number of cores can take.</source>
        <translation>Les trois barres mesurent 1, 2 et 3. La troisième fait à elle seule la moitié de la somme : aucun nombre de cœurs ne fera moins.</translation>
    </message>
    <message>
        <source>Workers take 0, 1 and 2; whoever ends first takes 3, the next one 4.</source>
        <translation>Les workers prennent 0, 1 et 2 ; le premier qui finit prend 3, le suivant 4.</translation>
    </message>
    <message>
        <source>The timeline by worker: no worker idles while a task waits, and no worker has tasks of its own.</source>
        <translation>La chronologie par worker : aucun ne reste inoccupé tant qu&apos;une tâche attend, et aucun n&apos;a de tâches à lui.</translation>
    </message>
    <message>
        <source>That a Pool is one CPU. A Pool is its workers, and the system decides which CPU each of them runs on.</source>
        <translation>Qu&apos;un Pool est un CPU. Un Pool, ce sont ses workers, et le système décide sur quel CPU chacun tourne.</translation>
    </message>
    <message>
        <source>Each result is delivered when it comes back. The order is probably not 0 to 9, and may be another one the next time.</source>
        <translation>Chaque résultat est livré dès qu&apos;il revient. L&apos;ordre n&apos;est sans doute pas 0 à 9, et peut être un autre la fois suivante.</translation>
    </message>
    <message>
        <source>No hatched bars. Tasks begin in the same order as with imap: first in, first out.</source>
        <translation>Aucune barre hachurée. Les tâches commencent dans le même ordre qu&apos;avec imap : premier entré, premier sorti.</translation>
    </message>
    <message>
        <source>That the tasks are handed out in another order than with imap, and that the output always differs: with equal tasks it often comes in order.</source>
        <translation>Que les tâches sont distribuées dans un autre ordre qu&apos;avec imap, et que la sortie diffère toujours : avec des tâches égales elle vient souvent dans l&apos;ordre.</translation>
    </message>
    <message>
        <source>Four workers, ten tasks, delivered 0 1 2 3 4 5 6 7 8 9 whatever order they end in.</source>
        <translation>Quatre workers, dix tâches, livrées 0 1 2 3 4 5 6 7 8 9 quel que soit l&apos;ordre des fins.</translation>
    </message>
    <message>
        <source>Where a finished bar is hatched, its result waits for an earlier task; the order chart shows the lines cross before delivery and straight after.</source>
        <translation>Là où une barre terminée est hachurée, son résultat attend une tâche antérieure ; le graphique d&apos;ordre montre les lignes se croiser avant la livraison, puis droites.</translation>
    </message>
    <message>
        <source>That the list holds 1 to 10: it is 0 to 9.</source>
        <translation>Que la liste contient 1 à 10 : c&apos;est 0 à 9.</translation>
    </message>
    <message>
        <source>A speed-up far below 1: nearly all of the time goes into starting workers, handing out and collecting.</source>
        <translation>Une accélération très inférieure à 1 : presque tout le temps passe à démarrer les workers, distribuer et collecter.</translation>
    </message>
    <message>
        <source>The lower bound beside the wall time. Then give a task something to do, or raise the chunk size, and see from where on a pool wins.</source>
        <translation>La borne inférieure à côté du temps réel. Donnez ensuite du travail aux tâches, ou augmentez la taille des blocs, et voyez à partir d&apos;où un pool gagne.</translation>
    </message>
    <message>
        <source>No process of %1 comes to begin task %2, after %3 starts: %4. What had finished is kept; see to the cause, or use fewer tasks.</source>
        <translation>Aucun processus de %1 n&apos;arrive à commencer la tâche %2, après %3 démarrages : %4. Ce qui était terminé est conservé ; remédiez à la cause, ou utilisez moins de tâches.</translation>
    </message>
    <message>
        <source>Event loops</source>
        <translation>Boucles d&apos;événements</translation>
    </message>
    <message>
        <source>Tasks take turns on an event loop whenever they wait: one loop, or one in each worker process.</source>
        <translation>Les tâches se relaient sur une boucle d&apos;événements à chaque attente : une seule boucle, ou une dans chaque processus worker.</translation>
    </message>
    <message>
        <source>there is no scenario &quot;%1&quot;</source>
        <translation>il n&apos;y a pas de scénario « %1 »</translation>
    </message>
    <message>
        <source>%1 starts a process for each task: %2 is above its limit of %3</source>
        <translation>%1 démarre un processus par tâche : %2 dépasse sa limite de %3</translation>
    </message>
    <message>
        <source>Starts a process for each task, then waits for their ends in the order of the start; join returns no result.</source>
        <translation>Démarre un processus par tâche, puis attend leurs fins dans l&apos;ordre de départ ; join ne rend aucun résultat.</translation>
    </message>
    <message>
        <source>Waits on the main program&apos;s event loop, computes in a pool, and takes results as they come back.</source>
        <translation>Attend sur la boucle d&apos;événements du programme principal, calcule dans un pool et prend les résultats dès leur retour.</translation>
    </message>
    <message>
        <source>Waits on the main program&apos;s event loop, computes in a pool, and gets everything at once, in order.</source>
        <translation>Attend sur la boucle d&apos;événements du programme principal, calcule dans un pool et reçoit tout d&apos;un coup, dans l&apos;ordre.</translation>
    </message>
    <message>
        <source>All tasks on one event loop, which is one core: waits overlap, computing does not.</source>
        <translation>Toutes les tâches sur une boucle d&apos;événements, c&apos;est-à-dire un cœur : les attentes se recouvrent, les calculs non.</translation>
    </message>
    <message>
        <source>One event loop; results in the order in which tasks end, begun in an arbitrary order.</source>
        <translation>Une boucle d&apos;événements ; les résultats dans l&apos;ordre des fins, les tâches commencées dans un ordre arbitraire.</translation>
    </message>
    <message>
        <source>Cuts the batch into one part a process, each with an event loop of its own, and gathers the parts.</source>
        <translation>Découpe le lot en une part par processus, chacun avec sa propre boucle d&apos;événements, et réunit les parts.</translation>
    </message>
    <message>
        <source>S1: run_in_executor with as_completed</source>
        <translation>S1 : run_in_executor avec as_completed</translation>
    </message>
    <message>
        <source>An event loop hands both tasks to a pool of processes and gets each result as it completes: the short one first.</source>
        <translation>Une boucle d&apos;événements confie les deux tâches à un pool de processus et reçoit chaque résultat dès sa fin : le court d&apos;abord.</translation>
    </message>
    <message>
        <source>Both bars overlap; B is delivered at its own end, a quarter into the run, A at the end.</source>
        <translation>Les deux barres se recouvrent ; B est livrée à sa propre fin, au quart de l&apos;exécution, A à la fin.</translation>
    </message>
    <message>
        <source>Nothing is hatched: no result waits for another. Compare with run_in_executor and gather: everything is delivered together, in argument order.</source>
        <translation>Rien n&apos;est hachuré : aucun résultat n&apos;en attend un autre. Comparez avec run_in_executor et gather : tout est livré ensemble, dans l&apos;ordre des arguments.</translation>
    </message>
    <message>
        <source>That asyncio is what gives completion order. The pool does the work and as_completed the order; concurrent.futures has both without a loop.</source>
        <translation>Que c&apos;est asyncio qui donne l&apos;ordre des fins. Le pool fait le travail et as_completed l&apos;ordre ; concurrent.futures a les deux sans boucle.</translation>
    </message>
    <message>
        <source>S1: Process.start and join</source>
        <translation>S1 : Process.start et join</translation>
    </message>
    <message>
        <source>A long task and a short one, a process each: the short one ends first, yet the program learns it only when the long one has ended.</source>
        <translation>Une tâche longue et une courte, un processus chacune : la courte finit d&apos;abord, mais le programme ne l&apos;apprend qu&apos;à la fin de la longue.</translation>
    </message>
    <message>
        <source>Both bars begin together, one process each. B ends after a quarter of A&apos;s time, and is delivered at A&apos;s end: the program stands in A.join() until then.</source>
        <translation>Les deux barres commencent ensemble, un processus chacune. B finit au quart du temps de A, et n&apos;est livrée qu&apos;à la fin de A : jusque-là le programme est arrêté dans A.join().</translation>
    </message>
    <message>
        <source>The hatched part of B: finished, but nobody asks. There is no result: join() tells that a process ended, not what it computed.</source>
        <translation>La partie hachurée de B : terminée, mais personne ne demande. Il n&apos;y a pas de résultat : join() dit qu&apos;un processus a fini, non ce qu&apos;il a calculé.</translation>
    </message>
    <message>
        <source>That the processes run one after the other in the order of the joins. They run at once; only the waiting is in order.</source>
        <translation>Que les processus tournent l&apos;un après l&apos;autre dans l&apos;ordre des join. Ils tournent en même temps ; seule l&apos;attente suit l&apos;ordre.</translation>
    </message>
    <message>
        <source>S3: an event loop on every core</source>
        <translation>S3 : une boucle d&apos;événements sur chaque cœur</translation>
    </message>
    <message>
        <source>The same 10,000 tasks in equal batches, one process and one loop a core: every core is busy, until the sleeps are what is left.</source>
        <translation>Les mêmes 10 000 tâches en paquets égaux, un processus et une boucle par cœur : chaque cœur est occupé, jusqu&apos;à ce qu&apos;il ne reste que les sommeils.</translation>
    </message>
    <message>
        <source>Two loops take about half of one loop&apos;s time. With many cores it ends at the longest sleep, one second: no core can sleep faster.</source>
        <translation>Deux boucles prennent environ la moitié du temps d&apos;une seule. Avec beaucoup de cœurs, cela finit au plus long sommeil, une seconde : aucun cœur ne dort plus vite.</translation>
    </message>
    <message>
        <source>All cores busy, and one batch of results a loop, each told when its slowest task has ended; all are delivered together.</source>
        <translation>Tous les cœurs occupés, et un paquet de résultats par boucle, annoncé quand sa tâche la plus lente a fini ; tous sont livrés ensemble.</translation>
    </message>
    <message>
        <source>That every further core helps. The time is about the larger of the longest sleep and the computing a loop; where sleeps dominate, a second loop gains nothing.</source>
        <translation>Que chaque cœur de plus aide. Le temps est à peu près le plus grand du plus long sommeil et du calcul par boucle ; là où les sommeils dominent, une seconde boucle ne gagne rien.</translation>
    </message>
    <message>
        <source>S3: 10,000 tasks on one event loop</source>
        <translation>S3 : 10 000 tâches sur une boucle d&apos;événements</translation>
    </message>
    <message>
        <source>10,000 sleeps overlap on one loop, but its one core computes for all of them: tasks wake later and later.</source>
        <translation>10 000 sommeils se recouvrent sur une boucle, mais son seul cœur calcule pour tous : les tâches se réveillent de plus en plus tard.</translation>
    </message>
    <message>
        <source>All sleeps pass within a second; the computing takes three. One core is busy, the others idle.</source>
        <translation>Tous les sommeils passent en une seconde ; le calcul en prend trois. Un cœur est occupé, les autres sont au repos.</translation>
    </message>
    <message>
        <source>The lag between the end of a sleep and the moment the loop gets to it: a ramp up to two seconds.</source>
        <translation>Le retard entre la fin d&apos;un sommeil et le moment où la boucle y arrive : une rampe jusqu&apos;à deux secondes.</translation>
    </message>
    <message>
        <source>That it is the number of tasks that needs more cores. Sleeps cost nothing here; it is the computing, tasks times time each, that exceeds the longest sleep.</source>
        <translation>Que c&apos;est le nombre de tâches qui exige plus de cœurs. Ici les sommeils ne coûtent rien ; c&apos;est le calcul, nombre de tâches fois durée, qui dépasse le plus long sommeil.</translation>
    </message>
    <message>
        <source>S1: threads under the interpreter lock</source>
        <translation>S1 : des threads sous le verrou de l&apos;interpréteur</translation>
    </message>
    <message>
        <source>Two threads, one lock: they take turns, and together take as long as one after the other.</source>
        <translation>Deux threads, un verrou : ils se relaient, et mettent à eux deux autant de temps que l&apos;un après l&apos;autre.</translation>
    </message>
    <message>
        <source>The bars overlap, yet the cores give about one core in sum: only the thread that holds the lock computes, and B takes about twice its time.</source>
        <translation>Les barres se recouvrent, mais les cœurs ne donnent en somme qu&apos;environ un cœur : seul le thread qui tient le verrou calcule, et B prend environ deux fois son temps.</translation>
    </message>
    <message>
        <source>The strip that shows who holds the lock: slices of about one switch interval, 5 ms. Then choose executor processes: no lock, half the time.</source>
        <translation>La bande qui montre qui tient le verrou : des tranches d&apos;environ un intervalle de bascule, 5 ms. Choisissez ensuite l&apos;exécuteur processes : pas de verrou.</translation>
    </message>
    <message>
        <source>That threads run at the same time. They do while they wait; under the lock only one of them computes.</source>
        <translation>Que les threads tournent en même temps. C&apos;est vrai quand ils attendent ; sous le verrou, un seul calcule.</translation>
    </message>
    <message>
        <source>S1: reading on the loop, counting in the pool</source>
        <translation>S1 : lire sur la boucle, compter dans le pool</translation>
    </message>
    <message>
        <source>Word counts of many files: the waits for reading run on the event loop, the counting in processes, and the merged counts are checked.</source>
        <translation>Compter les mots de nombreux fichiers : les attentes de lecture sont sur la boucle d&apos;événements, le comptage dans des processus, et les comptes fusionnés sont vérifiés.</translation>
    </message>
    <message>
        <source>The loop&apos;s lane shows the reading; the workers&apos; lanes show counting only. The counts of all files, merged, are right.</source>
        <translation>La ligne de la boucle montre la lecture ; celles des workers ne montrent que le comptage. Les comptes de tous les fichiers, fusionnés, sont justes.</translation>
    </message>
    <message>
        <source>How short the reading is beside the counting, and how the counting keeps every worker busy.</source>
        <translation>Combien la lecture est courte à côté du comptage, et comment le comptage occupe chaque worker.</translation>
    </message>
    <message>
        <source>That IO and CPU tasks are alike under one API. The calls are, the costs are not: a wait is free on the loop, a computation there would stop every other task.</source>
        <translation>Que les tâches d&apos;entrée-sortie et de calcul se valent sous une même API. Les appels, oui ; les coûts, non : une attente est gratuite sur la boucle, un calcul y arrêterait toutes les autres tâches.</translation>
    </message>
    <message>
        <source>Threads under an interpreter lock</source>
        <translation>Threads sous un verrou d&apos;interpréteur</translation>
    </message>
    <message>
        <source>Threads of which one at a time computes, as CPython&apos;s do: they take turns of a switch interval.</source>
        <translation>Des threads dont un seul calcule à la fois, comme ceux de CPython : ils se relaient après un intervalle de commutation.</translation>
    </message>
    <message>
        <source>The interpreter lock changed hands more often than there is room for: the last %1 changes are not recorded. Use a longer switch interval.</source>
        <translation>Le verrou d&apos;interpréteur a changé de mains plus souvent qu&apos;il n&apos;y a de place : les %1 derniers changements ne sont pas enregistrés. Choisissez un intervalle de commutation plus long.</translation>
    </message>
    <message>
        <source>a switch interval is from 10us to 10s</source>
        <translation>un intervalle de commutation va de 10us à 10s</translation>
    </message>
    <message>
        <source>only threads under an interpreter lock have a switch interval: add --executor gil-threads</source>
        <translation>seuls les threads sous un verrou d&apos;interpréteur ont un intervalle de commutation : ajoutez --executor gil-threads</translation>
    </message>
    <message>
        <source>Busy tasks</source>
        <translation>Tâches occupées</translation>
    </message>
    <message>
        <source>So many tasks, the first ones, compute without a pause; all others are echoes</source>
        <translation>Autant de tâches, les premières, calculent sans pause ; toutes les autres sont des échos</translation>
    </message>
    <message>
        <source>which compute for</source>
        <translation>qui calculent pendant</translation>
    </message>
    <message>
        <source>How long a busy task computes</source>
        <translation>Combien de temps une tâche occupée calcule</translation>
    </message>
    <message>
        <source>An echo waits</source>
        <translation>Un écho attend</translation>
    </message>
    <message>
        <source>How long an echo waits before it has something to do, as if for a request</source>
        <translation>Combien de temps un écho attend avant d&apos;avoir à faire, comme une requête</translation>
    </message>
    <message>
        <source>and computes for</source>
        <translation>et calcule pendant</translation>
    </message>
    <message>
        <source>How long an echo computes after its wait</source>
        <translation>Combien de temps un écho calcule après son attente</translation>
    </message>
    <message>
        <source>Busy tasks and echoes</source>
        <translation>Tâches occupées et échos</translation>
    </message>
    <message>
        <source>Some tasks compute, the others wait and then have little to do: what an interpreter lock makes of it.</source>
        <translation>Certaines tâches calculent, les autres attendent puis ont peu à faire : ce qu&apos;un verrou d&apos;interpréteur en fait.</translation>
    </message>
    <message>
        <source>Switch interval</source>
        <translation>Intervalle de bascule</translation>
    </message>
    <message>
        <source>How long a thread waits for the interpreter lock before it asks for it</source>
        <translation>Combien de temps un thread attend le verrou de l’interpréteur avant de le réclamer</translation>
    </message>
    <message>
        <source>Nothing has come back to the loop yet.</source>
        <translation>Rien n’est encore revenu à la boucle.</translation>
    </message>
    <message>
        <source>CPU-bound: the loop computes %1 % of the time and comes to tasks up to %2 late; more loops help.</source>
        <translation>Limité par le processeur : la boucle calcule %1 % du temps et atteint les tâches avec jusqu’à %2 de retard ; d’autres boucles aident.</translation>
    </message>
    <message>
        <source>Sleep-bound: the loop computes %1 % of the time and is at most %2 late; more loops gain nothing.</source>
        <translation>Limité par l’attente : la boucle calcule %1 % du temps et a au plus %2 de retard ; d’autres boucles n’apportent rien.</translation>
    </message>
    <message>
        <source>Cannot write the run&apos;s input into the folder %1: %2. Nothing was started; free some space there, or name another folder in TMPDIR.</source>
        <translation>Impossible d’écrire les données de l’exécution dans le dossier %1 : %2. Rien n’a été lancé ; libérez de la place ou indiquez un autre dossier dans TMPDIR.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>How many texts are generated, in one nameless temporary file; task i reads text i, beginning anew after the last</source>
        <translation>Combien de textes sont produits, dans un fichier temporaire sans nom ; la tâche i lit le texte i, en recommençant après le dernier</translation>
    </message>
    <message>
        <source>Size of a file</source>
        <translation>Taille d’un fichier</translation>
    </message>
    <message>
        <source>How much text each task reads and counts</source>
        <translation>Combien de texte chaque tâche lit et compte</translation>
    </message>
    <message>
        <source>Word count</source>
        <translation>Compter les mots</translation>
    </message>
    <message>
        <source>Reads a text (waiting) and counts its words (computing): the first article&apos;s mixed example.</source>
        <translation>Lit un texte (attente) et compte ses mots (calcul) : l’exemple mixte du premier article.</translation>
    </message>
    <message>
        <source>Task %1 raised an exception; %2 passes it on, and the program that does not catch it ends there. What had been delivered is kept; --on-error continue runs the rest.</source>
        <translation>La tâche %1 a levé une exception ; %2 la transmet, et le programme qui ne l&apos;intercepte pas s&apos;arrête là. Ce qui avait été livré est conservé ; --on-error continue exécute le reste.</translation>
    </message>
    <message>
        <source>A task of the chunk %1 to %2 raised an exception; %3 passes it on, and with it the whole chunk is lost and iteration is over. What had been delivered is kept; --on-error continue runs the rest.</source>
        <translation>Une tâche du lot %1 à %2 a levé une exception ; %3 la transmet : tout le lot est perdu et l&apos;itération est terminée. Ce qui avait été livré est conservé ; --on-error continue exécute le reste.</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot;; there are: continue, api</source>
        <translation>il n’y a pas de « %1 » ; il y a : continue, api</translation>
    </message>
    <message>
        <source>These runs did different work (%1): their times cannot be compared as speeds.</source>
        <translation>Ces exécutions n’ont pas fait le même travail (%1) : leurs durées ne peuvent pas être comparées comme des vitesses.</translation>
    </message>
    <message>
        <source>%1 was not run to its end: its time cannot be compared as a speed.</source>
        <translation>%1 n’a pas été exécuté jusqu’au bout : sa durée ne peut pas être comparée comme une vitesse.</translation>
    </message>
    <message>
        <source>Not everything is well in %1: its time cannot be compared as a speed.</source>
        <translation>Tout ne s’est pas bien passé dans %1 : sa durée ne peut pas être comparée comme une vitesse.</translation>
    </message>
    <message>
        <source>%1 and %2 have different results: their times cannot be compared as speeds.</source>
        <translation>%1 et %2 ont des résultats différents : leurs durées ne peuvent pas être comparées comme des vitesses.</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4) took as long as each other.</source>
        <translation>%1 (%2) et %3 (%4) ont pris autant de temps.</translation>
    </message>
    <message>
        <source>%1 is quicker: %2, %3 times as quick as %4 (%5).</source>
        <translation>%1 est plus rapide : %2, %3 fois plus rapide que %4 (%5).</translation>
    </message>
    <message>
        <source>%1 is the quickest: %2, %3 times as quick as %4 (%5).</source>
        <translation>%1 est le plus rapide : %2, %3 fois plus rapide que %4 (%5).</translation>
    </message>
    <message>
        <source>CPython would have waited for ever: ended after %1, with %2 of %3 results delivered.</source>
        <translation>CPython aurait attendu pour toujours : arrêté après %1, %2 résultats sur %3 livrés.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name: letters, digits and underscores, no digit first</source>
        <translation>« %1 » n&apos;est pas un nom : lettres, chiffres et soulignés, sans chiffre au début</translation>
    </message>
    <message>
        <source>Cannot start Python: %1. Nothing was run.</source>
        <translation>Impossible de démarrer Python : %1. Rien n&apos;a été exécuté.</translation>
    </message>
    <message>
        <source>There is no Python at %1: %2. Nothing was run; name another one (--python PATH).</source>
        <translation>Il n&apos;y a pas de Python en %1 : %2. Rien n&apos;a été exécuté ; indiquez-en un autre (--python PATH).</translation>
    </message>
    <message>
        <source>There is no %1 on PATH. Nothing was run; install it (apt install python3), or name an interpreter (--python PATH).</source>
        <translation>Il n&apos;y a pas de %1 dans PATH. Rien n&apos;a été exécuté ; installez-le (apt install python3) ou indiquez un interpréteur (--python PATH).</translation>
    </message>
    <message>
        <source>Python (%1) cannot run this batch: %2 Nothing was run.</source>
        <translation>Python (%1) ne peut pas exécuter ce lot : %2 Rien n&apos;a été exécuté.</translation>
    </message>
    <message>
        <source>Python (%1) %2 before it was ready. Nothing was run; name another interpreter (--python PATH). It said: %3</source>
        <translation>Python (%1) %2 avant d&apos;être prêt. Rien n&apos;a été exécuté ; indiquez un autre interpréteur (--python PATH). Il a dit : %3</translation>
    </message>
    <message>
        <source>%1 results reached the main program other than the workers had recorded them, the first of task %2.</source>
        <translation>%1 résultats sont parvenus au programme principal autrement que les processus ne les avaient notés, le premier étant celui de la tâche %2.</translation>
    </message>
    <message>
        <source>BrokenProcessPool: a worker&apos;s death broke every future that had no result yet, those of %1 tasks (%2), whoever was to blame. Results that were there stay valid.</source>
        <translation>BrokenProcessPool : la mort d&apos;un processus a rompu chaque future encore sans résultat, celles de %1 tâches (%2), quel que soit le fautif. Les résultats déjà là restent valables.</translation>
    </message>
    <message>
        <source>Python (pid %1) %2 before the batch was over. What had finished is kept. It said: %3</source>
        <translation>Python (pid %1) %2 avant la fin du lot. Ce qui était fini est gardé. Il a dit : %3</translation>
    </message>
    <message>
        <source>CPython is stuck and would stay so: worker %1 (pid %2) %3 while it had no task. It held the lock under which the workers of multiprocessing.Pool take turns to read their next task, and nobody lets go of it. After %4 s without any progress the run was ended; what had finished is kept.</source>
        <translation>CPython est bloqué et le resterait : le processus %1 (pid %2) %3 alors qu&apos;il n&apos;avait pas de tâche. Il tenait le verrou sous lequel les processus de multiprocessing.Pool lisent à tour de rôle leur prochaine tâche, et personne ne le relâche. Après %4 s sans aucun progrès, l&apos;exécution a été arrêtée ; ce qui était fini est gardé.</translation>
    </message>
    <message>
        <source>CPython is stuck and would stay so: worker %1 (pid %2) %3 while it ran task %4. multiprocessing.Pool started another worker, but it neither repeats that task nor tells anybody that it is lost. After %5 s without any progress the run was ended; what had finished is kept.</source>
        <translation>CPython est bloqué et le resterait : le processus %1 (pid %2) %3 pendant la tâche %4. multiprocessing.Pool en a démarré un autre, mais ne refait pas cette tâche et ne dit à personne qu&apos;elle est perdue. Après %5 s sans aucun progrès, l&apos;exécution a été arrêtée ; ce qui était fini est gardé.</translation>
    </message>
    <message>
        <source>CPython is stuck and would stay so: worker %1 (pid %2) %3 while it ran task %4. multiprocessing.Pool started another worker, but it neither repeats the chunk that was lost with it (tasks %5 to %6) nor tells anybody. After %7 s without any progress the run was ended; what had finished is kept.</source>
        <translation>CPython est bloqué et le resterait : le processus %1 (pid %2) %3 pendant la tâche %4. multiprocessing.Pool en a démarré un autre, mais ne refait pas le bloc perdu avec lui (tâches %5 à %6) et ne le dit à personne. Après %7 s sans aucun progrès, l&apos;exécution a été arrêtée ; ce qui était fini est gardé.</translation>
    </message>
    <message>
        <source>map() hands on nothing before every chunk is in: %1 results that came back are held back for ever, and %2 never come.</source>
        <translation>map() ne transmet rien avant que chaque bloc soit là : %1 résultats revenus sont retenus pour toujours, et %2 ne viendront jamais.</translation>
    </message>
    <message>
        <source>imap_unordered() has handed on everything that came back (%1 results) and waits for ever for %2 more.</source>
        <translation>imap_unordered() a transmis tout ce qui est revenu (%1 résultats) et en attend %2 autres pour toujours.</translation>
    </message>
    <message>
        <source>imap() hands on in order: it waits for ever for task %1, and %2 results behind it are held back.</source>
        <translation>imap() transmet dans l&apos;ordre : il attend la tâche %1 pour toujours, et %2 résultats derrière elle sont retenus.</translation>
    </message>
    <message>
        <source>apply() waits for ever for task %1; the %2 tasks after it are never begun.</source>
        <translation>apply() attend la tâche %1 pour toujours ; les %2 tâches suivantes ne commencent jamais.</translation>
    </message>
    <message>
        <source>get() waits for ever for task %1; %2 results behind it came back and are never asked for, %3 never come.</source>
        <translation>get() attend la tâche %1 pour toujours ; %2 résultats derrière elle sont revenus et ne sont jamais demandés, %3 ne viendront jamais.</translation>
    </message>
    <message>
        <source>holds %1 where two numbers belong.</source>
        <translation>contient %1 là où il faut deux nombres.</translation>
    </message>
    <message>
        <source>%1() of %2 returned no items: there is nothing to run.</source>
        <translation>%1() de %2 n&apos;a renvoyé aucun élément : il n&apos;y a rien à exécuter.</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot;; there are: fork, spawn, forkserver</source>
        <translation>il n&apos;y a pas de « %1 » ; il y a : fork, spawn, forkserver</translation>
    </message>
    <message>
        <source>a Python function runs on CPython only: add --backend python</source>
        <translation>une fonction Python ne s&apos;exécute que sur CPython : ajoutez --backend python</translation>
    </message>
    <message>
        <source>only the back end python has an interpreter: add --backend python</source>
        <translation>seul le moteur python a un interpréteur : ajoutez --backend python</translation>
    </message>
    <message>
        <source>only the back end python has start methods: add --backend python</source>
        <translation>seul le moteur python a des méthodes de démarrage : ajoutez --backend python</translation>
    </message>
    <message>
        <source>no API of CPython&apos;s repeats a task: leave it out with --backend python</source>
        <translation>aucune API de CPython ne répète une tâche : omettez-le avec --backend python</translation>
    </message>
    <message>
        <source>no API of CPython&apos;s ends a task that takes too long: leave it out with --backend python</source>
        <translation>aucune API de CPython ne met fin à une tâche trop longue : omettez-le avec --backend python</translation>
    </message>
    <message>
        <source>Python file</source>
        <translation>Fichier Python</translation>
    </message>
    <message>
        <source>A file of yours, such as work.py; it is run only when the batch is</source>
        <translation>Un fichier à vous, comme work.py ; il n&apos;est exécuté qu&apos;avec le lot</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Each task calls it with one item; what it raises is that task&apos;s failure</source>
        <translation>Chaque tâche l&apos;appelle avec un élément ; ce qu&apos;elle lève est l&apos;échec de cette tâche</translation>
    </message>
    <message>
        <source>Items from</source>
        <translation>Éléments de</translation>
    </message>
    <message>
        <source>A function of the file without parameters that returns the list of items; without it the items are 0, 1, 2, ...</source>
        <translation>Une fonction du fichier, sans paramètre, qui renvoie la liste des éléments ; sans elle ce sont 0, 1, 2, ...</translation>
    </message>
    <message>
        <source>Workload python: give the file, such as python:file=work.py,function=task.</source>
        <translation>Charge python : indiquez le fichier, par exemple python:file=work.py,function=task.</translation>
    </message>
    <message>
        <source>Cannot use the Python file &quot;%1&quot;: %2. Nothing was started.</source>
        <translation>Impossible d&apos;utiliser le fichier Python « %1 » : %2. Rien n&apos;a été démarré.</translation>
    </message>
    <message>
        <source>Your Python function</source>
        <translation>Votre fonction Python</translation>
    </message>
    <message>
        <source>Calls a function of a Python file of yours with each item; only with the back end python.</source>
        <translation>Appelle une fonction d&apos;un de vos fichiers Python avec chaque élément ; seulement avec le moteur python.</translation>
    </message>
    <message>
        <source>This run needs about %1 MiB of memory, and the limit of its control group (cgroup) leaves %2 MiB. Nothing was started; use fewer tasks or workers, smaller buffers, or raise the limit.</source>
        <translation>Cette exécution a besoin d&apos;environ %1 Mio de mémoire, et la limite de son groupe de contrôle (cgroup) en laisse %2 Mio. Rien n&apos;a été lancé ; prenez moins de tâches ou de workers, des tampons plus petits, ou relevez la limite.</translation>
    </message>
    <message>
        <source>This run reserves about %1 MiB of address space, and its limit (ulimit -v) leaves %2 MiB. Nothing was started; use fewer tasks or workers, or raise the limit.</source>
        <translation>Cette exécution réserve environ %1 Mio d&apos;espace d&apos;adressage, et sa limite (ulimit -v) en laisse %2 Mio. Rien n&apos;a été lancé ; prenez moins de tâches ou de workers, ou relevez la limite.</translation>
    </message>
</context>
<context>
    <name>coreo::ChartArea</name>
    <message>
        <source>Cores</source>
        <translation>Cœurs</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Per core</source>
        <translation>Par cœur</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Cores shown as</source>
        <translation>Affichage des cœurs</translation>
    </message>
    <message>
        <source>How the cores are shown</source>
        <translation>Comment les cœurs sont affichés</translation>
    </message>
    <message>
        <source>Show me: %1</source>
        <translation>Montrez-moi : %1</translation>
    </message>
</context>
<context>
    <name>coreo::ChartCard</name>
    <message>
        <source>Fill window: %1</source>
        <translation>Remplir la fenêtre : %1</translation>
    </message>
    <message>
        <source>Fill window</source>
        <translation>Remplir la fenêtre</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>Copier le graphique</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Show the whole run</source>
        <translation>Montrer toute l&apos;exécution</translation>
    </message>
</context>
<context>
    <name>coreo::CodePage</name>
    <message>
        <source>workers start</source>
        <translation>les workers démarrent</translation>
    </message>
    <message>
        <source>tasks are handed out</source>
        <translation>les tâches sont distribuées</translation>
    </message>
    <message>
        <source>the program waits for a result</source>
        <translation>le programme attend un résultat</translation>
    </message>
    <message>
        <source>results are handed on</source>
        <translation>les résultats sont remis</translation>
    </message>
    <message>
        <source>Python lines</source>
        <translation>Lignes Python</translation>
    </message>
    <message>
        <source>Lines of the strategy</source>
        <translation>Lignes de la stratégie</translation>
    </message>
    <message>
        <source>As a Python program</source>
        <translation>En programme Python</translation>
    </message>
    <message>
        <source>What runs here: %1</source>
        <translation>Ce qui tourne ici : %1</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Ici : %1</translation>
    </message>
    <message>
        <source>What CPython runs</source>
        <translation>Ce que CPython exécute</translation>
    </message>
    <message>
        <source>The same natively: %1</source>
        <translation>La même chose en natif : %1</translation>
    </message>
</context>
<context>
    <name>coreo::CodePane</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier : %1</translation>
    </message>
    <message>
        <source>Copies all of these lines</source>
        <translation>Copie toutes ces lignes</translation>
    </message>
</context>
<context>
    <name>coreo::CompareTable</name>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Valeur</translation>
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
        <translation>B par rapport à A</translation>
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
        <translation>Processeurs logiques</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) %1</source>
        <translation>
            <numerusform>%Ln jour %1</numerusform>
            <numerusform>%Ln jours %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Cœurs</translation>
    </message>
    <message>
        <source>Per core</source>
        <translation>Par cœur</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenêtre</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation>Toute l&apos;exécution</translation>
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
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Boîtiers</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Up time</source>
        <translation>Temps de fonctionnement</translation>
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
        <translation>Coût du programme lui-même</translation>
    </message>
    <message>
        <source>What this program itself takes, in CPU time of its window&apos;s thread.
Frame: all that was done for the last picture, and the 99th percentile.
Drain: taking in what the workers have recorded since.
Sampler: reading the cores&apos; utilisation, as a share of one core.
Loop gap: how long the window did not react, 99th percentile over the runs so far.</source>
        <translation>Ce que ce programme prend lui-même, en temps CPU du fil de sa fenêtre.
Image : tout ce qui a été fait pour la dernière image, et le 99e centile.
Lecture : reprendre ce que les workers ont enregistré depuis.
Échantillonneur : lire l&apos;utilisation des cœurs, en part d&apos;un cœur.
Boucle absente : combien de temps la fenêtre n&apos;a pas réagi, 99e centile sur les exécutions jusqu&apos;ici.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Mesure en cours</translation>
    </message>
    <message>
        <source>Frame %1 (p99 %2)</source>
        <translation>Image %1 (p99 %2)</translation>
    </message>
    <message>
        <source>drain %1</source>
        <translation>lecture %1</translation>
    </message>
    <message>
        <source>sampler %1 %</source>
        <translation>échantillonneur %1 %</translation>
    </message>
    <message>
        <source>loop gap p99 %1</source>
        <translation>boucle absente p99 %1</translation>
    </message>
</context>
<context>
    <name>coreo::ExperimentPanel</name>
    <message>
        <source>Experiment</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Réglages personnels</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Charge de travail</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>How many tasks the batch has: 1 to 1,000,000 by the slider, up to 10,000,000 by typing.</source>
        <translation>Nombre de tâches du lot : de 1 à 1 000 000 avec le curseur, jusqu&apos;à 10 000 000 au clavier.</translation>
    </message>
    <message>
        <source>Cores (%1 here)</source>
        <translation>Cœurs (%1 ici)</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Cœurs</translation>
    </message>
    <message>
        <source>How many workers share the batch, one for each core: up to twice the machine&apos;s cores by the slider, up to 1,024 by typing.</source>
        <translation>Combien de workers se partagent le lot, un par cœur : jusqu&apos;à deux fois les cœurs de la machine avec le curseur, jusqu&apos;à 1 024 au clavier.</translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation>Taille de bloc</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>How many tasks are handed out together; auto = what the strategy&apos;s API does by default.</source>
        <translation>Combien de tâches sont distribuées ensemble ; auto = ce que fait par défaut l&apos;API de la stratégie.</translation>
    </message>
    <message>
        <source>Pin workers to cores</source>
        <translation>Fixer les workers aux cœurs</translation>
    </message>
    <message>
        <source>Each worker stays on one logical processor, physical cores first.</source>
        <translation>Chaque worker reste sur un processeur logique, les cœurs physiques d&apos;abord.</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simuler</translation>
    </message>
    <message>
        <source>Runs the same strategy on a virtual machine in virtual time: as many cores as you like, at once.</source>
        <translation>Exécute la même stratégie sur une machine virtuelle en temps virtuel : autant de cœurs que voulu, immédiatement.</translation>
    </message>
    <message>
        <source>Virtual cores</source>
        <translation>Cœurs virtuels</translation>
    </message>
    <message>
        <source> cores</source>
        <translation> cœurs</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Exécuteur</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Chooses the random sizes: the same seed makes the same batch.</source>
        <translation>Choisit les tailles aléatoires : la même graine donne le même lot.</translation>
    </message>
    <message>
        <source>The seed is a whole number from 0 to 18446744073709551615.</source>
        <translation>La graine est un nombre entier de 0 à 18446744073709551615.</translation>
    </message>
    <message>
        <source>Not one of the prepared batches.</source>
        <translation>Aucun des lots préparés.</translation>
    </message>
    <message>
        <source>%1 has no chunks</source>
        <translation>%1 n&apos;a pas de blocs</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Cores (%1 virtual)</source>
        <translation>Cœurs (%1 virtuels)</translation>
    </message>
    <message>
        <source>Correct the marked settings to run.</source>
        <translation>Corrigez les réglages marqués pour lancer l&apos;exécution.</translation>
    </message>
    <message>
        <source>%1 works on one core</source>
        <translation>%1 travaille sur un seul cœur</translation>
    </message>
    <message>
        <source>Your Python runs the batch with its own API, as the strategy&apos;s name says; what truly happened is drawn.</source>
        <translation>Votre Python exécute le lot avec sa propre API, celle que nomme la stratégie ; ce qui s&apos;est vraiment passé est dessiné.</translation>
    </message>
    <message>
        <source>Tasks (as many as items)</source>
        <translation>Tâches (autant que d&apos;éléments)</translation>
    </message>
</context>
<context>
    <name>coreo::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>Sca&amp;le</source>
        <translation>Éche&amp;lle</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Fil&amp;e</source>
        <translation>Fichi&amp;er</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Copies it to the clipboard</source>
        <translation>Le copie dans le presse-papiers</translation>
    </message>
    <message>
        <source>All charts on one page</source>
        <translation>Tous les graphiques sur une page</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>Les données</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Transparent</translation>
    </message>
    <message>
        <source>&amp;Title and run parameters</source>
        <translation>T&amp;itre et paramètres de l&apos;exécution</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dessin SVG</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>Page PDF</translation>
    </message>
    <message numerus="yes">
        <source>One entry for each of %Ln task(s).</source>
        <translation>
            <numerusform>Une entrée pour %Ln tâche.</numerusform>
            <numerusform>Une entrée pour chacune des %Ln tâches.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 exists. Replace it?</source>
        <translation>%1 existe. Le remplacer ?</translation>
    </message>
    <message>
        <source>C&amp;opied</source>
        <translation>C&amp;opié</translation>
    </message>
</context>
<context>
    <name>coreo::KillLesson</name>
    <message>
        <source>The same kill, three ways</source>
        <translation>La même mort, de trois façons</translation>
    </message>
    <message>
        <source>One batch of 24 short waits on four workers. Task 7 kills the process that runs it, as a crash or the system&apos;s memory killer would. What becomes of the rest?</source>
        <translation>Un lot de 24 courtes attentes sur quatre processus. La tâche 7 tue le processus qui l&apos;exécute, comme le ferait un plantage ou le système à court de mémoire. Que devient le reste ?</translation>
    </message>
    <message>
        <source>No python3 was found on PATH, so only the native engine is shown. Install one, or name one as the interpreter of CPython.</source>
        <translation>Aucun python3 n&apos;a été trouvé dans PATH : seul le moteur natif est montré. Installez-en un, ou indiquez-en un comme interpréteur de CPython.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>E&amp;xécuter à nouveau</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>native</source>
        <translation>natif</translation>
    </message>
    <message>
        <source>Running %1 of %2: %3</source>
        <translation>Exécution %1 sur %2 : %3</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>Images (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers %1</translation>
    </message>
</context>
<context>
    <name>coreo::LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Hide lesson</source>
        <translation>Masquer la leçon</translation>
    </message>
    <message>
        <source>The View menu brings it back</source>
        <translation>Le menu Affichage la fait revenir</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>À quoi s’attendre</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Où regarder</translation>
    </message>
    <message>
        <source>What the article gets wrong</source>
        <translation>Ce que l’article dit de faux</translation>
    </message>
</context>
<context>
    <name>coreo::MainWindow</name>
    <message>
        <source>simulated</source>
        <translation>simulé</translation>
    </message>
    <message>
        <source>Coreographer help</source>
        <translation>Aide de Coreographer</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Run and compare</source>
        <translation>Exécuter et comparer</translation>
    </message>
    <message>
        <source>Back to all charts; cancel the run</source>
        <translation>Revenir à tous les graphiques ; annuler l&apos;exécution</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>Copier le graphique</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copier comme commande</translation>
    </message>
    <message>
        <source>Open, save, save as</source>
        <translation>Ouvrir, enregistrer, enregistrer sous</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Undo, redo a setting</source>
        <translation>Annuler, rétablir un réglage</translation>
    </message>
    <message>
        <source>Zoom on time</source>
        <translation>Zoomer sur le temps</translation>
    </message>
    <message>
        <source>Move along the time axis</source>
        <translation>Se déplacer sur l&apos;axe du temps</translation>
    </message>
    <message>
        <source>The whole run</source>
        <translation>Toute l&apos;exécution</translation>
    </message>
    <message>
        <source>The chart fills the window</source>
        <translation>Le graphique remplit la fenêtre</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Ce qu&apos;elles font</translation>
    </message>
    <message>
        <source>About Coreographer</source>
        <translation>À propos de Coreographer</translation>
    </message>
    <message>
        <source>Coreographer %1</source>
        <translation>Coreographer %1</translation>
    </message>
    <message>
        <source>Runs a batch of tasks on this machine&apos;s cores under the concurrency strategies people use, and shows what happens while it happens.

Licence: GPL-3.0-or-later. It comes with no warranty.

Uses Qt %1 (LGPL-3.0) with Qt Charts (GPL-3.0), SQLite (public domain), hwloc (BSD-3-Clause) and JSON for Modern C++ (MIT).</source>
        <translation>Exécute un lot de tâches sur les cœurs de cette machine selon les stratégies de concurrence courantes, et montre ce qui se passe au moment où cela se passe.

Licence : GPL-3.0-or-later. Sans aucune garantie.

Utilise Qt %1 (LGPL-3.0) avec Qt Charts (GPL-3.0), SQLite (domaine public), hwloc (BSD-3-Clause) et JSON for Modern C++ (MIT).</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Core tiles show</source>
        <translation>Les &amp;tuiles des cœurs montrent</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Coreographer</source>
        <translation>Coreographer</translation>
    </message>
    <message>
        <source>A run is going on.</source>
        <translation>Une exécution est en cours.</translation>
    </message>
    <message>
        <source>Closing stops it; what it has delivered so far is lost.</source>
        <translation>Fermer l&apos;arrête ; ce qu&apos;elle a livré jusqu&apos;ici est perdu.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Open a saved run</source>
        <translation>Ouvrir une exécution enregistrée</translation>
    </message>
    <message>
        <source>Saved runs (*.coreo);;All files (*)</source>
        <translation>Exécutions enregistrées (*.coreo);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the run</source>
        <translation>Enregistrer l&apos;exécution</translation>
    </message>
    <message>
        <source>Saved runs (*.coreo)</source>
        <translation>Exécutions enregistrées (*.coreo)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté dans %1</translation>
    </message>
    <message>
        <source>Chart copied</source>
        <translation>Graphique copié</translation>
    </message>
    <message>
        <source>Command copied: %1</source>
        <translation>Commande copiée : %1</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>En&amp;registrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Copy chart</source>
        <translation>&amp;Copier le graphique</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Vider cette liste</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xécuter</translation>
    </message>
    <message>
        <source>Run and c&amp;ompare</source>
        <translation>Exécuter et c&amp;omparer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo setting</source>
        <translation>Ann&amp;uler le réglage</translation>
    </message>
    <message>
        <source>Re&amp;do setting</source>
        <translation>Réta&amp;blir le réglage</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Copier co&amp;mme commande</translation>
    </message>
    <message>
        <source>Copies the &quot;coreo run ...&quot; that repeats this run</source>
        <translation>Copie la commande « coreo run ... » qui répète cette exécution</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>&amp;Fill the window with</source>
        <translation>&amp;Remplir la fenêtre avec</translation>
    </message>
    <message>
        <source>All &amp;charts</source>
        <translation>Tous les &amp;graphiques</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>&amp;Tâches</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Whole run</source>
        <translation>&amp;Toute l&apos;exécution</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Coreographer</source>
        <translation>À &amp;propos de Coreographer</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de &amp;Qt</translation>
    </message>
    <message>
        <source>Changes apply to the next run.</source>
        <translation>Les changements valent pour la prochaine exécution.</translation>
    </message>
    <message>
        <source>%1 elapsed</source>
        <translation>%1 écoulées</translation>
    </message>
    <message>
        <source>, about %1 left</source>
        <translation>, encore environ %1</translation>
    </message>
    <message>
        <source>Running both, one after the other.</source>
        <translation>Exécution des deux, l&apos;une après l&apos;autre.</translation>
    </message>
    <message>
        <source>Running.</source>
        <translation>En cours.</translation>
    </message>
    <message>
        <source>A %1: %2  B %3: %4</source>
        <translation>A %1 : %2  B %3 : %4</translation>
    </message>
    <message>
        <source>%1. Press Run to see it.</source>
        <translation>%1. Appuyez sur Exécuter pour le voir.</translation>
    </message>
    <message>
        <source>Press Run to see what this batch does.</source>
        <translation>Appuyez sur Exécuter pour voir ce que fait ce lot.</translation>
    </message>
    <message>
        <source>Simulated: virtual cores in virtual time.</source>
        <translation>Simulé : cœurs virtuels en temps virtuel.</translation>
    </message>
    <message>
        <source>Others use %1&#xa0;% of %2: figures are noisy.</source>
        <translation>D&apos;autres utilisent %1&#xa0;% de %2 : les chiffres sont bruités.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>%Ln cœur</numerusform>
            <numerusform>%Ln cœurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln worker(s) share</source>
        <translation>
            <numerusform>%Ln worker se partage</numerusform>
            <numerusform>%Ln workers se partagent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln usable core(s): they take turns.</source>
        <translation>
            <numerusform>%Ln cœur utilisable : ils se relaient.</numerusform>
            <numerusform>%Ln cœurs utilisables : ils se relaient.</numerusform>
        </translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln tâche</numerusform>
            <numerusform>%Ln tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln logical CPU(s)</source>
        <translation>
            <numerusform>%Ln processeur logique</numerusform>
            <numerusform>%Ln processeurs logiques</numerusform>
        </translation>
    </message>
    <message>
        <source>This batch cannot run as it is set.</source>
        <translation>Ce lot ne peut pas s&apos;exécuter tel qu&apos;il est réglé.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Fail a worker</source>
        <translation>Faire échouer un worker</translation>
    </message>
    <message>
        <source>Kill, crash or stop a worker, and see what becomes of its task</source>
        <translation>Tuer, planter ou arrêter un worker, et voir ce que devient sa tâche</translation>
    </message>
    <message>
        <source>Co&amp;de</source>
        <translation>Co&amp;de</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation>&amp;Leçon</translation>
    </message>
    <message>
        <source>Run natively and on CPython</source>
        <translation>Exécuter en natif et sur CPython</translation>
    </message>
    <message>
        <source>Run &amp;natively and on CPython</source>
        <translation>Exécuter en &amp;natif et sur CPython</translation>
    </message>
    <message>
        <source>The &amp;same kill, three ways…</source>
        <translation>La &amp;même mort, de trois façons…</translation>
    </message>
    <message>
        <source>Your function comes from %1</source>
        <translation>Votre fonction vient de %1</translation>
    </message>
    <message>
        <source>CPython makes these calls. What each task does is drawn from the seed, the same as natively.</source>
        <translation>CPython fait ces appels. Ce que fait chaque tâche est tiré de la graine, comme en natif.</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>This will start the interpreter %1, which is not on your PATH.</source>
        <translation>Ceci démarrera l&apos;interpréteur %1, qui n&apos;est pas dans votre PATH.</translation>
    </message>
    <message>
        <source>This will run %1, function %2.</source>
        <translation>Ceci exécutera %1, fonction %2.</translation>
    </message>
    <message>
        <source>%1 You have not agreed to that, and nobody is there to be asked: nothing was started. Open it in the window and press Run.</source>
        <translation>%1 Vous n&apos;y avez pas consenti et personne n&apos;est là pour répondre : rien n&apos;a été démarré. Ouvrez-le dans la fenêtre et appuyez sur Exécuter.</translation>
    </message>
    <message>
        <source>Run this file?</source>
        <translation>Exécuter ce fichier ?</translation>
    </message>
    <message>
        <source>You did not choose it yourself: a saved experiment names it. It can do whatever you can, so run only what you know. You will not be asked again while its content stays the same.</source>
        <translation>Vous ne l&apos;avez pas choisi vous-même : une expérience enregistrée le nomme. Il peut faire tout ce que vous pouvez faire ; n&apos;exécutez que ce que vous connaissez. La question ne sera plus posée tant que son contenu reste le même.</translation>
    </message>
    <message>
        <source>&amp;Run it</source>
        <translation>&amp;Exécuter</translation>
    </message>
    <message>
        <source>&amp;Do not run it</source>
        <translation>&amp;Ne pas exécuter</translation>
    </message>
    <message>
        <source>&amp;Program&apos;s own cost</source>
        <translation>Coût du &amp;programme lui-même</translation>
    </message>
    <message>
        <source>Simulate again as &amp;settings change</source>
        <translation>Simuler à nouveau quand les &amp;réglages changent</translation>
    </message>
</context>
<context>
    <name>coreo::NumberRow</name>
    <message>
        <source>%1 is not from %2 to %3.</source>
        <translation>%1 n&apos;est pas compris entre %2 et %3.</translation>
    </message>
</context>
<context>
    <name>coreo::ParameterField</name>
    <message>
        <source>Default: %1</source>
        <translation>Par défaut : %1</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Choisir un fichier : %1</translation>
    </message>
</context>
<context>
    <name>coreo::PythonBox</name>
    <message>
        <source>Interpreter</source>
        <translation>Interpréteur</translation>
    </message>
    <message>
        <source>python3 on PATH</source>
        <translation>python3 de PATH</translation>
    </message>
    <message>
        <source>The Python that runs the batch: a path, or a name that is looked for on PATH.</source>
        <translation>Le Python qui exécute le lot : un chemin, ou un nom cherché dans PATH.</translation>
    </message>
    <message>
        <source>Choose an interpreter</source>
        <translation>Choisir un interpréteur</translation>
    </message>
    <message>
        <source>Browse for an interpreter</source>
        <translation>Parcourir pour un interpréteur</translation>
    </message>
    <message>
        <source>Start method</source>
        <translation>Méthode de démarrage</translation>
    </message>
    <message>
        <source>How it starts its workers: as copies of itself, anew, or as copies of a small server.</source>
        <translation>Comment il démarre ses processus : copies de lui-même, à neuf, ou copies d&apos;un petit serveur.</translation>
    </message>
    <message>
        <source>On PATH: %1</source>
        <translation>Dans PATH : %1</translation>
    </message>
    <message>
        <source>No python3 was found on PATH: give the path of one.</source>
        <translation>Aucun python3 dans PATH : indiquez le chemin d&apos;un.</translation>
    </message>
    <message>
        <source>There is no program of this name.</source>
        <translation>Il n&apos;y a pas de programme de ce nom.</translation>
    </message>
    <message>
        <source>A function of yours runs on CPython only: it is switched on.</source>
        <translation>Une fonction à vous ne s&apos;exécute que sur CPython : il est activé.</translation>
    </message>
    <message>
        <source>%1, free-threaded</source>
        <translation>%1, sans verrou (free-threaded)</translation>
    </message>
</context>
<context>
    <name>coreo::RunBox</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Run and compare</source>
        <translation>Exécuter et comparer</translation>
    </message>
    <message>
        <source>Runs the batch, then the same batch the other way, and shows both on one scale.</source>
        <translation>Exécute le lot, puis le même lot de l&apos;autre façon, et montre les deux à la même échelle.</translation>
    </message>
    <message>
        <source>Export…  (Ctrl+E)</source>
        <translation>Exporter…  (Ctrl+E)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Writes charts or data to a file, or copies them.</source>
        <translation>Écrit des graphiques ou des données dans un fichier, ou les copie.</translation>
    </message>
    <message>
        <source>%1 of %2 delivered</source>
        <translation>%1 sur %2 livrés</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>■  Cancel  (Esc)</source>
        <translation>■  Annuler  (Échap)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stops the run; what has been recorded stays.</source>
        <translation>Arrête l&apos;exécution ; ce qui est enregistré reste.</translation>
    </message>
    <message>
        <source>▶  Run  (F5)</source>
        <translation>▶  Exécuter  (F5)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Runs the batch as set above.</source>
        <translation>Exécute le lot tel que réglé ci-dessus.</translation>
    </message>
    <message>
        <source>Run and compare with %1</source>
        <translation>Exécuter et comparer avec %1</translation>
    </message>
    <message>
        <source>Run &amp;natively and on CPython</source>
        <translation>Exécuter en &amp;natif et sur CPython</translation>
    </message>
    <message>
        <source>More to compare with</source>
        <translation>Autres comparaisons</translation>
    </message>
    <message>
        <source>Chooses what the batch is compared with: another strategy, or CPython.</source>
        <translation>Choisit à quoi le lot est comparé : une autre stratégie, ou CPython.</translation>
    </message>
    <message>
        <source>Runs the batch with our own engine, then with Python&apos;s, and shows both on one scale.</source>
        <translation>Exécute le lot avec notre moteur, puis avec celui de Python, et montre les deux à la même échelle.</translation>
    </message>
</context>
<context>
    <name>coreo::TaskModel</name>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Cœur</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumise</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarrée</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrée</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>coreo::TasksView</name>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
</context>
<context>
    <name>coreo::WorkerMenu</name>
    <message>
        <source>No run is going on: there is no worker to signal.</source>
        <translation>Rien ne tourne : aucun worker à qui envoyer un signal.</translation>
    </message>
    <message>
        <source>Simulated workers are no processes: nothing can be signalled.</source>
        <translation>Les workers simulés ne sont pas des processus : aucun signal possible.</translation>
    </message>
    <message>
        <source>The main program works itself: ending it would end Coreographer.</source>
        <translation>Le programme principal travaille lui-même : le tuer fermerait Coreographer.</translation>
    </message>
    <message>
        <source>A thread cannot be killed alone: it shares its memory with the whole program.
Choose the executor &quot;processes&quot; to try it.</source>
        <translation>Un thread ne peut pas être tué seul : il partage sa mémoire avec tout le programme.
Choisissez l’exécuteur « processes » pour essayer.</translation>
    </message>
    <message>
        <source>No process works here at this moment.</source>
        <translation>Aucun processus ne travaille ici en ce moment.</translation>
    </message>
    <message>
        <source>Worker %1, process %2, idle</source>
        <translation>Worker %1, processus %2, inactif</translation>
    </message>
    <message>
        <source>Worker %1, process %2, on task %3</source>
        <translation>Worker %1, processus %2, sur la tâche %3</translation>
    </message>
    <message>
        <source>&amp;Kill it (SIGKILL)</source>
        <translation>Le &amp;tuer (SIGKILL)</translation>
    </message>
    <message>
        <source>C&amp;rash it (SIGSEGV)</source>
        <translation>Le faire &amp;planter (SIGSEGV)</translation>
    </message>
    <message>
        <source>Let it &amp;go on (SIGCONT)</source>
        <translation>Le laisser &amp;continuer (SIGCONT)</translation>
    </message>
    <message>
        <source>&amp;Stop it, so that it hangs (SIGSTOP)</source>
        <translation>&amp;L’arrêter : il se bloque (SIGSTOP)</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Worker %1</translation>
    </message>
    <message>
        <source>No worker has started yet.</source>
        <translation>Aucun worker n’a encore démarré.</translation>
    </message>
    <message>
        <source>Worker %1 (process %2) has ended meanwhile: nothing was sent.</source>
        <translation>Le worker %1 (processus %2) s’est terminé entre-temps : rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Worker %1 (process %2) was killed: another takes its place.</source>
        <translation>Le worker %1 (processus %2) a été tué : un autre prend sa place.</translation>
    </message>
    <message>
        <source>Worker %1 (process %2) was made to crash: another takes its place.</source>
        <translation>Le worker %1 (processus %2) a planté sur ordre : un autre prend sa place.</translation>
    </message>
    <message>
        <source>Worker %1 (process %2) was stopped: its task hangs until it goes on.</source>
        <translation>Le worker %1 (processus %2) a été arrêté : sa tâche reste bloquée jusqu’à ce qu’il continue.</translation>
    </message>
    <message>
        <source>Worker %1 (process %2) goes on.</source>
        <translation>Le worker %1 (processus %2) continue.</translation>
    </message>
    <message>
        <source>Python&apos;s main program works itself: it has no worker that could be signalled.</source>
        <translation>Le programme principal de Python travaille lui-même : il n&apos;a pas de processus à qui envoyer un signal.</translation>
    </message>
    <message>
        <source>Worker %1 (process %2) was killed: what becomes of its work is up to Python&apos;s API.</source>
        <translation>Le worker %1 (processus %2) a été tué : le sort de son travail dépend de l&apos;API de Python.</translation>
    </message>
    <message>
        <source>Worker %1 (process %2) was made to crash: what becomes of its work is up to Python&apos;s API.</source>
        <translation>Le worker %1 (processus %2) a été planté : le sort de son travail dépend de l&apos;API de Python.</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Core utilisation</source>
        <translation>Utilisation des cœurs</translation>
    </message>
    <message>
        <source>Timeline by task</source>
        <translation>Chronologie par tâche</translation>
    </message>
    <message>
        <source>Timeline by worker</source>
        <translation>Chronologie par worker</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Results over time</source>
        <translation>Résultats dans le temps</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Event loop</source>
        <translation>Boucle d’événements</translation>
    </message>
</context>
</TS>

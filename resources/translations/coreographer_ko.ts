<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
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
        <translation>%1포인트</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>by worker</source>
        <translation>워커별</translation>
    </message>
    <message>
        <source>by task</source>
        <translation>작업별</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>전략</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>작업 부하</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>워커</translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation>청크 크기</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>실행기</translation>
    </message>
    <message>
        <source>Pinned to cores</source>
        <translation>코어에 고정</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Wall time</source>
        <translation>실제 시간</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>속도 향상</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>효율</translation>
    </message>
    <message>
        <source>First result after</source>
        <translation>첫 결과까지</translation>
    </message>
    <message>
        <source>Waiting for delivery, mean</source>
        <translation>전달 대기, 평균</translation>
    </message>
    <message>
        <source>Waiting for delivery, longest</source>
        <translation>전달 대기, 최장</translation>
    </message>
    <message>
        <source>Results held back</source>
        <translation>붙잡힌 결과</translation>
    </message>
    <message>
        <source>Overtakes</source>
        <translation>추월</translation>
    </message>
    <message>
        <source>Tasks not ok</source>
        <translation>정상이 아닌 작업</translation>
    </message>
    <message>
        <source>Wrong or missing results</source>
        <translation>틀리거나 빠진 결과</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>시뮬레이션</translation>
    </message>
    <message>
        <source>native</source>
        <translation>네이티브</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>인터프리터</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Recording, per task</source>
        <translation>기록 비용, 작업당</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2개 중 %1개</translation>
    </message>
    <message>
        <source>Events dropped</source>
        <translation>잃어버린 이벤트</translation>
    </message>
    <message>
        <source>Back end</source>
        <translation>백엔드</translation>
    </message>
    <message>
        <source>Start method</source>
        <translation>시작 방식</translation>
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
        <translation>오프라인</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>사용 불가</translation>
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
        <translation>코어</translation>
    </message>
    <message>
        <source>one row a core</source>
        <translation>코어마다 한 줄</translation>
    </message>
    <message>
        <source>simulated cores, whole run</source>
        <translation>시뮬레이션한 코어, 실행 전체</translation>
    </message>
    <message>
        <source>whole run</source>
        <translation>실행 전체</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s window</source>
        <translation>
            <numerusform>%Ln초 구간</numerusform>
        </translation>
    </message>
    <message>
        <source>Here each core of the machine will show how busy it is.</source>
        <translation>여기에 컴퓨터의 코어마다 얼마나 바쁜지 나타납니다.</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>커널</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>now</source>
        <translation>지금</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s ago</source>
        <translation>
            <numerusform>%Ln초 전</numerusform>
        </translation>
    </message>
    <message>
        <source>CPU %1: %2 % busy</source>
        <translation>CPU %1: 사용률 %2 %</translation>
    </message>
    <message>
        <source>user %1 %, kernel %2 %, this program&apos;s workers %3 %</source>
        <translation>사용자 %1 %, 커널 %2 %, 이 프로그램의 워커 %3 %</translation>
    </message>
    <message>
        <source>This program may not use this core.</source>
        <translation>이 프로그램은 이 코어를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Used by this run.</source>
        <translation>이 실행이 쓰는 코어입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln core(s), %1 % busy on average.</source>
        <translation>
            <numerusform>코어 %Ln개, 평균 사용률 %1 %.</numerusform>
        </translation>
    </message>
    <message>
        <source>lower band = kernel time</source>
        <translation>아래 띠 = 커널 시간</translation>
    </message>
    <message>
        <source>own workers</source>
        <translation>자체 워커</translation>
    </message>
    <message>
        <source>all else</source>
        <translation>그 밖의 모든 것</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>from zero to the last delivery</source>
        <translation>0부터 마지막 전달까지</translation>
    </message>
    <message>
        <source>to the last delivery</source>
        <translation>마지막 전달까지</translation>
    </message>
    <message>
        <source>running</source>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>일찍 멈춤</translation>
    </message>
    <message>
        <source>serial took %1</source>
        <translation>순차 실행 %1</translation>
    </message>
    <message>
        <source>serial would take %1</source>
        <translation>순차 실행이라면 %1</translation>
    </message>
    <message>
        <source>serial %1</source>
        <translation>순차 %1</translation>
    </message>
    <message>
        <source>against a serial loop</source>
        <translation>순차 루프 대비</translation>
    </message>
    <message>
        <source>known at the end</source>
        <translation>끝에 알 수 있음</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>지금까지</translation>
    </message>
    <message>
        <source>not known: stopped early</source>
        <translation>알 수 없음: 일찍 멈춤</translation>
    </message>
    <message>
        <source>efficiency %1</source>
        <translation>효율 %1</translation>
    </message>
    <message>
        <source>tasks mostly wait</source>
        <translation>작업이 주로 기다림</translation>
    </message>
    <message>
        <source>until something is delivered</source>
        <translation>무언가 전달될 때까지</translation>
    </message>
    <message>
        <source>first delivery</source>
        <translation>첫 전달</translation>
    </message>
    <message>
        <source>nothing was delivered</source>
        <translation>전달된 것이 없음</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>after the start</source>
        <translation>시작 후</translation>
    </message>
    <message>
        <source>%1 of the wall time</source>
        <translation>실제 시간의 %1</translation>
    </message>
    <message>
        <source>finished, not yet handed on</source>
        <translation>끝났지만 아직 전달 전</translation>
    </message>
    <message>
        <source>per result</source>
        <translation>결과당</translation>
    </message>
    <message>
        <source>results wait now</source>
        <translation>지금 기다리는 결과</translation>
    </message>
    <message>
        <source>mean per task</source>
        <translation>작업당 평균</translation>
    </message>
    <message>
        <source>pairs finished out of order</source>
        <translation>순서가 바뀌어 끝난 쌍</translation>
    </message>
    <message>
        <source>pairs out of order</source>
        <translation>순서가 바뀐 쌍</translation>
    </message>
    <message>
        <source>counted at the end</source>
        <translation>끝에 셉니다</translation>
    </message>
    <message>
        <source>pairs so far</source>
        <translation>지금까지의 쌍</translation>
    </message>
    <message>
        <source>Wall time</source>
        <translation>실제 시간</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>속도 향상</translation>
    </message>
    <message>
        <source>First result after</source>
        <translation>첫 결과까지</translation>
    </message>
    <message>
        <source>Waiting for delivery</source>
        <translation>전달 대기</translation>
    </message>
    <message>
        <source>Overtakes</source>
        <translation>추월</translation>
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
        <translation>멈춰서 종료됨</translation>
    </message>
    <message>
        <source>none delivered</source>
        <translation>전달 없음</translation>
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
        <translation>차례를 기다립니다.</translation>
    </message>
</context>
<context>
    <name>KillSentence</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>Stuck for ever: the worker died on task %1, and nobody repeats the work that was lost with it, nor tells of it.</source>
        <translation>영원히 멈춤: 작업 %1에서 워커가 죽었고, 함께 사라진 일을 아무도 다시 하지 않으며 알리지도 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) came back and are held back,</source>
        <translation>
            <numerusform>결과 %Ln개는 돌아왔지만 붙들려 있고,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln never come(s);</source>
        <translation>
            <numerusform>%Ln개는 결코 오지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>the watchdog ended the run after %1.</source>
        <translation>감시 장치가 %1 뒤에 실행을 끝냈습니다.</translation>
    </message>
    <message>
        <source>The worker died on task %1, and the executor broke every future that had no result yet, whoever was to blame:</source>
        <translation>작업 %1에서 워커가 죽자, 실행기는 누구 탓이든 아직 결과가 없는 모든 future를 깨뜨렸습니다:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s), %1.</source>
        <translation>
            <numerusform>작업 %Ln개, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) had been handed on.</source>
        <translation>
            <numerusform>결과 %Ln개는 이미 넘겨졌습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only task %1 is blamed: another worker took the dead one&apos;s place.</source>
        <translation>작업 %1만 책임을 집니다: 다른 워커가 죽은 워커의 자리를 이어받았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln task(s) are done after %1.</source>
        <translation>
            <numerusform>나머지 작업 %Ln개는 %1 만에 끝났습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoopChart</name>
    <message>
        <source>Event loop</source>
        <translation>이벤트 루프</translation>
    </message>
    <message>
        <source>lag up to %1, %2 on average</source>
        <translation>지연 최대 %1, 평균 %2</translation>
    </message>
    <message>
        <source>How late an event loop comes to each task that is due, how many sleep and how many are ready.</source>
        <translation>이벤트 루프가 때가 된 작업에 얼마나 늦게 이르는지, 몇 개가 자고 몇 개가 준비되어 있는지 보여 줍니다.</translation>
    </message>
    <message>
        <source>lag of a task</source>
        <translation>작업의 지연</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>lag</source>
        <translation>지연</translation>
    </message>
    <message>
        <source>tasks by lag</source>
        <translation>지연별 작업 수</translation>
    </message>
    <message>
        <source>At %1: %2 asleep, %3 ready</source>
        <translation>%1: %2개 대기, %3개 준비</translation>
    </message>
    <message>
        <source>Task %1 was due at %2 and ran %3 later</source>
        <translation>작업 %1은(는) %2에 때가 되었고 %3 늦게 실행되었습니다</translation>
    </message>
</context>
<context>
    <name>OrderChart</name>
    <message>
        <source>Order</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>%1 overtakes</source>
        <translation>추월 %1회</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overtake(s)</source>
        <translation>
            <numerusform>추월 %Ln회</numerusform>
        </translation>
    </message>
    <message>
        <source>Here each task&apos;s way from submitted over finished to delivered will be drawn. Where lines cross, one task has overtaken another.</source>
        <translation>여기에 작업마다 제출, 완료, 전달로 이어지는 길이 그려집니다. 선이 교차하는 곳에서 한 작업이 다른 작업을 추월했습니다.</translation>
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
        <translation>제출, 완료, 전달을 잇는 작업 사다리.</translation>
    </message>
    <message>
        <source>Ranks of tasks, submitted against finished.</source>
        <translation>작업의 순위: 제출 대 완료.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overtake(s) so far</source>
        <translation>
            <numerusform>지금까지 추월 %Ln회</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderPane</name>
    <message>
        <source>submitted</source>
        <translation>제출됨</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>끝남</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>전달됨</translation>
    </message>
    <message>
        <source>sub.</source>
        <comment>short for submitted</comment>
        <translation>제출</translation>
    </message>
    <message>
        <source>fin.</source>
        <comment>short for finished</comment>
        <translation>끝</translation>
    </message>
    <message>
        <source>del.</source>
        <comment>short for delivered</comment>
        <translation>전달</translation>
    </message>
    <message>
        <source>printed: %1</source>
        <translation>출력: %1</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>작업 %1</translation>
    </message>
    <message>
        <source>submitted at place %1</source>
        <translation>%1번째로 제출</translation>
    </message>
    <message>
        <source>finished at place %1</source>
        <translation>%1번째로 끝남</translation>
    </message>
    <message>
        <source>delivered at place %1</source>
        <translation>%1번째로 전달</translation>
    </message>
    <message>
        <source>submitted rank</source>
        <translation>제출 순위</translation>
    </message>
    <message>
        <source>finished rank</source>
        <translation>완료 순위</translation>
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
        <translation>A %1 대 B %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>작업 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln worker(s)</source>
        <translation>
            <numerusform>워커 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>시드 %1</translation>
    </message>
    <message>
        <source>chunks of %1</source>
        <translation>청크 크기 %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>고정</translation>
    </message>
    <message numerus="yes">
        <source>simulated on %Ln virtual core(s)</source>
        <translation>
            <numerusform>가상 코어 %Ln개에서 시뮬레이션</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln logical CPU(s)</source>
        <translation>
            <numerusform>논리 CPU %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>start method %1</source>
        <translation>시작 방식 %1</translation>
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
            <numerusform>… 외 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print charts</source>
        <translation>차트 인쇄</translation>
    </message>
</context>
<context>
    <name>ResultsChart</name>
    <message>
        <source>Results over time</source>
        <translation>시간에 따른 결과</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>끝남</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>전달됨</translation>
    </message>
    <message>
        <source>waiting for delivery</source>
        <translation>전달 대기</translation>
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
        <translation>%1%2개 끝남, %3개 전달, %4개 대기</translation>
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
        <translation>%4 후 결과 %2개 중 %1개 완료, %3개 전달.</translation>
    </message>
    <message>
        <source>Here two curves will rise while a batch runs: results finished and results delivered. The shaded gap between them is what has been received and waits for delivery.</source>
        <translation>배치가 실행되는 동안 두 곡선이 올라갑니다: 끝난 결과와 전달된 결과. 그 사이의 음영은 수신되어 전달을 기다리는 결과입니다.</translation>
    </message>
</context>
<context>
    <name>RunName</name>
    <message>
        <source>%1 free-threaded</source>
        <translation>%1 자유 스레드</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>시뮬레이션</translation>
    </message>
    <message>
        <source>native</source>
        <translation>네이티브</translation>
    </message>
    <message>
        <source>%1, with an interpreter lock</source>
        <translation>%1, 인터프리터 잠금 있음</translation>
    </message>
    <message>
        <source>%1 build, with its interpreter lock on</source>
        <translation>%1 빌드, 인터프리터 잠금 켜짐</translation>
    </message>
    <message>
        <source>%1 build, without an interpreter lock</source>
        <translation>%1 빌드, 인터프리터 잠금 없음</translation>
    </message>
</context>
<context>
    <name>TaskText</name>
    <message>
        <source>delivered</source>
        <translation>전달됨</translation>
    </message>
    <message>
        <source>waiting for delivery</source>
        <translation>전달 대기</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>비정상 종료</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>시간 초과</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>시작 안 됨</translation>
    </message>
    <message>
        <source>running</source>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>대기열</translation>
    </message>
    <message>
        <source>not submitted</source>
        <translation>제출 안 됨</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>작업 %1</translation>
    </message>
    <message>
        <source>Main program</source>
        <translation>주 프로그램</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>워커 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, ran %3 on %4</source>
        <translation>%1: %2, %4에서 %3 동안 실행</translation>
    </message>
    <message>
        <source>%1 on CPU %2</source>
        <translation>CPU %2의 %1</translation>
    </message>
    <message>
        <source>Running since %1</source>
        <translation>%1부터 실행 중</translation>
    </message>
    <message>
        <source>Ran %1, from %2 to %3</source>
        <translation>%1 동안 실행, %2부터 %3까지</translation>
    </message>
    <message>
        <source>Held other results back</source>
        <translation>다른 결과를 붙잡아 둠</translation>
    </message>
    <message>
        <source>Ran: shortest %1, median %2, longest %3</source>
        <translation>실행: 최단 %1, 중앙값 %2, 최장 %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s), from %1 to %2</source>
        <translation>
            <numerusform>작업 %Ln개, %1부터 %2까지</numerusform>
        </translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>전달되지 않음</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>오는 중</translation>
    </message>
    <message>
        <source>Delivered at %1</source>
        <translation>%1에 전달됨</translation>
    </message>
    <message>
        <source>Waited %1 for its delivery</source>
        <translation>전달을 %1 기다림</translation>
    </message>
    <message>
        <source>Event loop</source>
        <translation>이벤트 루프</translation>
    </message>
    <message>
        <source>Attempt %1, process %2: %3</source>
        <translation>시도 %1, 프로세스 %2: %3</translation>
    </message>
    <message>
        <source>Attempt %1: %2</source>
        <translation>시도 %1: %2</translation>
    </message>
    <message>
        <source>held back for ever</source>
        <translation>영원히 붙들림</translation>
    </message>
    <message>
        <source>done, but its result is lost</source>
        <translation>끝났지만 결과를 잃음</translation>
    </message>
    <message>
        <source>lost, never started</source>
        <translation>잃음, 시작 안 됨</translation>
    </message>
</context>
<context>
    <name>TasksChart</name>
    <message>
        <source>Tasks</source>
        <translation>작업</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>작업 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Every task with its state, worker, times and result.</source>
        <translation>작업마다 상태, 워커, 시각, 결과를 보여 줍니다.</translation>
    </message>
    <message numerus="yes">
        <source>The table of %Ln task(s).</source>
        <translation>
            <numerusform>작업 %Ln개의 표입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>외 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TasksTimeline</name>
    <message>
        <source>Timeline by task</source>
        <translation>작업별 타임라인</translation>
    </message>
    <message>
        <source>A row for every task: queued, running, waiting for its delivery, delivered.</source>
        <translation>작업마다 한 줄: 대기열, 실행, 전달 대기, 전달.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) in %1: %2 started, %3 finished, %4 delivered.</source>
        <translation>
            <numerusform>%1 동안 작업 %Ln개: %2개 시작, %3개 완료, %4개 전달.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>starting</source>
        <translation>시작 중</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>대기열</translation>
    </message>
    <message>
        <source>running</source>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>sleeping</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>running and blocking others</source>
        <translation>실행 중이며 다른 것을 막음</translation>
    </message>
    <message>
        <source>done, waiting for delivery</source>
        <translation>끝남, 전달 대기</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>전달됨</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>lost for ever</source>
        <translation>영원히 잃음</translation>
    </message>
</context>
<context>
    <name>WorkersTimeline</name>
    <message>
        <source>Timeline by worker</source>
        <translation>워커별 타임라인</translation>
    </message>
    <message>
        <source>A row for every worker: which task it ran when, and where it was idle.</source>
        <translation>워커마다 한 줄: 언제 어떤 작업을 했고 언제 쉬었는지.</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>워커 %1</translation>
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
        <translation>%1: 쉬는 중</translation>
    </message>
    <message>
        <source>%1: starting, %2</source>
        <translation>%1: 시작하는 중, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln worker(s) in %1.</source>
        <translation>
            <numerusform>%1 동안 워커 %Ln개.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>루프</translation>
    </message>
    <message>
        <source>L%1</source>
        <translation>L%1</translation>
    </message>
    <message>
        <source>Loop %1</source>
        <translation>루프 %1</translation>
    </message>
    <message>
        <source>not responding</source>
        <translation>응답 없음</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>잠금</translation>
    </message>
    <message>
        <source>Nobody holds the interpreter lock</source>
        <translation>아무도 인터프리터 잠금을 쥐고 있지 않습니다</translation>
    </message>
    <message>
        <source>%1 holds the interpreter lock from %2, for %3</source>
        <translation>%1이(가) 인터프리터 잠금을 %2부터 %3 동안 쥡니다</translation>
    </message>
    <message>
        <source>Not responding since %1: somebody stopped it</source>
        <translation>%1부터 응답 없음: 누군가 멈췄습니다</translation>
    </message>
    <message>
        <source>%1: %2 asleep, %3 ready</source>
        <translation>%1: %2개 대기, %3개 준비</translation>
    </message>
    <message>
        <source>tasks asleep</source>
        <translation>대기 중인 작업</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Something is wrong with this run: %1 results wrong, %2 missing, %3 delivered twice.</source>
        <translation>이 실행에 문제가 있습니다. 틀린 결과 %1개, 빠진 결과 %2개, 두 번 전달된 결과 %3개.</translation>
    </message>
    <message>
        <source>Stopped after %1: %2 of %3 results had been delivered.</source>
        <translation>%1 뒤에 멈춤: 결과 %3개 중 %2개가 전달되었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) did not end well; the other %1 are done.</source>
        <translation>
            <numerusform>작업 %n개가 제대로 끝나지 않았습니다. 나머지 %1개는 끝났습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not parallelise this: the work itself takes %1, and handing it out made it %2 times slower.</source>
        <translation>이런 일은 병렬화하지 마십시오. 일 자체는 %1인데 나누어 주느라 %2배 느려졌습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Everything was delivered at once when task %1 ended; %n finished result(s) had waited %2 in sum.</source>
        <translation>
            <numerusform>작업 %1이(가) 끝나자 모두 한꺼번에 전달되었습니다. 끝난 결과 %n개가 모두 합해 %2 기다렸습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Task %1 held back %n finished result(s), for %2 in sum.</source>
        <translation>
            <numerusform>작업 %1이(가) 끝난 결과 %n개를 모두 합해 %2 붙잡아 두었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>One task at a time: %1 workers took turns and were as quick as one.</source>
        <translation>한 번에 작업 하나: 워커 %1개가 번갈아 일해 하나와 다름없이 빨랐습니다.</translation>
    </message>
    <message>
        <source>One after the other on one core: %1 for %2 tasks.</source>
        <translation>코어 하나에서 하나씩: 작업 %2개에 %1.</translation>
    </message>
    <message>
        <source>%1 workers were %2 times as quick as one, %3 % of what the cores could give.</source>
        <translation>워커 %1개가 하나보다 %2배 빨랐습니다. 코어가 낼 수 있는 것의 %3 %입니다.</translation>
    </message>
    <message>
        <source>%1 tasks took %2; one after the other they would have taken %3.</source>
        <translation>작업 %1개에 %2이(가) 걸렸습니다. 하나씩 했다면 %3이(가) 걸렸을 것입니다.</translation>
    </message>
    <message>
        <source>On the calling core</source>
        <translation>호출한 코어에서</translation>
    </message>
    <message>
        <source>No worker: tasks run one after the other where they are asked for.</source>
        <translation>워커 없음: 요청한 자리에서 작업을 하나씩 실행합니다.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>스레드</translation>
    </message>
    <message>
        <source>Threads that really run in parallel, without an interpreter lock.</source>
        <translation>인터프리터 잠금 없이 실제로 병렬로 도는 스레드입니다.</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>프로세스</translation>
    </message>
    <message>
        <source>Worker processes: one may crash, and only the task that it ran is lost.</source>
        <translation>워커 프로세스: 하나가 죽어도 그것이 실행하던 작업만 잃습니다.</translation>
    </message>
    <message>
        <source>Too many open files for so many worker processes: the limit is %1 and each needs about 3. Nothing was run; raise it (ulimit -n) or use fewer workers.</source>
        <translation>워커 프로세스가 너무 많아 열 수 있는 파일이 모자랍니다. 제한은 %1이고 하나에 약 3개가 필요합니다. 아무것도 실행하지 않았습니다. 제한(ulimit -n)을 올리거나 워커를 줄이십시오.</translation>
    </message>
    <message>
        <source>Cannot make %1 MiB of shared memory (%2): %3. Nothing was run; use fewer tasks or workers, raise the limits (ulimit -f, ulimit -v), or use executor threads.</source>
        <translation>공유 메모리 %1 MiB(%2)를 만들 수 없습니다: %3. 아무것도 실행하지 않았습니다. 작업이나 워커를 줄이거나 제한(ulimit -f, ulimit -v)을 올리거나 실행기 threads를 쓰십시오.</translation>
    </message>
    <message>
        <source>Cannot start worker processes with %1: %2. Nothing was run; reinstall the program, or use executor threads.</source>
        <translation>%1(으)로 워커 프로세스를 시작할 수 없습니다: %2. 아무것도 실행하지 않았습니다. 프로그램을 다시 설치하거나 실행기 threads를 쓰십시오.</translation>
    </message>
    <message>
        <source>Cannot watch over worker processes: %1. Nothing was run.</source>
        <translation>워커 프로세스를 지켜볼 수 없습니다: %1. 아무것도 실행하지 않았습니다.</translation>
    </message>
    <message>
        <source>Worker %1 (pid %2) is not responding since %3 s: somebody stopped it.</source>
        <translation>워커 %1(pid %2)이(가) %3초부터 응답하지 않습니다. 누군가 멈췄습니다.</translation>
    </message>
    <message>
        <source>No worker process of %1 comes to its first task, after %2 starts each: %3. What had finished is kept; see to the cause, or use executor threads.</source>
        <translation>%1의 워커 프로세스가 각각 %2번 시작해도 첫 작업에 이르지 못합니다: %3. 끝난 것은 남아 있습니다. 원인을 없애거나 실행기 threads를 쓰십시오.</translation>
    </message>
    <message>
        <source>The worker program is of another version: it was replaced meanwhile.</source>
        <translation>워커 프로그램의 버전이 다릅니다. 그사이에 바뀌었습니다.</translation>
    </message>
    <message>
        <source>The worker program does not know the workload %1.</source>
        <translation>워커 프로그램이 작업 부하 %1을(를) 모릅니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not KIND@TASK, KIND@TASK#ATTEMPT or KIND~PROBABILITY; kinds: throw kill segv abort signal:NAME exit:N hang stop spin alloc:MIB result:MIB garbage closefds fork</source>
        <translation>&quot;%1&quot;은(는) KIND@TASK, KIND@TASK#ATTEMPT, KIND~PROBABILITY가 아닙니다. 종류: throw kill segv abort signal:NAME exit:N hang stop spin alloc:MIB result:MIB garbage closefds fork</translation>
    </message>
    <message>
        <source>%1 needs workers that are processes: a thread cannot end alone (executor %2)</source>
        <translation>%1에는 프로세스인 워커가 필요합니다. 스레드는 혼자 끝날 수 없습니다(실행기 %2).</translation>
    </message>
    <message>
        <source>%1 lasts for ever, and virtual time has nobody who loses patience: add a --timeout</source>
        <translation>%1은(는) 끝나지 않으며, 가상 시간에는 기다리다 그만둘 사람이 없습니다. --timeout을 추가하십시오.</translation>
    </message>
    <message>
        <source>a time limit is above 0 and at most 1,000,000 s</source>
        <translation>시간 제한은 0보다 크고 1,000,000초 이하입니다.</translation>
    </message>
    <message>
        <source>%1 is not from 0 to %2</source>
        <translation>%1은(는) 0에서 %2 사이가 아닙니다</translation>
    </message>
    <message>
        <source>is %1; allowed is null, or seconds above 0 up to %2.</source>
        <translation>은(는) %1입니다. null이나 0보다 크고 %2 이하인 초를 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Cannot start a thread: %1. Nothing was run; raise the limit on threads (ulimit -u) or use fewer workers.</source>
        <translation>스레드를 시작할 수 없습니다: %1. 아무것도 실행하지 않았습니다. 스레드 제한(ulimit -u)을 올리거나 워커를 줄이십시오.</translation>
    </message>
    <message>
        <source>Only %1 of %2 workers could be started: %3. The run goes on with them.</source>
        <translation>워커 %2개 중 %1개만 시작할 수 있었습니다: %3. 그것들로 실행을 계속합니다.</translation>
    </message>
    <message>
        <source>Could not pin to CPU %1: %2. The run goes on unpinned there.</source>
        <translation>CPU %1에 고정할 수 없습니다: %2. 그 워커는 고정하지 않고 실행을 계속합니다.</translation>
    </message>
    <message>
        <source>Pin lost: the system took CPU %2 from worker %1, which may run on CPU %3 now. The run goes on there.</source>
        <translation>고정이 풀렸습니다: 시스템이 워커 %1에게서 CPU %2을(를) 거두어 이제 CPU %3에서 실행할 수 있습니다. 거기서 실행을 계속합니다.</translation>
    </message>
    <message>
        <source>Pin restored: worker %1 is on CPU %2 again.</source>
        <translation>고정이 돌아왔습니다: 워커 %1이(가) 다시 CPU %2에 있습니다.</translation>
    </message>
    <message>
        <source>Table of tasks (CSV)</source>
        <translation>작업 표(CSV)</translation>
    </message>
    <message>
        <source>Whole result (JSON)</source>
        <translation>전체 결과(JSON)</translation>
    </message>
    <message>
        <source>Trace for Perfetto and chrome://tracing</source>
        <translation>Perfetto와 chrome://tracing용 추적</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;: %3 (the form is ID:key=value,key=value)</source>
        <translation>%1 &quot;%2&quot;: %3 (형식은 ID:키=값,키=값)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number from %2 to %3</source>
        <translation>&quot;%1&quot;은(는) %2에서 %3까지의 정수가 아닙니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list of whole numbers from %2 to %3 separated by &quot;/&quot;</source>
        <translation>&quot;%1&quot;은(는) %2에서 %3까지의 정수를 &quot;/&quot;로 나눈 목록이 아닙니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number from %2 to %3</source>
        <translation>&quot;%1&quot;은(는) %2에서 %3까지의 수가 아닙니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time from %2 to %3 (for example 250us, 20ms, 1.5s)</source>
        <translation>&quot;%1&quot;은(는) %2에서 %3까지의 시간이 아닙니다(예: 250us, 20ms, 1.5s)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a range of times within %2..%3 (for example 0..200ms)</source>
        <translation>&quot;%1&quot;은(는) %2..%3 안의 시간 범위가 아닙니다(예: 0..200ms)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list of times from %2 to %3 separated by &quot;/&quot; (for example 500ms/50ms)</source>
        <translation>&quot;%1&quot;은(는) %2에서 %3까지의 시간을 &quot;/&quot;로 나눈 목록이 아닙니다(예: 500ms/50ms)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a size from %2 to %3 (for example 64MiB)</source>
        <translation>&quot;%1&quot;은(는) %2에서 %3까지의 크기가 아닙니다(예: 64MiB)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of %2</source>
        <translation>&quot;%1&quot;은(는) %2 중 하나가 아닙니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false</source>
        <translation>&quot;%1&quot;은(는) true도 false도 아닙니다</translation>
    </message>
    <message>
        <source>a file&apos;s path is missing</source>
        <translation>파일 경로가 없습니다</translation>
    </message>
    <message>
        <source>there is no parameter &quot;%1&quot; here: it takes none</source>
        <translation>여기에는 매개변수 &quot;%1&quot;이(가) 없습니다. 매개변수를 받지 않습니다</translation>
    </message>
    <message>
        <source>there is no parameter &quot;%1&quot; here; known: %2</source>
        <translation>여기에는 매개변수 &quot;%1&quot;이(가) 없습니다. 알려진 것: %2</translation>
    </message>
    <message>
        <source>CPU %1 is outside this process&apos;s allowed set (EINVAL); allowed: %2</source>
        <translation>CPU %1은(는) 이 프로세스에 허용된 집합에 없습니다(EINVAL). 허용: %2</translation>
    </message>
    <message>
        <source>the system refused to place the thread on CPU %1: %2</source>
        <translation>시스템이 스레드를 CPU %1에 배치하기를 거부했습니다: %2</translation>
    </message>
    <message>
        <source>Cannot write %1: it is a folder. It was left alone; name a file in it.</source>
        <translation>%1을(를) 쓸 수 없습니다: 폴더입니다. 건드리지 않았습니다. 그 안의 파일을 지정하십시오.</translation>
    </message>
    <message>
        <source>Cannot write %1: it is a pipe (FIFO), not a file. It was left alone; use - for standard output.</source>
        <translation>%1을(를) 쓸 수 없습니다: 파일이 아니라 파이프(FIFO)입니다. 건드리지 않았습니다. 표준 출력에는 -를 쓰십시오.</translation>
    </message>
    <message>
        <source>Cannot write %1: it is a socket, not a file. It was left alone; name a file.</source>
        <translation>%1을(를) 쓸 수 없습니다: 파일이 아니라 소켓입니다. 건드리지 않았습니다. 파일을 지정하십시오.</translation>
    </message>
    <message>
        <source>Cannot write %1: it is a device, not a file. It was left alone; use - for standard output.</source>
        <translation>%1을(를) 쓸 수 없습니다: 파일이 아니라 장치입니다. 건드리지 않았습니다. 표준 출력에는 -를 쓰십시오.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Nothing at that path was changed. Free some space or choose another disk.</source>
        <translation>%1을(를) 쓸 수 없습니다: %2. 그 경로에서 바뀐 것은 없습니다. 공간을 비우거나 다른 디스크를 고르십시오.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2 (a limit as set by ulimit -f, or of the file system). Nothing at that path was changed. Raise the limit or save less.</source>
        <translation>%1을(를) 쓸 수 없습니다: %2(ulimit -f 또는 파일 시스템의 제한). 그 경로에서 바뀐 것은 없습니다. 제한을 올리거나 덜 저장하십시오.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Nothing at that path was changed. Choose a folder on a writable disk.</source>
        <translation>%1을(를) 쓸 수 없습니다: %2. 그 경로에서 바뀐 것은 없습니다. 쓸 수 있는 디스크의 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Nothing was changed. Choose a shorter name.</source>
        <translation>%1을(를) 쓸 수 없습니다: %2. 바뀐 것은 없습니다. 더 짧은 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>Cannot write %1: the folder %3 does not exist. Nothing was changed. Make the folder or choose another one.</source>
        <translation>%1을(를) 쓸 수 없습니다: 폴더 %3이(가) 없습니다. 바뀐 것은 없습니다. 폴더를 만들거나 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>Cannot write %1: %3 is not a folder. Nothing was changed. Choose another path.</source>
        <translation>%1을(를) 쓸 수 없습니다: %3은(는) 폴더가 아닙니다. 바뀐 것은 없습니다. 다른 경로를 고르십시오.</translation>
    </message>
    <message>
        <source>Cannot write %1: its symbolic links lead nowhere (%2). Nothing was changed. Choose another path.</source>
        <translation>%1을(를) 쓸 수 없습니다: 심볼릭 링크가 가리키는 곳이 없습니다(%2). 바뀐 것은 없습니다. 다른 경로를 고르십시오.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2; the disk may be failing. Nothing at that path was changed. Choose another disk.</source>
        <translation>%1을(를) 쓸 수 없습니다: %2. 디스크에 문제가 있을 수 있습니다. 그 경로에서 바뀐 것은 없습니다. 다른 디스크를 고르십시오.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Nothing at that path was changed. Choose another path.</source>
        <translation>%1을(를) 쓸 수 없습니다: %2. 그 경로에서 바뀐 것은 없습니다. 다른 경로를 고르십시오.</translation>
    </message>
    <message>
        <source>Cannot write a file: no path was given. Name a file.</source>
        <translation>파일을 쓸 수 없습니다: 경로가 없습니다. 파일을 지정하십시오.</translation>
    </message>
    <message>
        <source>Cannot write %1: the file is write-protected (%2). It was left alone; change its mode or choose another name.</source>
        <translation>%1을(를) 쓸 수 없습니다: 쓰기 금지된 파일입니다(%2). 건드리지 않았습니다. 권한을 바꾸거나 다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>Cannot write %1: the folder %3 cannot be written to (%2). Nothing at that path was changed. Change the folder&apos;s mode or choose another one.</source>
        <translation>%1을(를) 쓸 수 없습니다: 폴더 %3에 쓸 수 없습니다(%2). 그 경로에서 바뀐 것은 없습니다. 폴더 권한을 바꾸거나 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>%1 was written, but the disk did not confirm it (%2). Check the disk and save again elsewhere.</source>
        <translation>%1을(를) 썼지만 디스크가 확인하지 않았습니다(%2). 디스크를 점검하고 다른 곳에 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>Cannot read the machine description %1: %2. Give an XML file as lstopo writes it, or a synthetic description such as &quot;package:2 core:4 pu:2&quot;.</source>
        <translation>컴퓨터 설명 %1을(를) 읽을 수 없습니다: %2. lstopo가 쓰는 XML 파일이나 &quot;package:2 core:4 pu:2&quot; 같은 합성 설명을 주십시오.</translation>
    </message>
    <message>
        <source>Cannot reserve %1 MiB of address space for the recording. Use fewer tasks or workers.</source>
        <translation>기록을 위한 주소 공간 %1 MiB를 확보할 수 없습니다. 작업이나 워커 수를 줄이십시오.</translation>
    </message>
    <message>
        <source>%1 is too large: %2 bytes, at most %3 are read.</source>
        <translation>%1이(가) 너무 큽니다. %2바이트인데 최대 %3까지 읽습니다.</translation>
    </message>
    <message>
        <source>%1 is nested too deeply: at most %2 levels are read.</source>
        <translation>%1이(가) 너무 깊게 중첩되어 있습니다. 최대 %2단계까지 읽습니다.</translation>
    </message>
    <message>
        <source>stands twice in the same object.</source>
        <translation>같은 객체에 두 번 나옵니다.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: %2.</source>
        <translation>%1은(는) 올바른 JSON이 아닙니다: %2.</translation>
    </message>
    <message>
        <source>%1 does not hold a JSON object.</source>
        <translation>%1에 JSON 객체가 없습니다.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2, not %3.</source>
        <translation>%3이(가) 아니라 %1에서 %2까지의 정수여야 합니다.</translation>
    </message>
    <message>
        <source>is %1; allowed is %2 to %3.</source>
        <translation>%1입니다. 허용 범위는 %2에서 %3까지입니다.</translation>
    </message>
    <message>
        <source>must be a text, not %1.</source>
        <translation>%1이(가) 아니라 문자열이어야 합니다.</translation>
    </message>
    <message>
        <source>holds a zero character.</source>
        <translation>널 문자가 들어 있습니다.</translation>
    </message>
    <message>
        <source>must be true or false, not %1.</source>
        <translation>%1이(가) 아니라 true 또는 false여야 합니다.</translation>
    </message>
    <message>
        <source>must be a number, not %1.</source>
        <translation>%1이(가) 아니라 수여야 합니다.</translation>
    </message>
    <message>
        <source>must be an object, not %1.</source>
        <translation>%1이(가) 아니라 객체여야 합니다.</translation>
    </message>
    <message>
        <source>must be a list, not %1.</source>
        <translation>%1이(가) 아니라 목록이어야 합니다.</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>없습니다.</translation>
    </message>
    <message>
        <source>must be a list of %1 entries.</source>
        <translation>항목이 %1개인 목록이어야 합니다.</translation>
    </message>
    <message>
        <source>must be ascending.</source>
        <translation>오름차순이어야 합니다.</translation>
    </message>
    <message>
        <source>is %1; allowed is more than 0, to 1000000.</source>
        <translation>%1입니다. 0보다 크고 1000000 이하여야 합니다.</translation>
    </message>
    <message>
        <source>the value of %1 in its table run is not possible</source>
        <translation>run 표의 %1 값이 불가능합니다</translation>
    </message>
    <message>
        <source>its table task ends at row %1 of %2</source>
        <translation>task 표가 %2행 중 %1행에서 끝납니다</translation>
    </message>
    <message>
        <source>its table task has more than the run&apos;s %1 rows</source>
        <translation>task 표의 행이 실행의 %1행보다 많습니다</translation>
    </message>
    <message>
        <source>its last core sample is not complete</source>
        <translation>마지막 코어 표본이 완전하지 않습니다</translation>
    </message>
    <message>
        <source>%1 is missing in its table run</source>
        <translation>run 표에 %1이(가) 없습니다</translation>
    </message>
    <message>
        <source>task %1 was tried, and no span tells when</source>
        <translation>작업 %1을(를) 시도했지만 언제인지 알려 주는 구간이 없습니다</translation>
    </message>
    <message>
        <source>lane %1 has %2 spans where %3 belong</source>
        <translation>레인 %1의 구간이 %3개여야 하는데 %2개입니다</translation>
    </message>
    <message>
        <source>two spans of lane %1 have one position</source>
        <translation>레인 %1의 두 구간이 같은 위치에 있습니다</translation>
    </message>
    <message>
        <source>span %1 of lane %2 cannot follow the one before it</source>
        <translation>레인 %2의 구간 %1은(는) 앞 구간 뒤에 올 수 없습니다</translation>
    </message>
    <message>
        <source>its rule of delivery is unknown</source>
        <translation>전달 규칙을 알 수 없습니다</translation>
    </message>
    <message>
        <source>its state is no state of a run that is over</source>
        <translation>상태가 끝난 실행의 것이 아닙니다</translation>
    </message>
    <message>
        <source>task %1: the column %2 and the spans disagree</source>
        <translation>작업 %1: 열 %2와(과) 구간이 맞지 않습니다</translation>
    </message>
    <message>
        <source>%1 is whole: run file format %2, saved by coreo %3.</source>
        <translation>%1은(는) 온전합니다. 실행 파일 형식 %2, coreo %3이(가) 저장했습니다.</translation>
    </message>
    <message>
        <source>%1 spans, %2 workers, %3 failures, %4 core samples.</source>
        <translation>구간 %1개, 워커 %2개, 실패 %3개, 코어 표본 %4개.</translation>
    </message>
    <message numerus="yes">
        <source>The digests of all %n column(s) are right.</source>
        <translation>
            <numerusform>열 %n개의 요약값이 모두 맞습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is damaged and was not opened: %2.</source>
        <translation>%1이(가) 손상되어 열지 않았습니다: %2.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>파일 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>%1을(를) 읽을 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>%1 is a directory, not a run file.</source>
        <translation>%1은(는) 폴더이며 실행 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1은(는) 일반 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>%1 is empty, not a run file.</source>
        <translation>%1은(는) 비어 있으며 실행 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>%1 is not a run file (.coreo): it does not begin like one.</source>
        <translation>%1은(는) 실행 파일(.coreo)이 아닙니다. 시작 부분이 다릅니다.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a run file (.coreo).</source>
        <translation>%1은(는) 다른 프로그램의 데이터베이스이며 실행 파일(.coreo)이 아닙니다.</translation>
    </message>
    <message>
        <source>%1 has the run file format %2; this program reads up to format %3. Open it with a newer version.</source>
        <translation>%1의 실행 파일 형식은 %2이며, 이 프로그램은 형식 %3까지 읽습니다. 더 새로운 버전으로 여십시오.</translation>
    </message>
    <message>
        <source>%1 has the run file format 0, which does not exist; this program reads format %2.</source>
        <translation>%1의 실행 파일 형식은 0인데 그런 형식은 없습니다. 이 프로그램은 형식 %2을(를) 읽습니다.</translation>
    </message>
    <message>
        <source>it is a directory</source>
        <translation>폴더입니다</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>일반 파일이 아닙니다</translation>
    </message>
    <message>
        <source>Cannot save the run to %1: %2. What is there was left as it is; choose another file name or folder.</source>
        <translation>실행을 %1에 저장할 수 없습니다: %2. 그곳에 있던 것은 그대로 두었습니다. 다른 파일 이름이나 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>Cannot save the run to %1: %2. Nothing was written; choose another file name or folder.</source>
        <translation>실행을 %1에 저장할 수 없습니다: %2. 아무것도 쓰지 않았습니다. 다른 파일 이름이나 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>the run is not over yet</source>
        <translation>실행이 아직 끝나지 않았습니다</translation>
    </message>
    <message>
        <source>must be null, &quot;worker&quot; or &quot;task&quot;, not %1.</source>
        <translation>%1이(가) 아니라 null, &quot;worker&quot;, &quot;task&quot; 중 하나여야 합니다.</translation>
    </message>
    <message>
        <source>is not a key of a run&apos;s spec; known are %1.</source>
        <translation>실행 명세의 키가 아닙니다. 알려진 키: %1.</translation>
    </message>
    <message>
        <source>is not a key of a run&apos;s spec; nearest: %1.</source>
        <translation>실행 명세의 키가 아닙니다. 비슷한 키: %1.</translation>
    </message>
    <message>
        <source>%1 is not a run&apos;s spec: its &quot;format&quot; is %2, this program reads &quot;%3&quot;.</source>
        <translation>%1은(는) 실행 명세가 아닙니다. &quot;format&quot;이 %2인데 이 프로그램은 &quot;%3&quot;을(를) 읽습니다.</translation>
    </message>
    <message>
        <source>This run needs about %1 MiB of memory, and %2 MiB are available. Nothing was started; use fewer tasks or workers, or smaller buffers.</source>
        <translation>이 실행에는 메모리가 약 %1 MiB 필요한데 %2 MiB만 쓸 수 있습니다. 아무것도 시작하지 않았습니다. 작업이나 워커를 줄이거나 버퍼를 작게 하십시오.</translation>
    </message>
    <message>
        <source>%1 workers are pinned to %2 usable CPUs: several share one.</source>
        <translation>워커 %1개를 쓸 수 있는 CPU %2개에 고정했습니다. 여럿이 하나를 나눠 씁니다.</translation>
    </message>
    <message>
        <source>%1 has no chunk size: leave it out</source>
        <translation>%1에는 청크 크기가 없습니다. 지정하지 마십시오</translation>
    </message>
    <message>
        <source>%1 does not run on executor &quot;%2&quot;; allowed: %3</source>
        <translation>%1은(는) 실행기 &quot;%2&quot;에서 돌지 않습니다. 허용: %3</translation>
    </message>
    <message>
        <source>%1 is not from 1 to %2</source>
        <translation>%1은(는) 1에서 %2 사이가 아닙니다</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is not in this version; nearest: %3</source>
        <translation>%1 &quot;%2&quot;은(는) 이 버전에 없습니다. 비슷한 것: %3</translation>
    </message>
    <message>
        <source>there is no %1 &quot;%2&quot;; nearest: %3</source>
        <translation>%1 &quot;%2&quot;은(는) 없습니다. 비슷한 것: %3</translation>
    </message>
    <message>
        <source>only a simulated machine has a chosen number of cores: add --backend simulated</source>
        <translation>코어 수를 고를 수 있는 것은 시뮬레이션한 컴퓨터뿐입니다. --backend simulated를 더하십시오</translation>
    </message>
    <message>
        <source>Cannot open the cost file %1: %2. Give native, python, none, or the path of a readable coreo.costs/1 file.</source>
        <translation>비용 파일 %1을(를) 열 수 없습니다: %2. native, python, none 또는 읽을 수 있는 coreo.costs/1 파일의 경로를 지정하십시오.</translation>
    </message>
    <message>
        <source>Cannot read the cost file %1: %2.</source>
        <translation>비용 파일 %1을(를) 읽을 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>The cost file %1 is larger than 1 MiB: it is not a coreo.costs/1 file.</source>
        <translation>비용 파일 %1이(가) 1 MiB보다 큽니다. coreo.costs/1 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>The cost file %1 has the unknown key &quot;%2&quot;. Known keys are %3.</source>
        <translation>비용 파일 %1에 알 수 없는 키 &quot;%2&quot;이(가) 있습니다. 알려진 키: %3.</translation>
    </message>
    <message>
        <source>In the cost file %1, &quot;%2&quot; is %3: it must be a whole number of nanoseconds from %4 to %5.</source>
        <translation>비용 파일 %1에서 &quot;%2&quot;이(가) %3입니다. %4에서 %5까지의 정수 나노초여야 합니다.</translation>
    </message>
    <message>
        <source>In the cost file %1, &quot;steps.%2&quot; is %3: it must be a number of nanoseconds from 0 to 1000000.</source>
        <translation>비용 파일 %1에서 &quot;steps.%2&quot;이(가) %3입니다. 0에서 1000000까지의 나노초 수여야 합니다.</translation>
    </message>
    <message>
        <source>In the cost file %1, &quot;steps&quot; is not an object of step rates.</source>
        <translation>비용 파일 %1에서 &quot;steps&quot;가 단계별 비용 객체가 아닙니다.</translation>
    </message>
    <message>
        <source>The cost file %1 is not valid JSON: %2.</source>
        <translation>비용 파일 %1은(는) 올바른 JSON이 아닙니다: %2.</translation>
    </message>
    <message>
        <source>The file %1 is not a cost file: it has no &quot;format&quot;: &quot;coreo.costs/1&quot;.</source>
        <translation>파일 %1은(는) 비용 파일이 아닙니다. &quot;format&quot;: &quot;coreo.costs/1&quot;이 없습니다.</translation>
    </message>
    <message>
        <source>There are no built-in costs &quot;%1&quot;. Known are native, python and none.</source>
        <translation>내장 비용 &quot;%1&quot;은(는) 없습니다. native, python, none이 있습니다.</translation>
    </message>
    <message>
        <source>The strategy waits for a result, but no task is under way.</source>
        <translation>전략이 결과를 기다리지만 진행 중인 작업이 없습니다.</translation>
    </message>
    <message>
        <source>A strategy cannot run tasks itself beside its workers.</source>
        <translation>전략은 워커와 나란히 스스로 작업을 실행할 수 없습니다.</translation>
    </message>
    <message>
        <source>Close and join before getting</source>
        <translation>읽기 전에 close와 join 하기</translation>
    </message>
    <message>
        <source>Get nothing before every task has ended, as the second article does</source>
        <translation>두 번째 글처럼 모든 작업이 끝나기 전에는 아무것도 읽지 않습니다</translation>
    </message>
    <message>
        <source>One task after the other on the calling core: the yardstick.</source>
        <translation>호출한 코어에서 작업을 하나씩: 비교의 기준입니다.</translation>
    </message>
    <message>
        <source>Submits a task only when the one before was delivered: a pool that works like one core.</source>
        <translation>앞 작업이 전달된 뒤에야 다음 작업을 제출합니다. 코어 하나처럼 일하는 풀입니다.</translation>
    </message>
    <message>
        <source>Submits everything, then gets the results in submission order.</source>
        <translation>모두 제출한 뒤 제출 순서대로 결과를 읽습니다.</translation>
    </message>
    <message>
        <source>Cuts the batch into about four chunks a worker and delivers everything at once, at the end.</source>
        <translation>묶음을 워커당 약 네 청크로 나누고 마지막에 모두 한꺼번에 전달합니다.</translation>
    </message>
    <message>
        <source>Delivers in order, each result as soon as every earlier one is there.</source>
        <translation>앞선 결과가 모두 도착하는 대로 순서대로 전달합니다.</translation>
    </message>
    <message>
        <source>Delivers every result the moment it comes back.</source>
        <translation>결과가 돌아오는 즉시 전달합니다.</translation>
    </message>
    <message>
        <source>Submits everything at the call and yields results in submission order.</source>
        <translation>호출할 때 모두 제출하고 제출 순서대로 결과를 냅니다.</translation>
    </message>
    <message>
        <source>Yields futures in the order in which they complete.</source>
        <translation>완료되는 순서대로 future를 냅니다.</translation>
    </message>
    <message>
        <source>Sum up to</source>
        <translation>합계 상한</translation>
    </message>
    <message>
        <source>Each task adds 0 to n one by one; a list such as 2000000/500000 cycles over the tasks</source>
        <translation>작업마다 0부터 n까지 하나씩 더합니다. 2000000/500000 같은 목록은 작업에 돌아가며 쓰입니다</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>How often each task computes k(k+1)/2, overwriting the result; the list cycles over the tasks</source>
        <translation>작업마다 결과를 덮어쓰며 k(k+1)/2를 계산하는 횟수. 목록은 작업에 돌아가며 쓰입니다</translation>
    </message>
    <message>
        <source>f(x) = x</source>
        <translation>f(x) = x</translation>
    </message>
    <message>
        <source>A function that does nothing: all the time goes into handing out and collecting.</source>
        <translation>아무 일도 하지 않는 함수: 모든 시간이 나누어 주고 모으는 데 쓰입니다.</translation>
    </message>
    <message>
        <source>Sum 0..n</source>
        <translation>합계 0..n</translation>
    </message>
    <message>
        <source>Adds the numbers from 0 to n one by one, as the first article does.</source>
        <translation>첫 번째 글처럼 0부터 n까지의 수를 하나씩 더합니다.</translation>
    </message>
    <message>
        <source>Triangular numbers</source>
        <translation>삼각수</translation>
    </message>
    <message>
        <source>Computes k(k+1)/2 for every k of a range and keeps the last, as the second article does.</source>
        <translation>두 번째 글처럼 범위의 모든 k에 대해 k(k+1)/2를 계산하고 마지막 값만 남깁니다.</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>소요 시간</translation>
    </message>
    <message>
        <source>One duration a task, such as 500ms/50ms/50ms; the list cycles over the tasks</source>
        <translation>작업마다 시간 하나, 예: 500ms/50ms/50ms. 목록은 작업에 돌아가며 쓰입니다</translation>
    </message>
    <message>
        <source>or from a file</source>
        <translation>또는 파일에서</translation>
    </message>
    <message>
        <source>A text file with one duration a line (bare numbers are milliseconds)</source>
        <translation>한 줄에 시간 하나씩 적은 텍스트 파일(단위 없는 수는 밀리초)</translation>
    </message>
    <message>
        <source>Waiting share</source>
        <translation>대기 비율</translation>
    </message>
    <message>
        <source>The share of each task that waits without holding a core</source>
        <translation>작업마다 코어를 차지하지 않고 기다리는 비율</translation>
    </message>
    <message>
        <source>Cannot read the durations of &quot;%1&quot;: %2. Nothing was started.</source>
        <translation>&quot;%1&quot;의 시간을 읽을 수 없습니다: %2. 아무것도 시작하지 않았습니다.</translation>
    </message>
    <message>
        <source>Workload durations: give either &quot;list&quot; or &quot;file&quot;, not both.</source>
        <translation>작업 부하 durations: &quot;list&quot;와 &quot;file&quot; 중 하나만 지정하십시오.</translation>
    </message>
    <message>
        <source>Workload durations: give &quot;list&quot; (such as list=500ms/50ms/50ms) or &quot;file&quot;.</source>
        <translation>작업 부하 durations: &quot;list&quot;(예: list=500ms/50ms/50ms) 또는 &quot;file&quot;을 지정하십시오.</translation>
    </message>
    <message>
        <source>Given durations</source>
        <translation>주어진 소요 시간</translation>
    </message>
    <message>
        <source>Tasks of exactly the lengths you give, as a list or a file.</source>
        <translation>목록이나 파일로 준 길이 그대로의 작업입니다.</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>버퍼</translation>
    </message>
    <message>
        <source>How much memory each task streams over; every worker has its own buffer</source>
        <translation>작업마다 훑는 메모리의 크기. 워커마다 자기 버퍼가 있습니다</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>반복 횟수</translation>
    </message>
    <message>
        <source>How often the buffer is read</source>
        <translation>버퍼를 읽는 횟수</translation>
    </message>
    <message>
        <source>Memory streaming</source>
        <translation>메모리 스트리밍</translation>
    </message>
    <message>
        <source>Streams over a large buffer: cores share the memory bus, so more of them help less.</source>
        <translation>큰 버퍼를 훑습니다. 코어들이 메모리 버스를 나눠 쓰므로 많을수록 효과가 줄어듭니다.</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>Each task first waits a random time of this range; waiting holds no core</source>
        <translation>작업마다 먼저 이 범위의 임의 시간을 기다립니다. 기다리는 동안 코어를 차지하지 않습니다</translation>
    </message>
    <message>
        <source>Then sum up to</source>
        <translation>그다음 합계 상한</translation>
    </message>
    <message>
        <source>The computing part: adds 0 to n one by one</source>
        <translation>계산 부분: 0부터 n까지 하나씩 더함</translation>
    </message>
    <message>
        <source>or compute for</source>
        <translation>또는 계산 시간</translation>
    </message>
    <message>
        <source>The computing part as a time; replaces the sum</source>
        <translation>계산 부분을 시간으로 지정. 합계를 대신합니다</translation>
    </message>
    <message>
        <source>Sleep, then sum</source>
        <translation>기다린 뒤 더하기</translation>
    </message>
    <message>
        <source>Waits a random time and then computes, as the third article&apos;s 10,000 tasks do.</source>
        <translation>세 번째 글의 작업 10,000개처럼 임의 시간을 기다린 뒤 계산합니다.</translation>
    </message>
    <message>
        <source>Mean duration</source>
        <translation>평균 소요 시간</translation>
    </message>
    <message>
        <source>The mean length of a task</source>
        <translation>작업의 평균 길이</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>분포</translation>
    </message>
    <message>
        <source>How the lengths are distributed around the mean</source>
        <translation>길이가 평균을 중심으로 분포하는 방식</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>변동</translation>
    </message>
    <message>
        <source>Standard deviation over mean: 0 for equal tasks, above 1 for a heavy tail</source>
        <translation>표준편차 ÷ 평균: 모두 같으면 0, 꼬리가 길면 1보다 큼</translation>
    </message>
    <message>
        <source>Synthetic</source>
        <translation>합성</translation>
    </message>
    <message>
        <source>Tasks of a chosen mean length, spread and waiting share: describe your own batch.</source>
        <translation>평균 길이, 퍼짐, 대기 비율을 고른 작업: 자신의 작업 묶음을 표현해 보십시오.</translation>
    </message>
    <message>
        <source>First look</source>
        <translation>첫 만남</translation>
    </message>
    <message>
        <source>24 tasks of uneven length in a pool with ordered delivery: hatched results are finished, yet wait for one task before them.</source>
        <translation>길이가 다른 작업 24개를 순서대로 전달하는 풀에서 실행합니다. 빗금 친 결과는 끝났지만 앞선 작업 하나를 기다립니다.</translation>
    </message>
    <message>
        <source>S2: three ranges, one after the other</source>
        <translation>S2: 세 범위를 하나씩</translation>
    </message>
    <message>
        <source>One core works, the others watch; the longest of the three is half of the work, so no number of cores makes this more than twice as fast.</source>
        <translation>코어 하나만 일하고 나머지는 구경합니다. 셋 중 가장 긴 것이 전체의 절반이라 코어가 몇 개든 두 배보다 빨라질 수 없습니다.</translation>
    </message>
    <message>
        <source>S4: who takes the next task</source>
        <translation>S4: 다음 작업은 누가 가져가나</translation>
    </message>
    <message>
        <source>Five tasks for three workers: the worker that is done first takes the next task, whatever its number; a pool is its workers, not one core.</source>
        <translation>워커 셋에 작업 다섯: 먼저 끝난 워커가 번호와 관계없이 다음 작업을 가져갑니다. 풀은 코어 하나가 아니라 워커들입니다.</translation>
    </message>
    <message>
        <source>S4: Pool.imap_unordered, as they end</source>
        <translation>S4: Pool.imap_unordered, 끝나는 대로</translation>
    </message>
    <message>
        <source>The same tasks, handed out in the same order as with imap: only the delivery differs, and whether the order differs at all is luck.</source>
        <translation>imap과 같은 순서로 나누어 준 같은 작업입니다. 전달만 다르며, 순서가 실제로 달라지는지는 운에 달렸습니다.</translation>
    </message>
    <message>
        <source>S4: Pool.imap, in order</source>
        <translation>S4: Pool.imap, 순서대로</translation>
    </message>
    <message>
        <source>The tasks end in any order, yet arrive as 0 to 9: imap keeps a finished result back until all those before it are there.</source>
        <translation>작업은 아무 순서로나 끝나지만 0부터 9까지 차례로 도착합니다. imap은 앞선 결과가 모두 올 때까지 끝난 결과를 붙잡아 둡니다.</translation>
    </message>
    <message>
        <source>S4: f(x) = x, not worth a pool</source>
        <translation>S4: f(x) = x, 풀을 쓸 가치가 없음</translation>
    </message>
    <message>
        <source>20,000 tasks that do nothing: handing them out costs more than doing them, so the speed-up is far below 1; do not parallelise this.</source>
        <translation>아무 일도 하지 않는 작업 20,000개: 나누어 주는 비용이 실행 비용보다 커서 속도 향상이 1보다 훨씬 작습니다. 이런 일은 병렬화하지 마십시오.</translation>
    </message>
    <message numerus="yes">
        <source>State %1: %n task(s); lanes: %2; strategy %3; workload %4.</source>
        <translation>
            <numerusform>상태 %1: 작업 %n개, 레인 %2개, 전략 %3, 작업 부하 %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>The simulated run would last longer than 146 years, as far as its clock goes. Nothing was kept of it. Use fewer or shorter tasks.</source>
        <translation>시뮬레이션이 시계의 한계인 146년보다 길어집니다. 남긴 것은 없습니다. 작업을 줄이거나 짧게 하십시오.</translation>
    </message>
    <message>
        <source>There is no data format &quot;%1&quot;.</source>
        <translation>데이터 형식 &quot;%1&quot;은(는) 없습니다.</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 pixels does not fit into memory. Choose a smaller size or scale.</source>
        <translation>%1 x %2 픽셀 그림은 메모리에 들어가지 않습니다. 더 작은 크기나 배율을 고르십시오.</translation>
    </message>
    <message>
        <source>The run could not go on: %1. Nothing of it was kept. Try fewer tasks or workers.</source>
        <translation>실행을 계속할 수 없습니다: %1. 남긴 것은 없습니다. 작업이나 워커를 줄여 보십시오.</translation>
    </message>
    <message>
        <source>needs a value</source>
        <translation>값이 필요합니다</translation>
    </message>
    <message>
        <source>its value is empty</source>
        <translation>값이 비어 있습니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a size such as 1440x960, from 320x240 to 16384x16384</source>
        <translation>&quot;%1&quot;은(는) 1440x960 같은 크기(320x240~16384x16384)가 아닙니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither light nor dark</source>
        <translation>&quot;%1&quot;은(는) light도 dark도 아닙니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number from 1 to 4</source>
        <translation>&quot;%1&quot;은(는) 1에서 4까지의 수가 아닙니다</translation>
    </message>
    <message>
        <source>say which saved run to draw: coreographer render FILE.coreo --out FILE.png</source>
        <translation>그릴 저장된 실행을 지정하십시오: coreographer render 파일.coreo --out 파일.png</translation>
    </message>
    <message>
        <source>say which file to write, its name ends in .png, .svg or .pdf</source>
        <translation>쓸 파일을 지정하십시오. 이름은 .png, .svg, .pdf로 끝납니다</translation>
    </message>
    <message>
        <source>A run is going on. Cancel it, or wait for its end, then open the file.</source>
        <translation>실행이 진행 중입니다. 취소하거나 끝나기를 기다린 뒤 파일을 여십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of %2</source>
        <translation>&quot;%1&quot;은(는) %2 중 어느 것도 아닙니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends in none of .png, .svg and .pdf</source>
        <translation>&quot;%1&quot;은(는) .png, .svg, .pdf 어느 것으로도 끝나지 않습니다</translation>
    </message>
    <message>
        <source>There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set. Start it on a desktop, set QT_QPA_PLATFORM=offscreen for --screenshot, or use coreo or coreographer render.</source>
        <translation>디스플레이가 없습니다. DISPLAY도 WAYLAND_DISPLAY도 설정되지 않았습니다. 데스크톱에서 시작하거나 --screenshot에 QT_QPA_PLATFORM=offscreen을 설정하거나 coreo 또는 coreographer render를 쓰십시오.</translation>
    </message>
    <message>
        <source>it claims %1 tasks, more than its %2 bytes can hold</source>
        <translation>작업이 %1개라고 하지만 %2바이트에 담을 수 있는 것보다 많습니다</translation>
    </message>
    <message>
        <source>it claims %1 spans, more than its %2 bytes can hold</source>
        <translation>구간이 %1개라고 하지만 %2바이트에 담을 수 있는 것보다 많습니다</translation>
    </message>
    <message numerus="yes">
        <source>it is cut off after %n byte(s)</source>
        <translation>
            <numerusform>%n바이트 뒤에서 잘렸습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>its page size is %1</source>
        <translation>페이지 크기가 %1입니다</translation>
    </message>
    <message>
        <source>it is cut off: %1 of %2 bytes are there</source>
        <translation>잘렸습니다. %2바이트 중 %1바이트만 있습니다</translation>
    </message>
    <message>
        <source>it has %1 bytes where %2 belong</source>
        <translation>%2바이트여야 하는데 %1바이트입니다</translation>
    </message>
    <message>
        <source>it holds a %1 named %2, and run files have plain tables only</source>
        <translation>%2(이)라는 %1이(가) 들어 있는데 실행 파일에는 단순한 표만 있어야 합니다</translation>
    </message>
    <message>
        <source>its table %1 is not declared as in a run file</source>
        <translation>표 %1의 선언이 실행 파일과 다릅니다</translation>
    </message>
    <message>
        <source>its table %1 is missing</source>
        <translation>표 %1이(가) 없습니다</translation>
    </message>
    <message>
        <source>it has too many digests</source>
        <translation>요약값이 너무 많습니다</translation>
    </message>
    <message>
        <source>the column %1 of its table %2 does not match its digest</source>
        <translation>표 %2의 열 %1이(가) 요약값과 맞지 않습니다</translation>
    </message>
    <message>
        <source>its table %1 cannot be read: %2</source>
        <translation>표 %1을(를) 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>row %1 of its table %2 is missing</source>
        <translation>표 %2의 %1행이 없습니다</translation>
    </message>
    <message>
        <source>the column %1 of its table %2 holds an impossible value in row %3</source>
        <translation>표 %2의 열 %1, %3행에 불가능한 값이 있습니다</translation>
    </message>
    <message>
        <source>%1x%2 is too small for the view %3, which needs at least %4x%5</source>
        <translation>%1x%2은(는) 보기 %3에 너무 작습니다. 적어도 %4x%5이(가) 필요합니다</translation>
    </message>
    <message>
        <source>One worker did all %1 tasks, one after the other, in %2.</source>
        <translation>워커 하나가 작업 %1개를 차례로 %2에 끝냈습니다.</translation>
    </message>
    <message>
        <source>is not a key of a scenario.</source>
        <translation>은(는) 시나리오의 키가 아닙니다.</translation>
    </message>
    <message>
        <source>is %1; this program reads %2.</source>
        <translation>값이 %1입니다. 이 프로그램은 %2를 읽습니다.</translation>
    </message>
    <message>
        <source>Every worker is busy until the tasks run out; results leave in the order 0 to 23, some of them long after they were finished.</source>
        <translation>모든 워커가 작업이 떨어질 때까지 바쁩니다. 결과는 0에서 23까지 순서대로 나오며, 일부는 끝난 지 한참 뒤에 나옵니다.</translation>
    </message>
    <message>
        <source>The hatched ends of the bars: results that wait for a slower task before them. Compare with Pool.imap_unordered: they are gone, and no task ended earlier.</source>
        <translation>막대의 빗금 친 끝: 앞의 느린 작업을 기다리는 결과입니다. Pool.imap_unordered와 비교해 보세요. 빗금은 사라지지만 더 일찍 끝난 작업은 없습니다.</translation>
    </message>
    <message>
        <source>S1: Pool.apply_async and get</source>
        <translation>S1: Pool.apply_async와 get</translation>
    </message>
    <message>
        <source>Both tasks run at once; get(A) waits for the long one, after which get(B) returns at once.</source>
        <translation>두 작업이 동시에 실행됩니다. get(A)가 긴 작업을 기다리고, 그다음 get(B)는 바로 돌아옵니다.</translation>
    </message>
    <message>
        <source>The bars overlap and the whole takes as long as A alone. Both results are delivered at the same instant, A first.</source>
        <translation>막대가 겹치고 전체 시간은 A 하나만큼입니다. 두 결과는 같은 순간에, A가 먼저 전달됩니다.</translation>
    </message>
    <message>
        <source>The hatched part of B: its result lies ready while the program stands in get(A).</source>
        <translation>B의 빗금 친 부분: 프로그램이 get(A)에 멈춰 있는 동안 B의 결과는 이미 준비되어 있습니다.</translation>
    </message>
    <message>
        <source>Nothing false here, but get in another order, or submit with as_completed, would have had B at a quarter of the time.</source>
        <translation>틀린 말은 없지만, 다른 순서로 get을 부르거나 submit과 as_completed를 썼다면 B를 4분의 1 시간에 받았을 것입니다.</translation>
    </message>
    <message>
        <source>S1: Pool.apply, one after the other</source>
        <translation>S1: Pool.apply, 하나씩 차례로</translation>
    </message>
    <message>
        <source>A pool that works like one core: apply waits for each result before it submits the next task.</source>
        <translation>코어 하나처럼 일하는 풀: apply는 결과를 하나씩 기다린 뒤에야 다음 작업을 제출합니다.</translation>
    </message>
    <message>
        <source>B begins only when A was delivered. The whole takes the sum of both, two workers or not.</source>
        <translation>B는 A가 전달된 뒤에야 시작됩니다. 워커가 둘이어도 전체 시간은 둘의 합입니다.</translation>
    </message>
    <message>
        <source>Never two bars at once. The tasks may run on different workers, so a task manager shows several cores partly busy; in sum it is one.</source>
        <translation>막대 두 개가 동시에 보이는 일은 없습니다. 작업이 서로 다른 워커에서 실행될 수 있어 작업 관리자에는 여러 코어가 조금씩 바빠 보이지만, 합치면 코어 하나입니다.</translation>
    </message>
    <message>
        <source>Nothing false here, yet the pool has to answer for what the call does: it is apply that waits, not the pool that cannot.</source>
        <translation>틀린 말은 없지만 호출이 하는 일을 풀이 뒤집어씁니다. 기다리는 것은 apply이지, 풀이 못 하는 것이 아닙니다.</translation>
    </message>
    <message>
        <source>S1: ProcessPoolExecutor.map</source>
        <translation>S1: ProcessPoolExecutor.map</translation>
    </message>
    <message>
        <source>The executor&apos;s map yields in start order: the short task&apos;s result waits for the long one&apos;s.</source>
        <translation>실행기의 map은 시작 순서대로 내놓습니다. 짧은 작업의 결과가 긴 작업의 결과를 기다립니다.</translation>
    </message>
    <message>
        <source>The same picture as with apply_async and get: both run at once, and A is delivered first.</source>
        <translation>apply_async와 get을 쓸 때와 같은 그림입니다. 둘이 동시에 실행되고 A가 먼저 전달됩니다.</translation>
    </message>
    <message>
        <source>The order chart: finished B, A; delivered A, B. Choose submit + as_completed and it is delivered B, A.</source>
        <translation>순서 차트: 완료는 B, A이고 전달은 A, B입니다. submit + as_completed를 고르면 B, A로 전달됩니다.</translation>
    </message>
    <message>
        <source>That an executor&apos;s results come in start order. That holds for map only: submit with as_completed delivers as tasks complete, without asyncio.</source>
        <translation>실행기의 결과가 시작 순서대로 온다는 것. map에서만 그렇습니다. submit과 as_completed를 쓰면 asyncio 없이도 끝나는 대로 전달됩니다.</translation>
    </message>
    <message>
        <source>S2: six heavier tasks of three sizes</source>
        <translation>S2: 세 가지 크기의 더 무거운 작업 여섯 개</translation>
    </message>
    <message>
        <source>Three sizes, each twice and four times as long: no single task is half of the work any more, so more cores help again.</source>
        <translation>세 가지 크기를 두 번씩, 네 배 길게: 이제 어느 작업도 전체의 절반이 아니어서 코어를 늘리면 다시 도움이 됩니다.</translation>
    </message>
    <message>
        <source>The longest task is a quarter of the work: the bound is 4.00 times, and two cores come close to twice as fast.</source>
        <translation>가장 긴 작업이 전체의 4분의 1이므로 한계는 4.00배이고, 코어 둘이면 거의 두 배 빨라집니다.</translation>
    </message>
    <message>
        <source>How the second round fills the gaps that the stair-step left, and how a pin keeps a worker on its core although another one is free.</source>
        <translation>둘째 바퀴가 계단이 남긴 빈틈을 메우는 모습, 그리고 다른 코어가 비어 있어도 고정된 워커는 자기 코어에 머무는 모습을 보세요.</translation>
    </message>
    <message>
        <source>That heavier work as such gains more. Ten times the ranges with three tasks is bounded at 2.00 times again: the share of the longest task decides.</source>
        <translation>작업이 무거우면 그것만으로 더 이득이라는 것. 범위를 열 배로 키워도 작업이 셋이면 다시 2.00배가 한계입니다. 가장 긴 작업의 비중이 결정합니다.</translation>
    </message>
    <message>
        <source>S2: three ranges, one process pinned to each core</source>
        <translation>S2: 세 범위, 코어마다 고정된 프로세스 하나</translation>
    </message>
    <message>
        <source>The same three tasks at once, each pinned to a core of its own: a stair-step, bounded at 2.00 times by the longest task.</source>
        <translation>같은 세 작업을 동시에, 각각 자기 코어에 고정해 실행합니다. 계단 모양이 되고, 가장 긴 작업 때문에 2.00배가 한계입니다.</translation>
    </message>
    <message>
        <source>With three cores or more: one core busy for a third of the run, one for two thirds, one for all of it. The results come only after join.</source>
        <translation>코어가 셋 이상이면 하나는 실행 시간의 3분의 1, 하나는 3분의 2, 하나는 내내 바쁩니다. 결과는 join 뒤에야 옵니다.</translation>
    </message>
    <message>
        <source>The stair-step in the core charts, and the idle workers: the pool starts one a CPU for three tasks. The article came to 1.69 times, 41 % less time.</source>
        <translation>코어 차트의 계단 모양, 그리고 노는 워커들: 작업은 셋인데 풀은 CPU마다 하나씩 시작합니다. 글에서는 1.69배, 시간 41 % 감소였습니다.</translation>
    </message>
    <message>
        <source>That pinning makes it fast. It changes which core works, not how much; and a task&apos;s pin stays on its worker, for whatever task comes next.</source>
        <translation>고정하면 빨라진다는 것. 고정은 어느 코어가 일하는지를 바꿀 뿐 얼마나 일하는지는 바꾸지 않으며, 작업이 건 고정은 다음 작업이 무엇이든 워커에 남습니다.</translation>
    </message>
    <message>
        <source>One core is busy, and it may change: the system moves the task. The result is 6.99999997e+16, as the article prints it.</source>
        <translation>코어 하나가 바쁘며, 시스템이 작업을 옮기면 그 코어가 바뀔 수 있습니다. 결과는 글에 나온 대로 6.99999997e+16입니다.</translation>
    </message>
    <message>
        <source>The three bars are 1, 2 and 3 long. The third alone is half of the sum: that is the least any number of cores can take.</source>
        <translation>세 막대의 길이는 1, 2, 3입니다. 세 번째 하나가 합의 절반이며, 코어가 아무리 많아도 그보다 짧아질 수 없습니다.</translation>
    </message>
    <message>
        <source>Workers take 0, 1 and 2; whoever ends first takes 3, the next one 4.</source>
        <translation>워커들이 0, 1, 2를 가져갑니다. 먼저 끝낸 쪽이 3을, 그다음이 4를 가져갑니다.</translation>
    </message>
    <message>
        <source>The timeline by worker: no worker idles while a task waits, and no worker has tasks of its own.</source>
        <translation>워커별 타임라인: 작업이 기다리는데 노는 워커는 없고, 자기 몫이 정해진 워커도 없습니다.</translation>
    </message>
    <message>
        <source>That a Pool is one CPU. A Pool is its workers, and the system decides which CPU each of them runs on.</source>
        <translation>Pool 하나가 CPU 하나라는 것. Pool은 그 워커들이며, 각각이 어느 CPU에서 도는지는 시스템이 정합니다.</translation>
    </message>
    <message>
        <source>Each result is delivered when it comes back. The order is probably not 0 to 9, and may be another one the next time.</source>
        <translation>결과는 돌아오는 대로 전달됩니다. 순서는 아마 0부터 9가 아니고, 다음번에는 또 다를 수 있습니다.</translation>
    </message>
    <message>
        <source>No hatched bars. Tasks begin in the same order as with imap: first in, first out.</source>
        <translation>빗금 친 막대가 없습니다. 작업은 imap과 같은 순서로, 먼저 들어온 것부터 시작됩니다.</translation>
    </message>
    <message>
        <source>That the tasks are handed out in another order than with imap, and that the output always differs: with equal tasks it often comes in order.</source>
        <translation>작업이 imap과 다른 순서로 배분되고 출력이 늘 다르다는 것. 작업이 고르면 순서대로 나오는 일이 많습니다.</translation>
    </message>
    <message>
        <source>Four workers, ten tasks, delivered 0 1 2 3 4 5 6 7 8 9 whatever order they end in.</source>
        <translation>워커 넷, 작업 열: 어떤 순서로 끝나든 0 1 2 3 4 5 6 7 8 9로 전달됩니다.</translation>
    </message>
    <message>
        <source>Where a finished bar is hatched, its result waits for an earlier task; the order chart shows the lines cross before delivery and straight after.</source>
        <translation>끝난 막대에 빗금이 있으면 그 결과는 앞선 작업을 기다립니다. 순서 차트에서는 선들이 전달 전에 엇갈리고 그 뒤에는 곧습니다.</translation>
    </message>
    <message>
        <source>That the list holds 1 to 10: it is 0 to 9.</source>
        <translation>목록이 1부터 10까지라는 것. 실제로는 0부터 9까지입니다.</translation>
    </message>
    <message>
        <source>A speed-up far below 1: nearly all of the time goes into starting workers, handing out and collecting.</source>
        <translation>속도 향상이 1보다 훨씬 작습니다. 거의 모든 시간이 워커를 시작하고, 나눠 주고, 거두는 데 듭니다.</translation>
    </message>
    <message>
        <source>The lower bound beside the wall time. Then give a task something to do, or raise the chunk size, and see from where on a pool wins.</source>
        <translation>실제 시간 옆의 하한을 보세요. 그다음 작업에 할 일을 주거나 청크 크기를 키워 어디서부터 풀이 이기는지 보세요.</translation>
    </message>
    <message>
        <source>No process of %1 comes to begin task %2, after %3 starts: %4. What had finished is kept; see to the cause, or use fewer tasks.</source>
        <translation>%1의 어느 프로세스도 작업 %2을(를) 시작하지 못했습니다(%3번 시작): %4. 끝난 것은 보존됩니다. 원인을 해결하거나 작업 수를 줄이십시오.</translation>
    </message>
    <message>
        <source>Event loops</source>
        <translation>이벤트 루프</translation>
    </message>
    <message>
        <source>Tasks take turns on an event loop whenever they wait: one loop, or one in each worker process.</source>
        <translation>작업이 기다릴 때마다 이벤트 루프에서 차례를 넘깁니다. 루프 하나, 또는 워커 프로세스마다 하나씩입니다.</translation>
    </message>
    <message>
        <source>there is no scenario &quot;%1&quot;</source>
        <translation>시나리오 &quot;%1&quot;이(가) 없습니다</translation>
    </message>
    <message>
        <source>%1 starts a process for each task: %2 is above its limit of %3</source>
        <translation>%1은(는) 작업마다 프로세스를 하나씩 시작합니다: %2은(는) 한도 %3을(를) 넘습니다</translation>
    </message>
    <message>
        <source>Starts a process for each task, then waits for their ends in the order of the start; join returns no result.</source>
        <translation>작업마다 프로세스를 시작한 뒤 시작 순서대로 끝나기를 기다립니다. join은 결과를 돌려주지 않습니다.</translation>
    </message>
    <message>
        <source>Waits on the main program&apos;s event loop, computes in a pool, and takes results as they come back.</source>
        <translation>주 프로그램의 이벤트 루프에서 기다리고 풀에서 계산하며, 결과를 돌아오는 대로 받습니다.</translation>
    </message>
    <message>
        <source>Waits on the main program&apos;s event loop, computes in a pool, and gets everything at once, in order.</source>
        <translation>주 프로그램의 이벤트 루프에서 기다리고 풀에서 계산하며, 모든 결과를 한꺼번에 순서대로 받습니다.</translation>
    </message>
    <message>
        <source>All tasks on one event loop, which is one core: waits overlap, computing does not.</source>
        <translation>모든 작업을 이벤트 루프 하나, 곧 코어 하나에서 실행합니다. 기다림은 겹치지만 계산은 겹치지 않습니다.</translation>
    </message>
    <message>
        <source>One event loop; results in the order in which tasks end, begun in an arbitrary order.</source>
        <translation>이벤트 루프 하나: 결과는 끝나는 순서대로 오며, 시작 순서는 임의입니다.</translation>
    </message>
    <message>
        <source>Cuts the batch into one part a process, each with an event loop of its own, and gathers the parts.</source>
        <translation>배치를 프로세스마다 한 부분씩 나누어 각자의 이벤트 루프에서 실행하고 부분들을 모읍니다.</translation>
    </message>
    <message>
        <source>S1: run_in_executor with as_completed</source>
        <translation>S1: run_in_executor와 as_completed</translation>
    </message>
    <message>
        <source>An event loop hands both tasks to a pool of processes and gets each result as it completes: the short one first.</source>
        <translation>이벤트 루프가 두 작업을 프로세스 풀에 맡기고 끝나는 대로 결과를 받습니다. 짧은 쪽이 먼저입니다.</translation>
    </message>
    <message>
        <source>Both bars overlap; B is delivered at its own end, a quarter into the run, A at the end.</source>
        <translation>두 막대가 겹칩니다. B는 실행의 4분의 1 지점에서 자신이 끝날 때, A는 마지막에 전달됩니다.</translation>
    </message>
    <message>
        <source>Nothing is hatched: no result waits for another. Compare with run_in_executor and gather: everything is delivered together, in argument order.</source>
        <translation>빗금이 없습니다. 어느 결과도 다른 결과를 기다리지 않습니다. run_in_executor와 gather로 비교해 보세요. 모두 함께, 인수 순서로 전달됩니다.</translation>
    </message>
    <message>
        <source>That asyncio is what gives completion order. The pool does the work and as_completed the order; concurrent.futures has both without a loop.</source>
        <translation>완료 순서를 주는 것이 asyncio라는 것. 일은 풀이 하고 순서는 as_completed가 정합니다. concurrent.futures는 루프 없이 둘 다 갖고 있습니다.</translation>
    </message>
    <message>
        <source>S1: Process.start and join</source>
        <translation>S1: Process.start와 join</translation>
    </message>
    <message>
        <source>A long task and a short one, a process each: the short one ends first, yet the program learns it only when the long one has ended.</source>
        <translation>긴 작업과 짧은 작업, 프로세스 하나씩: 짧은 쪽이 먼저 끝나지만 프로그램은 긴 쪽이 끝나야 그것을 압니다.</translation>
    </message>
    <message>
        <source>Both bars begin together, one process each. B ends after a quarter of A&apos;s time, and is delivered at A&apos;s end: the program stands in A.join() until then.</source>
        <translation>두 막대가 프로세스 하나씩 함께 시작됩니다. B는 A의 4분의 1 시간에 끝나지만 A가 끝날 때 전달됩니다. 그때까지 프로그램은 A.join()에 멈춰 있습니다.</translation>
    </message>
    <message>
        <source>The hatched part of B: finished, but nobody asks. There is no result: join() tells that a process ended, not what it computed.</source>
        <translation>B의 빗금 친 부분: 끝났지만 아무도 묻지 않습니다. 결과는 없습니다. join()은 프로세스가 끝났다는 것만 알릴 뿐 무엇을 계산했는지는 알리지 않습니다.</translation>
    </message>
    <message>
        <source>That the processes run one after the other in the order of the joins. They run at once; only the waiting is in order.</source>
        <translation>프로세스가 join 순서대로 하나씩 실행된다는 것. 실제로는 동시에 실행되며 기다리는 것만 순서대로입니다.</translation>
    </message>
    <message>
        <source>S3: an event loop on every core</source>
        <translation>S3: 코어마다 이벤트 루프 하나</translation>
    </message>
    <message>
        <source>The same 10,000 tasks in equal batches, one process and one loop a core: every core is busy, until the sleeps are what is left.</source>
        <translation>같은 작업 10,000개를 똑같이 나누어 코어마다 프로세스와 루프 하나씩: 잠만 남을 때까지 모든 코어가 바쁩니다.</translation>
    </message>
    <message>
        <source>Two loops take about half of one loop&apos;s time. With many cores it ends at the longest sleep, one second: no core can sleep faster.</source>
        <translation>루프 둘이면 하나일 때의 절반쯤 걸립니다. 코어가 많으면 가장 긴 잠인 1초에서 끝납니다. 더 빨리 자는 코어는 없습니다.</translation>
    </message>
    <message>
        <source>All cores busy, and one batch of results a loop, each told when its slowest task has ended; all are delivered together.</source>
        <translation>모든 코어가 바쁘고, 루프마다 결과 묶음이 하나씩 가장 느린 작업이 끝날 때 알려지며, 모두 함께 전달됩니다.</translation>
    </message>
    <message>
        <source>That every further core helps. The time is about the larger of the longest sleep and the computing a loop; where sleeps dominate, a second loop gains nothing.</source>
        <translation>코어를 늘릴수록 도움이 된다는 것. 걸리는 시간은 가장 긴 잠과 루프당 계산 시간 중 큰 쪽쯤입니다. 잠이 지배하면 둘째 루프는 아무 이득이 없습니다.</translation>
    </message>
    <message>
        <source>S3: 10,000 tasks on one event loop</source>
        <translation>S3: 이벤트 루프 하나에 작업 10,000개</translation>
    </message>
    <message>
        <source>10,000 sleeps overlap on one loop, but its one core computes for all of them: tasks wake later and later.</source>
        <translation>10,000개의 잠이 한 루프에서 겹치지만 계산은 코어 하나가 다 합니다. 작업이 점점 늦게 깨어납니다.</translation>
    </message>
    <message>
        <source>All sleeps pass within a second; the computing takes three. One core is busy, the others idle.</source>
        <translation>잠은 모두 1초 안에 지나가지만 계산에는 3초가 걸립니다. 코어 하나만 바쁘고 나머지는 놉니다.</translation>
    </message>
    <message>
        <source>The lag between the end of a sleep and the moment the loop gets to it: a ramp up to two seconds.</source>
        <translation>잠이 끝난 때와 루프가 그 작업에 이르는 때 사이의 지연: 2초까지 비스듬히 늘어납니다.</translation>
    </message>
    <message>
        <source>That it is the number of tasks that needs more cores. Sleeps cost nothing here; it is the computing, tasks times time each, that exceeds the longest sleep.</source>
        <translation>더 많은 코어가 필요한 까닭이 작업 수라는 것. 여기서 잠은 비용이 없습니다. 작업 수 곱하기 계산 시간이 가장 긴 잠을 넘어서기 때문입니다.</translation>
    </message>
    <message>
        <source>S1: threads under the interpreter lock</source>
        <translation>S1: 인터프리터 락 아래의 스레드</translation>
    </message>
    <message>
        <source>Two threads, one lock: they take turns, and together take as long as one after the other.</source>
        <translation>스레드 둘에 락 하나: 번갈아 실행되어 합치면 하나씩 차례로 할 때만큼 걸립니다.</translation>
    </message>
    <message>
        <source>The bars overlap, yet the cores give about one core in sum: only the thread that holds the lock computes, and B takes about twice its time.</source>
        <translation>막대는 겹치지만 코어들의 합은 약 한 코어입니다. 잠금을 가진 스레드만 계산하므로 B는 약 두 배의 시간이 걸립니다.</translation>
    </message>
    <message>
        <source>The strip that shows who holds the lock: slices of about one switch interval, 5 ms. Then choose executor processes: no lock, half the time.</source>
        <translation>누가 락을 쥐고 있는지 보여 주는 띠: 전환 간격 하나, 약 5 ms씩 나뉩니다. 그다음 실행기 processes를 골라 보세요. 락이 없습니다.</translation>
    </message>
    <message>
        <source>That threads run at the same time. They do while they wait; under the lock only one of them computes.</source>
        <translation>스레드가 동시에 실행된다는 것. 기다리는 동안은 그렇지만, 락 아래에서는 하나만 계산합니다.</translation>
    </message>
    <message>
        <source>S1: reading on the loop, counting in the pool</source>
        <translation>S1: 읽기는 루프에서, 세기는 풀에서</translation>
    </message>
    <message>
        <source>Word counts of many files: the waits for reading run on the event loop, the counting in processes, and the merged counts are checked.</source>
        <translation>여러 파일의 단어 세기: 읽기를 기다리는 것은 이벤트 루프에서, 세는 것은 프로세스에서 하고, 합친 결과를 검사합니다.</translation>
    </message>
    <message>
        <source>The loop&apos;s lane shows the reading; the workers&apos; lanes show counting only. The counts of all files, merged, are right.</source>
        <translation>루프의 줄에는 읽기가, 워커의 줄에는 세기만 보입니다. 모든 파일의 집계를 합치면 정확합니다.</translation>
    </message>
    <message>
        <source>How short the reading is beside the counting, and how the counting keeps every worker busy.</source>
        <translation>세기에 비해 읽기가 얼마나 짧은지, 그리고 세기가 모든 워커를 바쁘게 하는 모습.</translation>
    </message>
    <message>
        <source>That IO and CPU tasks are alike under one API. The calls are, the costs are not: a wait is free on the loop, a computation there would stop every other task.</source>
        <translation>한 API 아래에서 IO 작업과 CPU 작업이 같다는 것. 호출은 같지만 비용은 다릅니다. 루프에서 기다림은 공짜지만, 거기서 계산하면 다른 모든 작업이 멈춥니다.</translation>
    </message>
    <message>
        <source>Threads under an interpreter lock</source>
        <translation>인터프리터 락을 쓰는 스레드</translation>
    </message>
    <message>
        <source>Threads of which one at a time computes, as CPython&apos;s do: they take turns of a switch interval.</source>
        <translation>CPython처럼 한 번에 하나만 계산하는 스레드: 전환 간격마다 차례를 바꿉니다.</translation>
    </message>
    <message>
        <source>The interpreter lock changed hands more often than there is room for: the last %1 changes are not recorded. Use a longer switch interval.</source>
        <translation>인터프리터 락의 주인이 기록할 수 있는 것보다 자주 바뀌었습니다. 마지막 %1번은 기록되지 않았습니다. 전환 간격을 늘리십시오.</translation>
    </message>
    <message>
        <source>a switch interval is from 10us to 10s</source>
        <translation>전환 간격은 10us에서 10s까지입니다</translation>
    </message>
    <message>
        <source>only threads under an interpreter lock have a switch interval: add --executor gil-threads</source>
        <translation>전환 간격은 인터프리터 락을 쓰는 스레드에만 있습니다. --executor gil-threads를 더하십시오</translation>
    </message>
    <message>
        <source>Busy tasks</source>
        <translation>바쁜 작업</translation>
    </message>
    <message>
        <source>So many tasks, the first ones, compute without a pause; all others are echoes</source>
        <translation>처음부터 이만큼의 작업은 쉬지 않고 계산하고, 나머지는 모두 에코입니다</translation>
    </message>
    <message>
        <source>which compute for</source>
        <translation>계산 시간</translation>
    </message>
    <message>
        <source>How long a busy task computes</source>
        <translation>바쁜 작업이 계산하는 시간</translation>
    </message>
    <message>
        <source>An echo waits</source>
        <translation>에코의 대기</translation>
    </message>
    <message>
        <source>How long an echo waits before it has something to do, as if for a request</source>
        <translation>에코가 요청을 기다리듯 할 일이 생기기까지 기다리는 시간</translation>
    </message>
    <message>
        <source>and computes for</source>
        <translation>그 뒤 계산 시간</translation>
    </message>
    <message>
        <source>How long an echo computes after its wait</source>
        <translation>에코가 기다린 뒤 계산하는 시간</translation>
    </message>
    <message>
        <source>Busy tasks and echoes</source>
        <translation>바쁜 작업과 에코</translation>
    </message>
    <message>
        <source>Some tasks compute, the others wait and then have little to do: what an interpreter lock makes of it.</source>
        <translation>일부 작업은 계산하고 나머지는 기다린 뒤 할 일이 적습니다. 인터프리터 락이 이를 어떻게 만드는지 봅니다.</translation>
    </message>
    <message>
        <source>Switch interval</source>
        <translation>전환 간격</translation>
    </message>
    <message>
        <source>How long a thread waits for the interpreter lock before it asks for it</source>
        <translation>스레드가 인터프리터 잠금을 요구하기 전에 기다리는 시간</translation>
    </message>
    <message>
        <source>Nothing has come back to the loop yet.</source>
        <translation>아직 루프로 돌아온 작업이 없습니다.</translation>
    </message>
    <message>
        <source>CPU-bound: the loop computes %1 % of the time and comes to tasks up to %2 late; more loops help.</source>
        <translation>CPU에 묶임: 루프가 시간의 %1 %를 계산에 쓰고 작업에 최대 %2 늦게 이릅니다. 루프를 늘리면 빨라집니다.</translation>
    </message>
    <message>
        <source>Sleep-bound: the loop computes %1 % of the time and is at most %2 late; more loops gain nothing.</source>
        <translation>대기에 묶임: 루프가 시간의 %1 %만 계산하고 최대 %2 늦습니다. 루프를 늘려도 얻는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Cannot write the run&apos;s input into the folder %1: %2. Nothing was started; free some space there, or name another folder in TMPDIR.</source>
        <translation>실행의 입력을 폴더 %1에 쓸 수 없습니다: %2. 아무것도 시작하지 않았습니다. 공간을 비우거나 TMPDIR에 다른 폴더를 지정하십시오.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>How many texts are generated, in one nameless temporary file; task i reads text i, beginning anew after the last</source>
        <translation>이름 없는 임시 파일 하나에 만드는 텍스트 수. 작업 i는 텍스트 i를 읽고, 마지막 다음에는 처음부터 다시 읽습니다</translation>
    </message>
    <message>
        <source>Size of a file</source>
        <translation>파일 크기</translation>
    </message>
    <message>
        <source>How much text each task reads and counts</source>
        <translation>작업마다 읽고 세는 텍스트의 양</translation>
    </message>
    <message>
        <source>Word count</source>
        <translation>단어 세기</translation>
    </message>
    <message>
        <source>Reads a text (waiting) and counts its words (computing): the first article&apos;s mixed example.</source>
        <translation>텍스트를 읽고(대기) 단어를 셉니다(계산): 첫 번째 글의 혼합 예제.</translation>
    </message>
    <message>
        <source>Task %1 raised an exception; %2 passes it on, and the program that does not catch it ends there. What had been delivered is kept; --on-error continue runs the rest.</source>
        <translation>작업 %1에서 예외가 발생했습니다. %2은(는) 이를 그대로 넘기며, 예외를 처리하지 않는 프로그램은 거기서 끝납니다. 이미 전달된 결과는 유지됩니다. --on-error continue를 쓰면 나머지도 실행합니다.</translation>
    </message>
    <message>
        <source>A task of the chunk %1 to %2 raised an exception; %3 passes it on, and with it the whole chunk is lost and iteration is over. What had been delivered is kept; --on-error continue runs the rest.</source>
        <translation>%1에서 %2까지의 청크에서 한 작업이 예외를 일으켰습니다. %3은(는) 이를 그대로 넘기므로 청크 전체를 잃고 반복이 끝납니다. 이미 전달된 결과는 유지됩니다. --on-error continue를 쓰면 나머지도 실행합니다.</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot;; there are: continue, api</source>
        <translation>&quot;%1&quot;은(는) 없습니다. 가능한 값: continue, api</translation>
    </message>
    <message>
        <source>These runs did different work (%1): their times cannot be compared as speeds.</source>
        <translation>이 실행들은 서로 다른 일을 했습니다(%1). 걸린 시간을 속도로 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 was not run to its end: its time cannot be compared as a speed.</source>
        <translation>%1은(는) 끝까지 실행되지 않았습니다. 걸린 시간을 속도로 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>Not everything is well in %1: its time cannot be compared as a speed.</source>
        <translation>%1에 제대로 되지 않은 것이 있습니다. 걸린 시간을 속도로 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 and %2 have different results: their times cannot be compared as speeds.</source>
        <translation>%1과(와) %2의 결과가 다릅니다. 걸린 시간을 속도로 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4) took as long as each other.</source>
        <translation>%1(%2)과(와) %3(%4)은(는) 걸린 시간이 같습니다.</translation>
    </message>
    <message>
        <source>%1 is quicker: %2, %3 times as quick as %4 (%5).</source>
        <translation>%1이(가) 더 빠릅니다. %2이(가) 걸려 %4(%5)보다 %3배 빠릅니다.</translation>
    </message>
    <message>
        <source>%1 is the quickest: %2, %3 times as quick as %4 (%5).</source>
        <translation>%1이(가) 가장 빠릅니다. %2이(가) 걸려 %4(%5)보다 %3배 빠릅니다.</translation>
    </message>
    <message>
        <source>CPython would have waited for ever: ended after %1, with %2 of %3 results delivered.</source>
        <translation>CPython은 영원히 기다렸을 것입니다: %1 뒤에 끝냈고, 결과 %3개 중 %2개가 전달되었습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name: letters, digits and underscores, no digit first</source>
        <translation>&quot;%1&quot;은(는) 이름이 아닙니다: 글자, 숫자, 밑줄만 쓰며 숫자로 시작하지 않습니다</translation>
    </message>
    <message>
        <source>Cannot start Python: %1. Nothing was run.</source>
        <translation>Python을 시작할 수 없습니다: %1. 아무것도 실행하지 않았습니다.</translation>
    </message>
    <message>
        <source>There is no Python at %1: %2. Nothing was run; name another one (--python PATH).</source>
        <translation>%1에 Python이 없습니다: %2. 아무것도 실행하지 않았습니다. 다른 것을 지정하세요 (--python PATH).</translation>
    </message>
    <message>
        <source>There is no %1 on PATH. Nothing was run; install it (apt install python3), or name an interpreter (--python PATH).</source>
        <translation>PATH에 %1이(가) 없습니다. 아무것도 실행하지 않았습니다. 설치하거나 (apt install python3) 인터프리터를 지정하세요 (--python PATH).</translation>
    </message>
    <message>
        <source>Python (%1) cannot run this batch: %2 Nothing was run.</source>
        <translation>Python(%1)은 이 묶음을 실행할 수 없습니다: %2 아무것도 실행하지 않았습니다.</translation>
    </message>
    <message>
        <source>Python (%1) %2 before it was ready. Nothing was run; name another interpreter (--python PATH). It said: %3</source>
        <translation>Python(%1)이 준비되기 전에 %2. 아무것도 실행하지 않았습니다. 다른 인터프리터를 지정하세요 (--python PATH). 출력: %3</translation>
    </message>
    <message>
        <source>%1 results reached the main program other than the workers had recorded them, the first of task %2.</source>
        <translation>결과 %1개가 워커가 기록한 것과 다르게 주 프로그램에 도착했습니다. 첫 번째는 작업 %2의 것입니다.</translation>
    </message>
    <message>
        <source>BrokenProcessPool: a worker&apos;s death broke every future that had no result yet, those of %1 tasks (%2), whoever was to blame. Results that were there stay valid.</source>
        <translation>BrokenProcessPool: 워커의 죽음이 누구 탓이든 아직 결과가 없는 모든 future, 작업 %1개(%2)의 것을 깨뜨렸습니다. 이미 있던 결과는 유효합니다.</translation>
    </message>
    <message>
        <source>Python (pid %1) %2 before the batch was over. What had finished is kept. It said: %3</source>
        <translation>Python(pid %1)이 묶음이 끝나기 전에 %2. 끝난 것은 보존됩니다. 출력: %3</translation>
    </message>
    <message>
        <source>CPython is stuck and would stay so: worker %1 (pid %2) %3 while it had no task. It held the lock under which the workers of multiprocessing.Pool take turns to read their next task, and nobody lets go of it. After %4 s without any progress the run was ended; what had finished is kept.</source>
        <translation>CPython이 멈췄고 계속 그럴 것입니다: 워커 %1(pid %2)이 작업이 없는 동안 %3. multiprocessing.Pool의 워커들이 차례로 다음 작업을 읽을 때 쓰는 잠금을 쥐고 있었고, 아무도 그것을 놓지 않습니다. %4초 동안 진전이 없어 실행을 끝냈습니다. 끝난 것은 보존됩니다.</translation>
    </message>
    <message>
        <source>CPython is stuck and would stay so: worker %1 (pid %2) %3 while it ran task %4. multiprocessing.Pool started another worker, but it neither repeats that task nor tells anybody that it is lost. After %5 s without any progress the run was ended; what had finished is kept.</source>
        <translation>CPython이 멈췄고 계속 그럴 것입니다: 워커 %1(pid %2)이 작업 %4을(를) 실행하는 동안 %3. multiprocessing.Pool은 다른 워커를 시작했지만 그 작업을 다시 하지도, 잃었다고 알리지도 않습니다. %5초 동안 진전이 없어 실행을 끝냈습니다. 끝난 것은 보존됩니다.</translation>
    </message>
    <message>
        <source>CPython is stuck and would stay so: worker %1 (pid %2) %3 while it ran task %4. multiprocessing.Pool started another worker, but it neither repeats the chunk that was lost with it (tasks %5 to %6) nor tells anybody. After %7 s without any progress the run was ended; what had finished is kept.</source>
        <translation>CPython이 멈췄고 계속 그럴 것입니다: 워커 %1(pid %2)이 작업 %4을(를) 실행하는 동안 %3. multiprocessing.Pool은 다른 워커를 시작했지만 함께 잃은 청크(작업 %5~%6)를 다시 하지도, 알리지도 않습니다. %7초 동안 진전이 없어 실행을 끝냈습니다. 끝난 것은 보존됩니다.</translation>
    </message>
    <message>
        <source>map() hands on nothing before every chunk is in: %1 results that came back are held back for ever, and %2 never come.</source>
        <translation>map()은 모든 청크가 들어오기 전에는 아무것도 넘기지 않습니다: 돌아온 결과 %1개는 영원히 붙들리고, %2개는 결코 오지 않습니다.</translation>
    </message>
    <message>
        <source>imap_unordered() has handed on everything that came back (%1 results) and waits for ever for %2 more.</source>
        <translation>imap_unordered()는 돌아온 것(결과 %1개)을 모두 넘겼고, %2개를 더 영원히 기다립니다.</translation>
    </message>
    <message>
        <source>imap() hands on in order: it waits for ever for task %1, and %2 results behind it are held back.</source>
        <translation>imap()은 순서대로 넘깁니다: 작업 %1을(를) 영원히 기다리고, 그 뒤의 결과 %2개는 붙들립니다.</translation>
    </message>
    <message>
        <source>apply() waits for ever for task %1; the %2 tasks after it are never begun.</source>
        <translation>apply()는 작업 %1을(를) 영원히 기다립니다. 그 뒤의 작업 %2개는 결코 시작되지 않습니다.</translation>
    </message>
    <message>
        <source>get() waits for ever for task %1; %2 results behind it came back and are never asked for, %3 never come.</source>
        <translation>get()은 작업 %1을(를) 영원히 기다립니다. 그 뒤의 결과 %2개는 돌아왔지만 결코 요청되지 않고, %3개는 결코 오지 않습니다.</translation>
    </message>
    <message>
        <source>holds %1 where two numbers belong.</source>
        <translation>숫자 두 개가 있어야 할 곳에 %1이(가) 있습니다.</translation>
    </message>
    <message>
        <source>%1() of %2 returned no items: there is nothing to run.</source>
        <translation>%2의 %1()이 항목을 돌려주지 않았습니다: 실행할 것이 없습니다.</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot;; there are: fork, spawn, forkserver</source>
        <translation>&quot;%1&quot;은(는) 없습니다. 있는 것: fork, spawn, forkserver</translation>
    </message>
    <message>
        <source>a Python function runs on CPython only: add --backend python</source>
        <translation>Python 함수는 CPython에서만 실행됩니다: --backend python을 더하세요</translation>
    </message>
    <message>
        <source>only the back end python has an interpreter: add --backend python</source>
        <translation>python 백엔드에만 인터프리터가 있습니다: --backend python을 더하세요</translation>
    </message>
    <message>
        <source>only the back end python has start methods: add --backend python</source>
        <translation>python 백엔드에만 시작 방식이 있습니다: --backend python을 더하세요</translation>
    </message>
    <message>
        <source>no API of CPython&apos;s repeats a task: leave it out with --backend python</source>
        <translation>작업을 반복하는 CPython API는 없습니다: --backend python에서는 빼세요</translation>
    </message>
    <message>
        <source>no API of CPython&apos;s ends a task that takes too long: leave it out with --backend python</source>
        <translation>너무 오래 걸리는 작업을 끝내는 CPython API는 없습니다: --backend python에서는 빼세요</translation>
    </message>
    <message>
        <source>Python file</source>
        <translation>Python 파일</translation>
    </message>
    <message>
        <source>A file of yours, such as work.py; it is run only when the batch is</source>
        <translation>work.py 같은 사용자의 파일. 묶음을 실행할 때만 실행됩니다</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>함수</translation>
    </message>
    <message>
        <source>Each task calls it with one item; what it raises is that task&apos;s failure</source>
        <translation>각 작업이 항목 하나로 호출합니다. 발생한 예외는 그 작업의 실패입니다</translation>
    </message>
    <message>
        <source>Items from</source>
        <translation>항목 출처</translation>
    </message>
    <message>
        <source>A function of the file without parameters that returns the list of items; without it the items are 0, 1, 2, ...</source>
        <translation>항목 목록을 돌려주는, 매개변수 없는 파일의 함수. 없으면 항목은 0, 1, 2, ...</translation>
    </message>
    <message>
        <source>Workload python: give the file, such as python:file=work.py,function=task.</source>
        <translation>작업 부하 python: python:file=work.py,function=task 처럼 파일을 지정하세요.</translation>
    </message>
    <message>
        <source>Cannot use the Python file &quot;%1&quot;: %2. Nothing was started.</source>
        <translation>Python 파일 &quot;%1&quot;을(를) 쓸 수 없습니다: %2. 아무것도 시작하지 않았습니다.</translation>
    </message>
    <message>
        <source>Your Python function</source>
        <translation>내 Python 함수</translation>
    </message>
    <message>
        <source>Calls a function of a Python file of yours with each item; only with the back end python.</source>
        <translation>사용자의 Python 파일에 있는 함수를 항목마다 호출합니다. python 백엔드에서만 됩니다.</translation>
    </message>
    <message>
        <source>This run needs about %1 MiB of memory, and the limit of its control group (cgroup) leaves %2 MiB. Nothing was started; use fewer tasks or workers, smaller buffers, or raise the limit.</source>
        <translation>이 실행에는 메모리가 약 %1 MiB 필요하지만 제어 그룹(cgroup)의 한도에는 %2 MiB만 남아 있습니다. 아무것도 시작하지 않았습니다. 작업이나 워커를 줄이거나, 버퍼를 작게 하거나, 한도를 높이세요.</translation>
    </message>
    <message>
        <source>This run reserves about %1 MiB of address space, and its limit (ulimit -v) leaves %2 MiB. Nothing was started; use fewer tasks or workers, or raise the limit.</source>
        <translation>이 실행은 주소 공간을 약 %1 MiB 예약하지만 한도(ulimit -v)에는 %2 MiB만 남아 있습니다. 아무것도 시작하지 않았습니다. 작업이나 워커를 줄이거나 한도를 높이세요.</translation>
    </message>
</context>
<context>
    <name>coreo::ChartArea</name>
    <message>
        <source>Cores</source>
        <translation>코어</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>차트</translation>
    </message>
    <message>
        <source>Per core</source>
        <translation>코어별</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>열지도</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Cores shown as</source>
        <translation>코어 표시 방식</translation>
    </message>
    <message>
        <source>How the cores are shown</source>
        <translation>코어를 표시하는 방식</translation>
    </message>
    <message>
        <source>Show me: %1</source>
        <translation>보여 주세요: %1</translation>
    </message>
</context>
<context>
    <name>coreo::ChartCard</name>
    <message>
        <source>Fill window: %1</source>
        <translation>창 가득히: %1</translation>
    </message>
    <message>
        <source>Fill window</source>
        <translation>창 가득히</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>차트 복사</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Show the whole run</source>
        <translation>실행 전체 보기</translation>
    </message>
</context>
<context>
    <name>coreo::CodePage</name>
    <message>
        <source>workers start</source>
        <translation>워커 시작</translation>
    </message>
    <message>
        <source>tasks are handed out</source>
        <translation>작업 배분</translation>
    </message>
    <message>
        <source>the program waits for a result</source>
        <translation>프로그램이 결과를 기다림</translation>
    </message>
    <message>
        <source>results are handed on</source>
        <translation>결과 전달</translation>
    </message>
    <message>
        <source>Python lines</source>
        <translation>파이썬 코드</translation>
    </message>
    <message>
        <source>Lines of the strategy</source>
        <translation>전략의 코드</translation>
    </message>
    <message>
        <source>As a Python program</source>
        <translation>파이썬 프로그램으로</translation>
    </message>
    <message>
        <source>What runs here: %1</source>
        <translation>여기서 실행되는 것: %1</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>여기서는: %1</translation>
    </message>
    <message>
        <source>What CPython runs</source>
        <translation>CPython이 실행하는 것</translation>
    </message>
    <message>
        <source>The same natively: %1</source>
        <translation>같은 것을 네이티브로: %1</translation>
    </message>
</context>
<context>
    <name>coreo::CodePane</name>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>복사: %1</translation>
    </message>
    <message>
        <source>Copies all of these lines</source>
        <translation>이 줄을 모두 복사합니다</translation>
    </message>
</context>
<context>
    <name>coreo::CompareTable</name>
    <message>
        <source>Differences</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>항목</translation>
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
        <translation>B 대 A</translation>
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
        <translation>논리 프로세서</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) %1</source>
        <translation>
            <numerusform>%Ln일 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>코어</translation>
    </message>
    <message>
        <source>Per core</source>
        <translation>코어별</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>열지도</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>창(&amp;W)</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation>실행 전체</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <translation>
            <numerusform>%Ln초</numerusform>
        </translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>사용률</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>패키지</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>프로세스</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>스레드</translation>
    </message>
    <message>
        <source>Up time</source>
        <translation>가동 시간</translation>
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
        <translation>프로그램 자체 비용</translation>
    </message>
    <message>
        <source>What this program itself takes, in CPU time of its window&apos;s thread.
Frame: all that was done for the last picture, and the 99th percentile.
Drain: taking in what the workers have recorded since.
Sampler: reading the cores&apos; utilisation, as a share of one core.
Loop gap: how long the window did not react, 99th percentile over the runs so far.</source>
        <translation>이 프로그램 자체가 쓰는 시간으로, 창 스레드의 CPU 시간입니다.
프레임: 마지막 그림을 위해 한 모든 일과 99번째 백분위수.
수거: 워커가 그 뒤로 기록한 것을 가져오기.
샘플러: 코어 사용률 읽기, 코어 하나에 대한 비율.
루프 공백: 창이 반응하지 않은 시간, 지금까지의 실행에 대한 99번째 백분위수.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>측정 중</translation>
    </message>
    <message>
        <source>Frame %1 (p99 %2)</source>
        <translation>프레임 %1 (p99 %2)</translation>
    </message>
    <message>
        <source>drain %1</source>
        <translation>수거 %1</translation>
    </message>
    <message>
        <source>sampler %1 %</source>
        <translation>샘플러 %1 %</translation>
    </message>
    <message>
        <source>loop gap p99 %1</source>
        <translation>루프 공백 p99 %1</translation>
    </message>
</context>
<context>
    <name>coreo::ExperimentPanel</name>
    <message>
        <source>Experiment</source>
        <translation>실험</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>직접 설정</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>전략</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>작업 부하</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>How many tasks the batch has: 1 to 1,000,000 by the slider, up to 10,000,000 by typing.</source>
        <translation>작업 묶음의 작업 수: 슬라이더로 1~1,000,000, 입력하면 10,000,000까지.</translation>
    </message>
    <message>
        <source>Cores (%1 here)</source>
        <translation>코어(여기 %1개)</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>코어</translation>
    </message>
    <message>
        <source>How many workers share the batch, one for each core: up to twice the machine&apos;s cores by the slider, up to 1,024 by typing.</source>
        <translation>작업 묶음을 나누는 워커 수(코어마다 하나): 슬라이더로 코어 수의 두 배까지, 입력하면 1,024까지.</translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation>청크 크기</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>How many tasks are handed out together; auto = what the strategy&apos;s API does by default.</source>
        <translation>한꺼번에 나누어 주는 작업 수. 자동 = 전략의 API가 기본으로 하는 대로.</translation>
    </message>
    <message>
        <source>Pin workers to cores</source>
        <translation>워커를 코어에 고정</translation>
    </message>
    <message>
        <source>Each worker stays on one logical processor, physical cores first.</source>
        <translation>워커마다 논리 프로세서 하나에 머뭅니다. 물리 코어를 먼저 씁니다.</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>시뮬레이션</translation>
    </message>
    <message>
        <source>Runs the same strategy on a virtual machine in virtual time: as many cores as you like, at once.</source>
        <translation>같은 전략을 가상 컴퓨터에서 가상 시간으로 실행합니다. 코어를 원하는 만큼, 바로.</translation>
    </message>
    <message>
        <source>Virtual cores</source>
        <translation>가상 코어</translation>
    </message>
    <message>
        <source> cores</source>
        <translation>개 코어</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>실행기</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Chooses the random sizes: the same seed makes the same batch.</source>
        <translation>임의 크기를 정합니다. 시드가 같으면 작업 묶음도 같습니다.</translation>
    </message>
    <message>
        <source>The seed is a whole number from 0 to 18446744073709551615.</source>
        <translation>시드는 0에서 18446744073709551615까지의 정수입니다.</translation>
    </message>
    <message>
        <source>Not one of the prepared batches.</source>
        <translation>준비된 작업 묶음이 아닙니다.</translation>
    </message>
    <message>
        <source>%1 has no chunks</source>
        <translation>%1에는 청크가 없음</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>Cores (%1 virtual)</source>
        <translation>코어(가상 %1개)</translation>
    </message>
    <message>
        <source>Correct the marked settings to run.</source>
        <translation>실행하려면 표시된 설정을 고치십시오.</translation>
    </message>
    <message>
        <source>%1 works on one core</source>
        <translation>%1은(는) 코어 하나에서 실행됩니다</translation>
    </message>
    <message>
        <source>Your Python runs the batch with its own API, as the strategy&apos;s name says; what truly happened is drawn.</source>
        <translation>사용자의 Python이 전략의 이름대로 자신의 API로 묶음을 실행하고, 실제로 일어난 일이 그려집니다.</translation>
    </message>
    <message>
        <source>Tasks (as many as items)</source>
        <translation>작업 (항목 수만큼)</translation>
    </message>
</context>
<context>
    <name>coreo::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>무엇을(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>형식(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>크기(&amp;S)</translation>
    </message>
    <message>
        <source>Sca&amp;le</source>
        <translation>배율(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>색(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>찾아보기(&amp;B)…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
    <message>
        <source>Fil&amp;e</source>
        <translation>파일(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>복사(&amp;O)</translation>
    </message>
    <message>
        <source>Copies it to the clipboard</source>
        <translation>클립보드에 복사합니다</translation>
    </message>
    <message>
        <source>All charts on one page</source>
        <translation>모든 차트를 한 쪽에</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>너비</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>높이</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>투명</translation>
    </message>
    <message>
        <source>&amp;Title and run parameters</source>
        <translation>제목과 실행 매개변수(&amp;T)</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 그림</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 그림</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF 쪽</translation>
    </message>
    <message numerus="yes">
        <source>One entry for each of %Ln task(s).</source>
        <translation>
            <numerusform>작업 %Ln개마다 항목 하나.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 exists. Replace it?</source>
        <translation>%1이(가) 있습니다. 바꿀까요?</translation>
    </message>
    <message>
        <source>C&amp;opied</source>
        <translation>복사했음(&amp;O)</translation>
    </message>
</context>
<context>
    <name>coreo::KillLesson</name>
    <message>
        <source>The same kill, three ways</source>
        <translation>같은 강제 종료, 세 가지 결과</translation>
    </message>
    <message>
        <source>One batch of 24 short waits on four workers. Task 7 kills the process that runs it, as a crash or the system&apos;s memory killer would. What becomes of the rest?</source>
        <translation>네 워커에서 도는 짧은 대기 24개의 묶음. 작업 7은 충돌이나 시스템의 메모리 회수처럼 자신을 실행하는 프로세스를 죽입니다. 나머지는 어떻게 될까요?</translation>
    </message>
    <message>
        <source>No python3 was found on PATH, so only the native engine is shown. Install one, or name one as the interpreter of CPython.</source>
        <translation>PATH에서 python3을 찾지 못해 네이티브 엔진만 보여 줍니다. 설치하거나 CPython의 인터프리터로 지정하세요.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>native</source>
        <translation>네이티브</translation>
    </message>
    <message>
        <source>Running %1 of %2: %3</source>
        <translation>%2개 중 %1번째 실행 중: %3</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>그림 (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>%1에 내보냄</translation>
    </message>
</context>
<context>
    <name>coreo::LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Hide lesson</source>
        <translation>학습 숨기기</translation>
    </message>
    <message>
        <source>The View menu brings it back</source>
        <translation>보기 메뉴에서 다시 표시할 수 있습니다</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>예상되는 결과</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>살펴볼 곳</translation>
    </message>
    <message>
        <source>What the article gets wrong</source>
        <translation>글에서 틀린 점</translation>
    </message>
</context>
<context>
    <name>coreo::MainWindow</name>
    <message>
        <source>simulated</source>
        <translation>시뮬레이션</translation>
    </message>
    <message>
        <source>Coreographer help</source>
        <translation>Coreographer 도움말</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Run and compare</source>
        <translation>실행하고 비교</translation>
    </message>
    <message>
        <source>Back to all charts; cancel the run</source>
        <translation>모든 차트로 돌아가기, 실행 취소</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>차트 복사</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>명령으로 복사</translation>
    </message>
    <message>
        <source>Open, save, save as</source>
        <translation>열기, 저장, 다른 이름으로 저장</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Undo, redo a setting</source>
        <translation>설정 되돌리기, 다시 하기</translation>
    </message>
    <message>
        <source>Zoom on time</source>
        <translation>시간 확대/축소</translation>
    </message>
    <message>
        <source>Move along the time axis</source>
        <translation>시간 축을 따라 이동</translation>
    </message>
    <message>
        <source>The whole run</source>
        <translation>실행 전체</translation>
    </message>
    <message>
        <source>The chart fills the window</source>
        <translation>차트가 창을 가득 채움</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>하는 일</translation>
    </message>
    <message>
        <source>About Coreographer</source>
        <translation>Coreographer 정보</translation>
    </message>
    <message>
        <source>Coreographer %1</source>
        <translation>Coreographer %1</translation>
    </message>
    <message>
        <source>Runs a batch of tasks on this machine&apos;s cores under the concurrency strategies people use, and shows what happens while it happens.

Licence: GPL-3.0-or-later. It comes with no warranty.

Uses Qt %1 (LGPL-3.0) with Qt Charts (GPL-3.0), SQLite (public domain), hwloc (BSD-3-Clause) and JSON for Modern C++ (MIT).</source>
        <translation>사람들이 쓰는 동시성 전략으로 이 컴퓨터의 코어에서 작업 묶음을 실행하고, 일어나는 일을 일어나는 그대로 보여 줍니다.

라이선스: GPL-3.0-or-later. 어떠한 보증도 없습니다.

Qt %1(LGPL-3.0)과 Qt Charts(GPL-3.0), SQLite(퍼블릭 도메인), hwloc(BSD-3-Clause), JSON for Modern C++(MIT)를 씁니다.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템에 맞춤</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln초</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>테마(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Core tiles show</source>
        <translation>코어 타일 표시(&amp;C)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>일어난 일</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Coreographer</source>
        <translation>Coreographer</translation>
    </message>
    <message>
        <source>A run is going on.</source>
        <translation>실행이 진행 중입니다.</translation>
    </message>
    <message>
        <source>Closing stops it; what it has delivered so far is lost.</source>
        <translation>닫으면 멈추고 지금까지 전달된 것은 사라집니다.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>멈추고 닫기</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>계속 실행</translation>
    </message>
    <message>
        <source>Open a saved run</source>
        <translation>저장된 실행 열기</translation>
    </message>
    <message>
        <source>Saved runs (*.coreo);;All files (*)</source>
        <translation>저장된 실행 (*.coreo);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장했습니다</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save the run</source>
        <translation>실행 저장</translation>
    </message>
    <message>
        <source>Saved runs (*.coreo)</source>
        <translation>저장된 실행 (*.coreo)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>%1(으)로 내보냈습니다</translation>
    </message>
    <message>
        <source>Chart copied</source>
        <translation>차트를 복사했습니다</translation>
    </message>
    <message>
        <source>Command copied: %1</source>
        <translation>명령을 복사했습니다: %1</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>인쇄했습니다</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>최근 파일 열기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>다른 이름으로 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Copy chart</source>
        <translation>차트 복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>이 목록 비우기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>실행(&amp;R)</translation>
    </message>
    <message>
        <source>Run and c&amp;ompare</source>
        <translation>실행하고 비교(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Undo setting</source>
        <translation>설정 되돌리기(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do setting</source>
        <translation>설정 다시 하기(&amp;D)</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>명령으로 복사(&amp;M)</translation>
    </message>
    <message>
        <source>Copies the &quot;coreo run ...&quot; that repeats this run</source>
        <translation>이 실행을 되풀이하는 &quot;coreo run ...&quot; 명령을 복사합니다</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Fill the window with</source>
        <translation>창 가득히 보기(&amp;F)</translation>
    </message>
    <message>
        <source>All &amp;charts</source>
        <translation>모든 차트(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>작업(&amp;T)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>확대(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>축소(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Whole run</source>
        <translation>실행 전체(&amp;W)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>테마(&amp;H)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>시스템에 맞춤(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>전체 화면(&amp;U)</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>설정(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>단축키(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Coreographer</source>
        <translation>Coreographer 정보(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Qt 정보(&amp;Q)</translation>
    </message>
    <message>
        <source>Changes apply to the next run.</source>
        <translation>바꾼 내용은 다음 실행에 적용됩니다.</translation>
    </message>
    <message>
        <source>%1 elapsed</source>
        <translation>%1 지남</translation>
    </message>
    <message>
        <source>, about %1 left</source>
        <translation>, 약 %1 남음</translation>
    </message>
    <message>
        <source>Running both, one after the other.</source>
        <translation>둘을 차례로 실행합니다.</translation>
    </message>
    <message>
        <source>Running.</source>
        <translation>실행 중입니다.</translation>
    </message>
    <message>
        <source>A %1: %2  B %3: %4</source>
        <translation>A %1: %2  B %3: %4</translation>
    </message>
    <message>
        <source>%1. Press Run to see it.</source>
        <translation>%1. 보려면 실행을 누르십시오.</translation>
    </message>
    <message>
        <source>Press Run to see what this batch does.</source>
        <translation>이 작업 묶음이 무엇을 하는지 보려면 실행을 누르십시오.</translation>
    </message>
    <message>
        <source>Simulated: virtual cores in virtual time.</source>
        <translation>시뮬레이션: 가상 시간의 가상 코어.</translation>
    </message>
    <message>
        <source>Others use %1&#xa0;% of %2: figures are noisy.</source>
        <translation>다른 프로그램이 %2의 %1&#xa0;%를 쓰고 있어 수치가 부정확합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>코어 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln worker(s) share</source>
        <translation>
            <numerusform>워커 %Ln개가</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln usable core(s): they take turns.</source>
        <translation>
            <numerusform>사용할 수 있는 코어 %Ln개를 번갈아 씁니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Running</source>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>끝남</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>중단됨</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>작업 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>시드 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln logical CPU(s)</source>
        <translation>
            <numerusform>논리 CPU %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>This batch cannot run as it is set.</source>
        <translation>이 배치는 지금 설정으로는 실행할 수 없습니다.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Fail a worker</source>
        <translation>워커 고장 내기</translation>
    </message>
    <message>
        <source>Kill, crash or stop a worker, and see what becomes of its task</source>
        <translation>워커를 죽이거나 멈추고 그 작업이 어떻게 되는지 봅니다</translation>
    </message>
    <message>
        <source>Co&amp;de</source>
        <translation>코드(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation>학습(&amp;L)</translation>
    </message>
    <message>
        <source>Run natively and on CPython</source>
        <translation>네이티브와 CPython에서 실행</translation>
    </message>
    <message>
        <source>Run &amp;natively and on CPython</source>
        <translation>네이티브와 CPython에서 실행(&amp;N)</translation>
    </message>
    <message>
        <source>The &amp;same kill, three ways…</source>
        <translation>같은 강제 종료, 세 가지 결과(&amp;S)…</translation>
    </message>
    <message>
        <source>Your function comes from %1</source>
        <translation>함수의 출처: %1</translation>
    </message>
    <message>
        <source>CPython makes these calls. What each task does is drawn from the seed, the same as natively.</source>
        <translation>CPython이 이 호출들을 합니다. 각 작업이 하는 일은 네이티브와 똑같이 시드에서 정해집니다.</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>This will start the interpreter %1, which is not on your PATH.</source>
        <translation>PATH에 없는 인터프리터 %1을(를) 시작합니다.</translation>
    </message>
    <message>
        <source>This will run %1, function %2.</source>
        <translation>%1의 함수 %2을(를) 실행합니다.</translation>
    </message>
    <message>
        <source>%1 You have not agreed to that, and nobody is there to be asked: nothing was started. Open it in the window and press Run.</source>
        <translation>%1 이에 동의한 적이 없고 물어볼 사람도 없어 아무것도 시작하지 않았습니다. 창에서 열고 실행을 누르세요.</translation>
    </message>
    <message>
        <source>Run this file?</source>
        <translation>이 파일을 실행할까요?</translation>
    </message>
    <message>
        <source>You did not choose it yourself: a saved experiment names it. It can do whatever you can, so run only what you know. You will not be asked again while its content stays the same.</source>
        <translation>직접 고른 것이 아니라 저장된 실험이 지정한 파일입니다. 사용자가 할 수 있는 모든 일을 할 수 있으니 아는 것만 실행하세요. 내용이 그대로인 동안은 다시 묻지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Run it</source>
        <translation>실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Do not run it</source>
        <translation>실행하지 않음(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Program&apos;s own cost</source>
        <translation>프로그램 자체 비용(&amp;P)</translation>
    </message>
    <message>
        <source>Simulate again as &amp;settings change</source>
        <translation>설정이 바뀌면 다시 시뮬레이션(&amp;S)</translation>
    </message>
</context>
<context>
    <name>coreo::NumberRow</name>
    <message>
        <source>%1 is not from %2 to %3.</source>
        <translation>%1은(는) %2에서 %3 사이가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>coreo::ParameterField</name>
    <message>
        <source>Default: %1</source>
        <translation>기본값: %1</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>파일 선택</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>파일 선택: %1</translation>
    </message>
</context>
<context>
    <name>coreo::PythonBox</name>
    <message>
        <source>Interpreter</source>
        <translation>인터프리터</translation>
    </message>
    <message>
        <source>python3 on PATH</source>
        <translation>PATH의 python3</translation>
    </message>
    <message>
        <source>The Python that runs the batch: a path, or a name that is looked for on PATH.</source>
        <translation>묶음을 실행하는 Python: 경로, 또는 PATH에서 찾는 이름.</translation>
    </message>
    <message>
        <source>Choose an interpreter</source>
        <translation>인터프리터 선택</translation>
    </message>
    <message>
        <source>Browse for an interpreter</source>
        <translation>인터프리터 찾아보기</translation>
    </message>
    <message>
        <source>Start method</source>
        <translation>시작 방식</translation>
    </message>
    <message>
        <source>How it starts its workers: as copies of itself, anew, or as copies of a small server.</source>
        <translation>워커를 시작하는 방식: 자신의 사본으로, 새로, 또는 작은 서버의 사본으로.</translation>
    </message>
    <message>
        <source>On PATH: %1</source>
        <translation>PATH에 있음: %1</translation>
    </message>
    <message>
        <source>No python3 was found on PATH: give the path of one.</source>
        <translation>PATH에서 python3을 찾지 못했습니다: 경로를 지정하세요.</translation>
    </message>
    <message>
        <source>There is no program of this name.</source>
        <translation>이 이름의 프로그램이 없습니다.</translation>
    </message>
    <message>
        <source>A function of yours runs on CPython only: it is switched on.</source>
        <translation>사용자의 함수는 CPython에서만 실행됩니다: 켰습니다.</translation>
    </message>
    <message>
        <source>%1, free-threaded</source>
        <translation>%1, 자유 스레드</translation>
    </message>
</context>
<context>
    <name>coreo::RunBox</name>
    <message>
        <source>Progress</source>
        <translation>진행</translation>
    </message>
    <message>
        <source>Run and compare</source>
        <translation>실행하고 비교</translation>
    </message>
    <message>
        <source>Runs the batch, then the same batch the other way, and shows both on one scale.</source>
        <translation>작업 묶음을 실행한 뒤 같은 묶음을 다른 방식으로 실행하고 둘을 한 눈금에 보여 줍니다.</translation>
    </message>
    <message>
        <source>Export…  (Ctrl+E)</source>
        <translation>내보내기…  (Ctrl+E)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Writes charts or data to a file, or copies them.</source>
        <translation>차트나 데이터를 파일로 쓰거나 복사합니다.</translation>
    </message>
    <message>
        <source>%1 of %2 delivered</source>
        <translation>%2개 중 %1개 전달</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>취소하는 중…</translation>
    </message>
    <message>
        <source>■  Cancel  (Esc)</source>
        <translation>■  취소  (Esc)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Stops the run; what has been recorded stays.</source>
        <translation>실행을 멈춥니다. 기록된 것은 남습니다.</translation>
    </message>
    <message>
        <source>▶  Run  (F5)</source>
        <translation>▶  실행  (F5)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Runs the batch as set above.</source>
        <translation>위의 설정대로 작업 묶음을 실행합니다.</translation>
    </message>
    <message>
        <source>Run and compare with %1</source>
        <translation>실행하고 %1와(과) 비교</translation>
    </message>
    <message>
        <source>Run &amp;natively and on CPython</source>
        <translation>네이티브와 CPython에서 실행(&amp;N)</translation>
    </message>
    <message>
        <source>More to compare with</source>
        <translation>다른 비교 대상</translation>
    </message>
    <message>
        <source>Chooses what the batch is compared with: another strategy, or CPython.</source>
        <translation>묶음을 무엇과 비교할지 고릅니다: 다른 전략 또는 CPython.</translation>
    </message>
    <message>
        <source>Runs the batch with our own engine, then with Python&apos;s, and shows both on one scale.</source>
        <translation>묶음을 자체 엔진으로, 이어 Python으로 실행하고 둘을 같은 척도로 보여 줍니다.</translation>
    </message>
</context>
<context>
    <name>coreo::TaskModel</name>
    <message>
        <source>Task</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>워커</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>코어</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>제출</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>끝남</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>받음</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>전달</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>걸린 시간</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>시도</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
</context>
<context>
    <name>coreo::TasksView</name>
    <message>
        <source>Tasks</source>
        <translation>작업</translation>
    </message>
</context>
<context>
    <name>coreo::WorkerMenu</name>
    <message>
        <source>No run is going on: there is no worker to signal.</source>
        <translation>실행 중인 것이 없어 신호를 보낼 워커가 없습니다.</translation>
    </message>
    <message>
        <source>Simulated workers are no processes: nothing can be signalled.</source>
        <translation>시뮬레이션된 워커는 프로세스가 아니므로 신호를 보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>The main program works itself: ending it would end Coreographer.</source>
        <translation>주 프로그램이 직접 일합니다. 끝내면 Coreographer도 끝납니다.</translation>
    </message>
    <message>
        <source>A thread cannot be killed alone: it shares its memory with the whole program.
Choose the executor &quot;processes&quot; to try it.</source>
        <translation>스레드만 따로 죽일 수 없습니다. 메모리를 프로그램 전체와 공유하기 때문입니다.
&quot;processes&quot; 실행기를 선택해 보십시오.</translation>
    </message>
    <message>
        <source>No process works here at this moment.</source>
        <translation>지금 여기서 일하는 프로세스가 없습니다.</translation>
    </message>
    <message>
        <source>Worker %1, process %2, idle</source>
        <translation>워커 %1, 프로세스 %2, 쉬는 중</translation>
    </message>
    <message>
        <source>Worker %1, process %2, on task %3</source>
        <translation>워커 %1, 프로세스 %2, 작업 %3 실행 중</translation>
    </message>
    <message>
        <source>&amp;Kill it (SIGKILL)</source>
        <translation>죽이기 (SIGKILL)(&amp;K)</translation>
    </message>
    <message>
        <source>C&amp;rash it (SIGSEGV)</source>
        <translation>비정상 종료시키기 (SIGSEGV)(&amp;R)</translation>
    </message>
    <message>
        <source>Let it &amp;go on (SIGCONT)</source>
        <translation>계속하게 하기 (SIGCONT)(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Stop it, so that it hangs (SIGSTOP)</source>
        <translation>멈추게 하기: 응답 없음 (SIGSTOP)(&amp;S)</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>워커 %1</translation>
    </message>
    <message>
        <source>No worker has started yet.</source>
        <translation>아직 시작한 워커가 없습니다.</translation>
    </message>
    <message>
        <source>Worker %1 (process %2) has ended meanwhile: nothing was sent.</source>
        <translation>워커 %1(프로세스 %2)이(가) 그사이 끝나 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Worker %1 (process %2) was killed: another takes its place.</source>
        <translation>워커 %1(프로세스 %2)을(를) 죽였습니다. 다른 워커가 자리를 잇습니다.</translation>
    </message>
    <message>
        <source>Worker %1 (process %2) was made to crash: another takes its place.</source>
        <translation>워커 %1(프로세스 %2)을(를) 비정상 종료시켰습니다. 다른 워커가 자리를 잇습니다.</translation>
    </message>
    <message>
        <source>Worker %1 (process %2) was stopped: its task hangs until it goes on.</source>
        <translation>워커 %1(프로세스 %2)을(를) 멈췄습니다. 계속할 때까지 작업도 멈춥니다.</translation>
    </message>
    <message>
        <source>Worker %1 (process %2) goes on.</source>
        <translation>워커 %1(프로세스 %2)이(가) 계속합니다.</translation>
    </message>
    <message>
        <source>Python&apos;s main program works itself: it has no worker that could be signalled.</source>
        <translation>Python의 주 프로그램이 직접 일합니다: 신호를 보낼 워커가 없습니다.</translation>
    </message>
    <message>
        <source>Worker %1 (process %2) was killed: what becomes of its work is up to Python&apos;s API.</source>
        <translation>워커 %1(프로세스 %2)을 죽였습니다: 맡던 일의 운명은 Python API에 달려 있습니다.</translation>
    </message>
    <message>
        <source>Worker %1 (process %2) was made to crash: what becomes of its work is up to Python&apos;s API.</source>
        <translation>워커 %1(프로세스 %2)을 충돌시켰습니다: 맡던 일의 운명은 Python API에 달려 있습니다.</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Core utilisation</source>
        <translation>코어 사용률</translation>
    </message>
    <message>
        <source>Timeline by task</source>
        <translation>작업별 타임라인</translation>
    </message>
    <message>
        <source>Timeline by worker</source>
        <translation>워커별 타임라인</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>Results over time</source>
        <translation>시간에 따른 결과</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Event loop</source>
        <translation>이벤트 루프</translation>
    </message>
</context>
</TS>

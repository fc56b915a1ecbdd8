# Completion of coreo for fish. Ids come from the program itself, so that they are always those of the installed version.

function __coreo_ids
    coreo list $argv[1] --json 2>/dev/null | sed -n 's/^    "id": "\(.*\)",\{0,1\}$/\1/p'
end

complete -c coreo -f
complete -c coreo -n __fish_use_subcommand -a run -d 'run a batch and tell what happened'
complete -c coreo -n __fish_use_subcommand -a sweep -d "run every combination of the options' values"
complete -c coreo -n __fish_use_subcommand -a compare -d 'set saved runs side by side'
complete -c coreo -n __fish_use_subcommand -a list -d 'list what there is to choose from'
complete -c coreo -n __fish_use_subcommand -a machine -d "tell what is known of this machine's processors"
complete -c coreo -n __fish_use_subcommand -a export -d 'write a saved run in another format'
complete -c coreo -n __fish_use_subcommand -a check -d 'tell whether a saved run is whole'
complete -c coreo -n __fish_use_subcommand -a reproduce -d "run the articles' programs and judge their claims"
complete -c coreo -n __fish_use_subcommand -a calibrate -d "measure this machine's costs"
complete -c coreo -l help -d 'tell the options'
complete -c coreo -n __fish_use_subcommand -l version -d 'tell the version'

set -l run '__fish_seen_subcommand_from run sweep'
complete -c coreo -n $run -l scenario -x -a '(__coreo_ids scenarios)' -d 'start from a prepared batch'
complete -c coreo -n $run -l spec -r -F -d 'start from a saved description'
complete -c coreo -n $run -l strategy -x -a '(__coreo_ids strategies)' -d 'how the batch is driven'
complete -c coreo -n $run -l workload -x -a '(__coreo_ids workloads)' -d 'what each task does'
complete -c coreo -n $run -l tasks -x -d 'number of tasks'
complete -c coreo -n $run -l workers -x -d 'number of workers'
complete -c coreo -n $run -l chunk -x -d 'tasks handed out together'
complete -c coreo -n $run -l executor -x -a '(__coreo_ids executors)' -d 'who works'
complete -c coreo -n $run -l pin -x -a 'worker task' -d 'keep workers on CPUs'
complete -c coreo -n $run -l backend -x -a 'native python simulated' -d 'real cores, CPython, or virtual cores'
complete -c coreo -n $run -l python -r -F -d 'the interpreter of CPython'
complete -c coreo -n $run -l start-method -x -a 'fork spawn forkserver' -d 'how CPython starts its workers'
complete -c coreo -n $run -l cores -x -d 'cores of the virtual machine'
complete -c coreo -n $run -l costs -r -F -a 'native python none' -d 'costs of the virtual machine'
complete -c coreo -n $run -l seed -x -d 'chooses the random sizes'
complete -c coreo -n $run -l repeat -x -d 'run the batch so many times'
complete -c coreo -n $run -l timeout -x -d 'end an attempt after so many seconds'
complete -c coreo -n $run -l retries -x -d 'repeat what did not end well'
complete -c coreo -n $run -l fault -x -d 'let tasks misbehave'
complete -c coreo -n $run -l on-error -x -a 'continue api' -d 'what an exception of a task does'
complete -c coreo -n $run -l switch-interval -x -d 'after which the interpreter lock is asked for'
complete -c coreo -n '__fish_seen_subcommand_from run' -l save -r -F -d 'save the run'
complete -c coreo -n $run -l json -r -F -d 'write the result as JSON'
complete -c coreo -n $run -l csv -r -F -d 'write one row a task'
complete -c coreo -n '__fish_seen_subcommand_from run' -l trace -r -F -d 'write a trace'
complete -c coreo -n '__fish_seen_subcommand_from run' -l timing -r -F -d 'write what the program itself cost'
complete -c coreo -n $run -l quiet -d 'print errors only'
complete -c coreo -n '__fish_seen_subcommand_from sweep' -l over -x -a 'scenario= strategy= workload= tasks= workers= chunk= executor= pin= backend= cores= costs= seed= timeout= retries= fault= on-error= switch-interval= python= start-method=' -d 'sweep an option'
complete -c coreo -n '__fish_seen_subcommand_from compare' -F
complete -c coreo -n '__fish_seen_subcommand_from compare' -l json -r -F -d 'write the comparison as JSON'

complete -c coreo -n '__fish_seen_subcommand_from list' -a 'strategies workloads executors scenarios formats'
complete -c coreo -n '__fish_seen_subcommand_from list machine' -l json -d 'as JSON'
complete -c coreo -n '__fish_seen_subcommand_from export' -F
complete -c coreo -n '__fish_seen_subcommand_from export' -l format -x -a 'csv json chrome-trace' -d 'of the new file'
complete -c coreo -n '__fish_seen_subcommand_from export' -l out -r -F -d 'the new file'
complete -c coreo -n '__fish_seen_subcommand_from check' -F
complete -c coreo -n '__fish_seen_subcommand_from reproduce' -a 's1 s2 s3 s4 all'
complete -c coreo -n '__fish_seen_subcommand_from reproduce' -l out -r -F -d 'the folder of what is written'
set -l both '__fish_seen_subcommand_from reproduce calibrate'
complete -c coreo -n $both -l backend -x -a 'native python' -d 'on which it runs'
complete -c coreo -n $both -l python -r -F -d 'the interpreter of CPython'
complete -c coreo -n '__fish_seen_subcommand_from calibrate' -l out -r -F -d 'the folder of the files'

#compdef coreo
# Completion of coreo for zsh. Ids come from the program itself, so that they are always those of the installed version.

_coreo_ids() {
    local -a ids
    ids=(${(f)"$(coreo list $1 --json 2>/dev/null | sed -n 's/^    "id": "\(.*\)",\{0,1\}$/\1/p')"})
    compadd -a ids
}

_coreo() {
    if (( CURRENT == 2 )); then
        local -a verbs
        verbs=('run:run a batch and tell what happened' 'list:list what there is to choose from'
            "sweep:run every combination of the options' values" 'compare:set saved runs side by side'
            "machine:tell what is known of this machine's processors" 'export:write a saved run in another format'
            'check:tell whether a saved run is whole'
            "reproduce:run the articles' programs and judge their claims" "calibrate:measure this machine's costs" '--help' '--version')
        _describe verb verbs
        return
    fi
    local verb=${words[2]}
    shift words
    (( CURRENT-- ))
    case $verb in
    run | sweep)
        local -a own
        if [[ $verb == run ]]; then
            own=('--save[save the run]:file:_files -g "*.coreo"' '--trace[write a trace]:file:_files'
                '--timing[write what the program itself cost]:file:_files')
        else
            local names='scenario= spec= strategy= workload= tasks= workers= chunk= executor= pin= backend= cores= costs='
            names+=' seed= timeout= retries= fault= on-error= switch-interval= python= start-method='
            own=("*--over[sweep an option]:option and values:{compadd -S '' $names}")
        fi
        _arguments $own \
            '(--spec)--scenario[start from a prepared batch]:scenario:{_coreo_ids scenarios}' \
            '(--scenario)--spec[start from a saved description]:file:_files' \
            '--strategy[how the batch is driven]:strategy:{_coreo_ids strategies}' \
            '--workload[what each task does]:workload:{_coreo_ids workloads}' \
            '--tasks[number of tasks]:number' \
            '--workers[number of workers]:number' \
            '--chunk[tasks handed out together]:number' \
            '--executor[who works]:executor:{_coreo_ids executors}' \
            '--pin[keep workers on CPUs]:who:(worker task)' \
            '--backend[real cores, CPython, or virtual cores]:backend:(native python simulated)' \
            '--python[the interpreter of CPython]:file:_files' \
            '--start-method[how CPython starts its workers]:method:(fork spawn forkserver)' \
            '--cores[cores of the virtual machine]:number' \
            '--costs[costs of the virtual machine]:costs:(native python none)' \
            '--seed[chooses the random sizes]:number' \
            '--repeat[run the batch so many times]:number' \
            '--timeout[end an attempt after so many seconds]:seconds' \
            '--retries[repeat what did not end well]:number' \
            '--fault[let tasks misbehave]:faults' \
            '--on-error[what an exception of a task does]:what:(continue api)' \
            '--switch-interval[after which the interpreter lock is asked for]:time' \
            '--json[write the result as JSON]:file:_files' \
            '--csv[write one row a task]:file:_files' \
            '--quiet[print errors only]' '--help[tell the options]'
        ;;
    compare)
        _arguments '*:run:_files -g "*.coreo"' '--json[write the comparison as JSON]:file:_files' '--help[tell the options]'
        ;;
    list)
        _arguments '1:what:(strategies workloads executors scenarios formats)' '--json[as JSON]' '--help[tell the options]'
        ;;
    machine)
        _arguments '--json[as JSON]' '--help[tell the options]'
        ;;
    export)
        _arguments '1:run:_files -g "*.coreo"' '--format[of the new file]:format:(csv json chrome-trace)' \
            '--out[the new file]:file:_files' '--help[tell the options]'
        ;;
    check)
        _arguments '1:run:_files -g "*.coreo"' '--help[tell the options]'
        ;;
    reproduce)
        _arguments '1:article:(s1 s2 s3 s4 all)' '--out[the folder of what is written]:folder:_files -/' \
            '--backend[on which it runs]:backend:(native python)' '--python[the interpreter of CPython]:file:_files' '--help[tell the options]'
        ;;
    calibrate)
        _arguments '--out[the folder of the files]:folder:_files -/' '--backend[which costs]:backend:(native python)' \
            '--python[the interpreter of CPython]:file:_files' '--help[tell the options]'
        ;;
    esac
}

_coreo "$@"

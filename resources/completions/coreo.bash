# Completion of coreo for bash. Ids come from the program itself, so that they are always those of the installed version.

_coreo_ids() {
    coreo list "$1" --json 2>/dev/null | sed -n 's/^    "id": "\(.*\)",\{0,1\}$/\1/p'
}

_coreo() {
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} verb=${COMP_WORDS[1]}
    local words=
    COMPREPLY=()
    if ((COMP_CWORD == 1)); then
        words='run sweep compare list machine export check reproduce calibrate --help --version'
    else
        case $before in
        --strategy) words=$(_coreo_ids strategies) ;;
        --workload) words=$(_coreo_ids workloads) ;;
        --executor) words=$(_coreo_ids executors) ;;
        --scenario) words=$(_coreo_ids scenarios) ;;
        --format) words='csv json chrome-trace' ;;
        --pin) words='worker task' ;;
        --backend) words='native python simulated' ;;
        --start-method) words='fork spawn forkserver' ;;
        --costs) words='native python none' ;;
        --over)
            words='scenario= spec= strategy= workload= tasks= workers= chunk= executor= pin= backend= cores= costs= seed=
                timeout= retries= fault= on-error= switch-interval= python= start-method='
            compopt -o nospace
            ;;
        --spec | --save | --json | --csv | --trace | --timing | --out)
            compopt -o default
            return
            ;;
        *)
            case $verb in
            run)
                words='--scenario --spec --strategy --workload --tasks --workers --chunk --executor --pin --backend --cores
                    --costs --seed --repeat --timeout --retries --fault --on-error --switch-interval --python --start-method --save --json --csv --trace --timing --quiet --help'
                ;;
            sweep)
                words='--over --scenario --spec --strategy --workload --tasks --workers --chunk --executor --pin --backend --cores
                    --costs --seed --repeat --timeout --retries --fault --on-error --switch-interval --python --start-method --json --csv --quiet --help'
                ;;
            compare) words='--json --help' ;;
            list) words='strategies workloads executors scenarios formats --json --help' ;;
            machine) words='--json --help' ;;
            export) words='--format --out --help' ;;
            check) words='--help' ;;
            reproduce) words='s1 s2 s3 s4 all --out --backend --python --help' ;;
            calibrate) words='--out --backend --python --help' ;;
            esac
            [[ $verb == export || $verb == check || $verb == compare ]] && [[ $current != -* ]] && compopt -o default
            ;;
        esac
    fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}
complete -F _coreo coreo

#include "cli/program.h"

int main(int argc, char **argv)
{
    return coreo::runProgram(argc, argv);
}

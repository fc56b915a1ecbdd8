#pragma once

// The registries' names and parameter declarations, for those above run/ who choose among them (the layer table keeps
// them from reaching into strategies/ and workloads/ themselves).
#include "strategies/strategy.h"
#include "workloads/workload.h"

// Tasks whose lengths follow a chosen distribution: the batch that a developer has in mind, without its code.

#include "model/random.h"
#include "workloads/builtin.h"

#include <cmath>

namespace coreo {
namespace {

enum class Shape { Constant, Uniform, Lognormal, Bimodal, Ascending, Descending };

const std::vector<std::string> kShapes{"constant", "uniform", "lognormal", "bimodal", "ascending", "descending"};

Parameters parameters()
{
    using Kind = Parameter::Kind;
    return {{"mean", coreoText("Mean duration"), Kind::Duration, "10ms", 0, 3600e9, {},
             coreoText("The mean length of a task")},
            {"shape", coreoText("Shape"), Kind::Choice, "lognormal", 0, 0, kShapes,
             coreoText("How the lengths are distributed around the mean")},
            {"cv", coreoText("Variation"), Kind::Real, "0.5", 0, 10, {},
             coreoText("Standard deviation over mean: 0 for equal tasks, above 1 for a heavy tail")},
            {"io", coreoText("Waiting share"), Kind::Real, "0", 0, 1, {},
             coreoText("The share of each task that waits without holding a core")}};
}

/// The length of task `index` of `count`, relative to the mean. Each shape keeps the mean and, as far as lengths stay
/// positive, the variation.
double relativeLength(Shape shape, double cv, std::uint64_t seed, std::uint32_t index, std::uint32_t count)
{
    const double share = unitInterval(randomBits(seed, index));
    const double width = std::sqrt(3.0) * cv;
    double length = 1;
    switch (shape) {
    case Shape::Constant:
        break;
    case Shape::Uniform:
        length = 1 - width + 2 * width * share;
        break;
    case Shape::Lognormal: {
        const double variance = exact::log(1 + cv * cv);
        const double p = share < 1e-15 ? 1e-15 : share;
        length = exact::exp(std::sqrt(variance) * exact::normalQuantile(p) - variance / 2);
        break;
    }
    case Shape::Bimodal: // one task in ten is long
        length = share < 0.1 ? 1 + 3 * cv : 1 - cv / 3;
        break;
    case Shape::Ascending:
    case Shape::Descending: {
        const double place = count < 2 ? 0.5 : static_cast<double>(index) / (count - 1);
        length = 1 - width + 2 * width * (shape == Shape::Ascending ? place : 1 - place);
        break;
    }
    }
    return length < 0 ? 0 : length;
}

class Synthetic : public Workload
{
public:
    Synthetic(Time mean, Shape shape, double cv, double io, std::uint64_t seed, std::uint32_t tasks)
        : m_mean(mean), m_shape(shape), m_cv(cv), m_io(io), m_seed(seed), m_tasks(tasks)
    {}
    [[nodiscard]] Task task(TaskId id) const override
    {
        const double length = relativeLength(m_shape, m_cv, m_seed, id.value, m_tasks);
        const double ns = static_cast<double>(m_mean.count()) * length;
        return timedTask(Time(static_cast<std::int64_t>(ns + 0.5)), m_io, expected(id));
    }
    [[nodiscard]] std::uint64_t expected(TaskId id) const override { return randomBits(m_seed, id.value, 1); }
    [[nodiscard]] int spansPerTask() const override { return m_io > 0 ? 2 : 1; }
    [[nodiscard]] ResultKind resultKind() const override { return ResultKind::Hash; }

private:
    Time m_mean;
    Shape m_shape;
    double m_cv, m_io;
    std::uint64_t m_seed;
    std::uint32_t m_tasks;
};

} // namespace

WorkloadInfo syntheticInfo()
{
    return {"synthetic", coreoText("Synthetic"),
            coreoText("Tasks of a chosen mean length, spread and waiting share: describe your own batch."), parameters(),
            [](const ParameterValues &) { return 0u; },
            [](const RunSpec &spec) -> std::unique_ptr<Workload> {
                const auto value = [&spec](const char *key) {
                    return parameterValue(parameters(), spec.workloadParameters, key);
                };
                const std::string name = value("shape");
                auto shape = Shape::Constant;
                for (std::size_t i = 0; i < kShapes.size(); ++i)
                    if (kShapes[i] == name)
                        shape = static_cast<Shape>(i);
                return std::make_unique<Synthetic>(durationOf(value("mean")), shape, realOf(value("cv")),
                                                   realOf(value("io")), spec.seed, spec.tasks);
            }};
}

} // namespace coreo

// Tasks whose lengths follow a chosen distribution: the batch that a developer has in mind, without its code.

#include "model/random.h"
#include "workloads/builtin.h"

#include <algorithm>
#include <array>
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

// Several tasks at a time, as wide as the processor is: the same operations in the same order, so the same bits. A sanitizer's runtime
// is not there yet when the linker chooses.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define COREO_WIDE [[gnu::target_clones("arch=skylake-avx512", "avx2", "default")]]
#else
#define COREO_WIDE
#endif

/// The draws of `count` tasks: lengths in [0, 1) and the hashes of their results.
COREO_WIDE void draw(std::uint64_t mixedSeed, std::uint32_t first, std::uint32_t count, double *shares, std::uint64_t *hashes)
{
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::uint64_t state = randomState(mixedSeed, first + i);
        hashes[i] = randomDraw(state, 1);
        shares[i] = unitInterval(randomDraw(state));
    }
}

COREO_WIDE void hashes(std::uint64_t mixedSeed, const TaskId *tasks, std::uint32_t count, std::uint64_t *out)
{
    for (std::uint32_t i = 0; i < count; ++i)
        out[i] = randomDraw(randomState(mixedSeed, tasks[i].value), 1);
}

/// The logarithms of lengths, right where a share is not in a tail of the normal distribution.
COREO_WIDE void normalPowers(const double *shares, std::uint32_t count, double deviation, double variance, double *powers)
{
    for (std::uint32_t i = 0; i < count; ++i)
        powers[i] = deviation * exact::normalQuantileInside(shares[i]) - variance / 2;
}

COREO_WIDE void nearExps(const double *powers, std::uint32_t count, double *lengths)
{
    for (std::uint32_t i = 0; i < count; ++i)
        lengths[i] = nearExp(powers[i]);
}

class Synthetic final : public Workload
{
public:
    Synthetic(Time mean, Shape shape, double cv, double io, std::uint64_t seed, std::uint32_t tasks)
        : m_mean(static_cast<double>(mean.count())), m_shape(shape), m_cv(cv), m_width(std::sqrt(3.0) * cv),
          m_variance(exact::log(1 + cv * cv)), m_deviation(std::sqrt(m_variance)), m_io(io), m_mixedSeed(mix(seed)), m_tasks(tasks)
    {}
    [[nodiscard]] Task task(TaskId id) const override { return timedTask(length(id), m_io, Synthetic::expected(id)); }
    [[nodiscard]] std::uint64_t expected(TaskId id) const override { return hash(state(id.value)); }
    void expectedOf(const TaskId *tasks, std::uint32_t count, std::uint64_t *out) const override
    {
        hashes(m_mixedSeed, tasks, count, out);
    }
    void outline(TaskId first, std::uint32_t count, const StepCosts &costs, TaskOutline *out) const override
    {
        if (m_io > 0) {
            Workload::outline(first, count, costs, out);
            return;
        }
        for (std::uint32_t done = 0; done < count; done += kBlock)
            outlineBlock(first.value + done, std::min(kBlock, count - done), out + done);
        for (std::uint32_t i = 0; i < count; ++i)
            if (out[i].compute.count() >= kExactlyReal) [[unlikely]]
                out[i].compute = plan(Synthetic::task(TaskId(first.value + i)), costs).compute;
    }
    [[nodiscard]] int spansPerTask() const override { return m_io > 0 ? 2 : 1; }
    [[nodiscard]] ResultKind resultKind() const override { return ResultKind::Hash; }

private:
    static constexpr std::int64_t kExactlyReal = std::int64_t{1} << 53; ///< up to here a plan does not round the length

    [[nodiscard]] std::uint64_t state(std::uint32_t task) const { return randomState(m_mixedSeed, task); }
    static std::uint64_t hash(std::uint64_t state) { return randomDraw(state, 1); }
    static double share(std::uint64_t state) { return unitInterval(randomDraw(state)); }

    /// At most kBlock tasks, one operation after the other for all of them: the processor does several at a time.
    void outlineBlock(std::uint32_t first, std::uint32_t count, TaskOutline *out) const
    {
        std::array<double, kBlock> shares;
        std::array<std::uint64_t, kBlock> results;
        draw(m_mixedSeed, first, count, shares.data(), results.data());
        for (std::uint32_t i = 0; i < count; ++i) {
            out[i].result = results[i];
            out[i].waits = false;
        }
        switch (m_shape) {
        case Shape::Lognormal:
            lognormal(shares.data(), count, out);
            break;
        case Shape::Uniform:
            for (std::uint32_t i = 0; i < count; ++i)
                out[i].compute = uniform(shares[i]);
            break;
        default:
            for (std::uint32_t i = 0; i < count; ++i)
                out[i].compute = length(TaskId(first + i), shares[i]);
        }
    }

    /// Each shape keeps the mean and, as far as lengths stay positive, the variation.
    [[nodiscard]] Time length(TaskId id) const { return length(id, share(state(id.value))); }
    [[nodiscard]] Time length(TaskId id, double share) const
    {
        double relative = 1;
        switch (m_shape) {
        case Shape::Constant:
            break;
        case Shape::Uniform:
            return uniform(share);
        case Shape::Lognormal:
            return lognormal(share);
        case Shape::Bimodal: // one task in ten is long
            relative = share < 0.1 ? 1 + 3 * m_cv : 1 - m_cv / 3;
            break;
        case Shape::Ascending:
        case Shape::Descending: {
            const double place = m_tasks < 2 ? 0.5 : static_cast<double>(id.value) / (m_tasks - 1);
            relative = 1 - m_width + 2 * m_width * (m_shape == Shape::Ascending ? place : 1 - place);
            break;
        }
        }
        return nanoseconds(relative < 0 ? 0 : relative);
    }
    [[nodiscard]] Time uniform(double share) const
    {
        const double relative = 1 - m_width + 2 * m_width * share;
        return nanoseconds(relative < 0 ? 0 : relative);
    }
    [[nodiscard]] Time nanoseconds(double relative) const
    {
        return Time(static_cast<std::int64_t>(m_mean * relative + 0.5));
    }
    [[nodiscard]] double power(double quantile) const { return m_deviation * quantile - m_variance / 2; }
    /// As if by exact::exp(): where the near one, whose result is `near`, cannot tell to which nanosecond that rounds, it is
    /// asked.
    [[nodiscard]] Time lognormal(double power, double near) const
    {
        const double length = m_mean * near + 0.5;
        const double doubt = length * (2 * kNearExpError);
        if (length < 1e12 && power > -700 && power < 700) [[likely]] {
            const auto whole = static_cast<std::int64_t>(length);
            const double fraction = length - static_cast<double>(whole);
            if (fraction > doubt && fraction < 1 - doubt) [[likely]]
                return Time(whole);
        }
        return nanoseconds(exact::exp(power));
    }
    static double inside(double share) { return share < 1e-15 ? 1e-15 : share; }
    [[nodiscard]] Time lognormal(double share) const
    {
        const double x = power(exact::normalQuantile(inside(share)));
        return lognormal(x, nearExp(x));
    }
    void lognormal(double *shares, std::uint32_t count, TaskOutline *out) const
    {
        std::array<double, kBlock> powers, lengths;
        for (std::uint32_t i = 0; i < count; ++i)
            shares[i] = inside(shares[i]);
        normalPowers(shares, count, m_deviation, m_variance, powers.data());
        for (std::uint32_t i = 0; i < count; ++i)
            if (shares[i] < exact::kNormalTail || shares[i] > 1 - exact::kNormalTail) [[unlikely]]
                powers[i] = power(exact::normalQuantile(shares[i]));
        nearExps(powers.data(), count, lengths.data());
        for (std::uint32_t i = 0; i < count; ++i)
            out[i].compute = lognormal(powers[i], lengths[i]);
    }

    static constexpr std::uint32_t kBlock = 64;
    double m_mean; ///< nanoseconds
    Shape m_shape;
    double m_cv, m_width;
    double m_variance, m_deviation; ///< of the logarithm
    double m_io;
    std::uint64_t m_mixedSeed;
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

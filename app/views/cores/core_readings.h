#pragma once

#include "views/chart.h"
#include "views/cores/core_bins.h"
#include "views/cores/core_use.h"

namespace coreo {

/// Which readings the cores chart shows, and these readings ready to be drawn: the live feed's over its window, or a
/// run's over the run. A simulated run shows its own virtual cores even while the machine's are live, and so do two
/// runs that are compared, over the time of the longer one.
/// Threads: the GUI thread.
class CoreReadings
{
public:
    /// Whether it is the run's readings that are shown, not the feed's.
    static bool showsRun(const ChartInput &input, bool wholeRun);
    /// The machine whose cores are shown; null if there is nothing to show.
    static const Machine *machine(const ChartInput &input, bool wholeRun);

    /// Takes in what has come since.
    void update(const ChartInput &input, bool wholeRun);

    [[nodiscard]] const CoreBins &bins() const { return m_fromRun ? m_runBins : m_liveBins; }
    [[nodiscard]] ViewState::Range range() const { return m_range; }
    [[nodiscard]] bool fromRun() const { return m_fromRun; }
    [[nodiscard]] bool usedByRun(CoreId core) const { return m_useKnown && m_use.uses(core.value); }
    /// What a tile's number says: the mean of the last second, or of the whole run.
    [[nodiscard]] CoreShare current(std::size_t core) const;

private:
    void updateFeed(const CoreFeed &feed);
    void updateRun(const RunData &run, const RunData *compare);
    void updateUse(const RunData &run);

    static constexpr int kBins = 120; ///< more cannot be told apart on a tile (NUMBERS)

    bool m_fromRun = false;
    bool m_useKnown = false;
    ViewState::Range m_range;

    const CoreFeed *m_feed = nullptr;
    int m_window = 0;
    CoreBins m_liveBins;

    std::weak_ptr<const RunHistory> m_binnedRun, m_usedRun;
    std::size_t m_runRead = 0;
    CoreBins m_runBins;
    CoreUse m_use;
};

} // namespace coreo

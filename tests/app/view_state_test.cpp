#include "session/view_state.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace coreo {

using namespace std::chrono_literals;

TEST(ViewState, showsTheWholeRunUntilAPersonZooms)
{
    ViewState state;
    EXPECT_EQ(state.visible(10s), (ViewState::Range{0s, 10s}));
    EXPECT_EQ(state.visible(12s), (ViewState::Range{0s, 12s})) << "follows a running run";
    state.zoomAround(5s, 0.5, 10s);
    EXPECT_EQ(state.visible(12s), (ViewState::Range{2'500ms, 7'500ms})) << "is not moved by a growing run";
}

TEST(ViewState, keepsWhatLiesUnderThePointer)
{
    ViewState state;
    state.zoomAround(8s, 0.25, 10s);
    EXPECT_EQ(state.zoom(), (ViewState::Range{6s, 8'500ms}));
    state.zoomAround(8s, 4, 10s);
    EXPECT_FALSE(state.zoom()) << "zoomed out again is the whole run";
}

TEST(ViewState, staysWithinTheRun)
{
    ViewState state;
    state.setZoom(ViewState::Range{2s, 4s});
    state.pan(-5s, 10s);
    EXPECT_EQ(state.zoom(), (ViewState::Range{0s, 2s}));
    state.pan(50s, 10s);
    EXPECT_EQ(state.zoom(), (ViewState::Range{8s, 10s}));
    state.zoomAround(10s, 1e-12, 10s);
    ASSERT_TRUE(state.zoom());
    EXPECT_GE((state.zoom()->end - state.zoom()->begin).count(), 50) << "an axis needs digits";
    state.zoomAround(5s, -1, 10s);
    EXPECT_TRUE(state.zoom());
}

TEST(ViewState, ignoresARangeWithoutLength)
{
    ViewState state;
    state.setZoom(ViewState::Range{4s, 4s});
    EXPECT_FALSE(state.zoom());
}

TEST(ViewState, tellsOnlyOfChanges)
{
    ViewState state;
    QSignalSpy hovered(&state, &ViewState::hoveredChanged);
    QSignalSpy selected(&state, &ViewState::selectedChanged);
    QSignalSpy range(&state, &ViewState::rangeChanged);
    state.setHovered(TaskId(3));
    state.setHovered(TaskId(3));
    state.setSelected(TaskId(3));
    state.pan(1s, 10s);
    EXPECT_EQ(hovered.count(), 1);
    EXPECT_EQ(selected.count(), 1);
    EXPECT_EQ(range.count(), 0) << "the whole run cannot be panned";
    state.reset();
    EXPECT_EQ(hovered.count(), 2);
    EXPECT_TRUE(state.selected().isNone());
}

} // namespace coreo

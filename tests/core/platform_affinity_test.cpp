#include "platform/affinity.h"
#include "platform/clock.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <thread>

#include <pthread.h>
#include <sys/resource.h>
#include <unistd.h>

namespace coreo {

/// Runs on a thread of its own, so that no test changes where the others run.
template<class Function>
static void onThread(Function function)
{
    std::thread(function).join();
}

TEST(PlatformAffinity, aPinnedThreadRunsOnItsCoreAndCanBeLetGo)
{
    onThread([] {
        const std::vector<CoreId> before = allowedCores();
        ASSERT_FALSE(before.empty());
        std::string error;
        for (const CoreId core : before) {
            ASSERT_TRUE(pinThread(core, error)) << error;
            EXPECT_EQ(allowedCores(), std::vector<CoreId>{core});
            EXPECT_EQ(currentCore(), core.value);
        }
        ASSERT_TRUE(unpinThread(before, error)) << error;
        EXPECT_EQ(allowedCores(), before);
    });
}

TEST(PlatformAffinity, aCoreThatIsNotThereIsRefusedByNameAndChangesNothing)
{
    onThread([] {
        const std::vector<CoreId> before = allowedCores();
        for (const std::uint32_t core : {1023U, 4000U, 4'000'000'000U}) {
            std::string error;
            EXPECT_FALSE(pinThread(CoreId(core), error));
            EXPECT_NE(error.find("CPU " + std::to_string(core) + " is outside"), std::string::npos) << error;
            EXPECT_NE(error.find("EINVAL"), std::string::npos) << error;
        }
        std::string error;
        EXPECT_FALSE(unpinThread({}, error));
        EXPECT_FALSE(error.empty());
        EXPECT_EQ(allowedCores(), before);
    });
}

TEST(PlatformAffinity, niceIsOfTheThreadAlone)
{
    const int ours = getpriority(PRIO_PROCESS, 0);
    onThread([&] {
        const int wanted = std::min(ours + 3, 19);
        EXPECT_TRUE(setThreadNice(wanted));
        EXPECT_EQ(getpriority(PRIO_PROCESS, static_cast<id_t>(gettid())), wanted);
    });
    EXPECT_EQ(getpriority(PRIO_PROCESS, 0), ours);
}

TEST(PlatformAffinity, aLongThreadNameIsCutNotRefused)
{
    onThread([] {
        setThreadName("coreo worker 1023 of many");
        char name[32] = {};
        ASSERT_EQ(pthread_getname_np(pthread_self(), name, sizeof name), 0);
        EXPECT_STREQ(name, "coreo worker 10");
    });
}

} // namespace coreo

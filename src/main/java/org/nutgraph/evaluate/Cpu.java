// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.concurrent.TimeUnit;

import com.sun.management.OperatingSystemMXBean;

/** The processor time of the thread at work, and the memory of the program: neither depends on what else is running. */
final class Cpu {
    private static final double SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final long MEGABYTE = 1L << 20;

    private Cpu() {}

    /** Gives the seconds of processor time that some work takes on this thread. */
    static double seconds(Runnable work) {
        long begin = now();
        work.run();
        return (now() - begin) / SECOND;
    }

    /** Gives the seconds of processor time that the whole program has taken, on all its threads. */
    static double process() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / SECOND;
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Forgets what the memory was at its fullest. */
    static void forgetPeak() {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** Gives the megabytes of objects at their most, garbage not yet collected among them. */
    static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEGABYTE;
    }
}

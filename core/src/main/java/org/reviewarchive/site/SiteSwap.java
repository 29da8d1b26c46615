package org.reviewarchive.site;

import com.sun.jna.Function;
import com.sun.jna.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Exchanges two folders in one step, so that a reader, or a killed build, sees the one or the other and never none. The
 * JDK cannot; Linux and macOS can. Where neither call works (Windows, some network file systems) two renames do it, and
 * a build killed between them is mended by the next.
 */
final class SiteSwap {
    private static final int AT_FDCWD = -100;
    private static final int RENAME_EXCHANGE = 2;
    private static final int RENAME_SWAP = 2;

    private SiteSwap() {}

    /**
     * Exchanges two existing folders on one file system.
     *
     * @param aside a name for the second folder between the two renames, where one step is not to be had
     */
    static void exchange(Path first, Path second, Path aside) throws IOException {
        if (!exchangeAtOnce(first.toString(), second.toString())) {
            exchangeInSteps(first, second, aside);
        }
    }

    static void exchangeInSteps(Path first, Path second, Path aside) throws IOException {
        Files.move(second, aside);
        try {
            Files.move(first, second);
        } catch (IOException failure) {
            Files.move(aside, second);
            throw failure;
        }
        Files.move(aside, first);
    }

    private static boolean exchangeAtOnce(String first, String second) {
        try {
            if (Platform.isLinux()) {
                return call("renameat2", AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE);
            }
            if (Platform.isMac()) {
                return call("renamex_np", first, second, RENAME_SWAP);
            }
        } catch (LinkageError noNativeCode) {
            return false;
        }
        return false;
    }

    private static boolean call(String name, Object... arguments) {
        return Function.getFunction("c", name).invokeInt(arguments) == 0;
    }
}

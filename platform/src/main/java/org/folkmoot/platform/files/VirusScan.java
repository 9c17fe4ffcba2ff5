package org.folkmoot.platform.files;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Looks for viruses in what somebody sends. */
public interface VirusScan {

    /** Reads the content to its end; the caller closes it. */
    Verdict scan(InputStream content);

    /** What a scanner can say. */
    enum Finding {
        /** Nothing was found. */
        CLEAN,
        /** Something was found. */
        INFECTED,
        /** No scanner is set up. */
        NOT_SCANNED,
        /** A scanner is set up but did not answer. */
        UNREACHABLE
    }

    /**
     * What the scanner said.
     *
     * @param what the name of what was found; null for nothing
     */
    record Verdict(Finding finding, @Nullable String what) {

        /** A verdict without a name. */
        public static Verdict of(Finding finding) {
            return new Verdict(finding, null);
        }
    }
}

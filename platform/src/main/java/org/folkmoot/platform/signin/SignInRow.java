package org.folkmoot.platform.signin;

import java.time.Instant;
import org.folkmoot.platform.access.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Someone's request to sign in, as stored.
 *
 * @param browserHash the hash of the cookie of the browser that asked
 * @param subjectKind who it was confirmed for on another device, with {@code subjectId}; null before
 * @param codeHash the hash of the code that the other device shows; null before
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record SignInRow(
        long id,
        byte[] browserHash,
        String address,
        String nextPath,
        Instant expires,
        @Nullable Instant usedAt,
        @Nullable Instant supersededAt,
        @Nullable String subjectKind,
        @Nullable Long subjectId,
        byte @Nullable [] codeHash,
        int codeTries,
        @Nullable Instant codeUsedAt) {

    /** True while the mailed link may be used. */
    public boolean isLive(Instant now) {
        return usedAt == null && supersededAt == null && now.isBefore(expires);
    }

    /** Who it was confirmed for on another device. */
    public @Nullable Subject subject() {
        return subjectKind == null || subjectId == null
                ? null
                : new Subject(Subject.Kind.valueOf(subjectKind), subjectId);
    }
}

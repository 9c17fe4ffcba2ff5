package org.folkmoot.members.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The signed extracts of the public registers. */
public interface Extracts {

    /**
     * An extract.
     *
     * @param statement what is signed: date, rules, counts and the hash of the names
     * @param sha256 of the file of names, in hexadecimal
     * @param publicKey the key that the signature was made with, as PEM
     * @param file the file of names; null once somebody who may stand in it was erased
     */
    record Extract(
            long id,
            RegisterKind register,
            Instant madeAt,
            String madeBy,
            int constitution,
            long shown,
            long leftOut,
            String statement,
            String sha256,
            byte[] signature,
            String publicKey,
            String keyName,
            @Nullable Long file) {}

    /** Takes the next number. */
    long begin(RegisterKind register, Instant at, String by);

    /** Keeps what was made under a number. */
    void keep(Extract extract);

    /** The extract of this number. */
    Optional<Extract> find(long id);

    /** The newest extract of a register. */
    Optional<Extract> newestOf(RegisterKind register);

    /** The newest extracts. */
    List<Extract> newest(int most);
}

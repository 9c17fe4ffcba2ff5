package org.folkmoot.platform.refusals;

/** One refusal, named as the sentence that it enforces. */
public interface Rule {

    /** True where the rule is broken. */
    boolean broken();

    /** What the user reads. */
    String words();

    /** The clause it rests on, such as {@code Sch 7 para 3(2)} or {@code constitution 5.2}; empty for none. */
    default String clause() {
        return "";
    }

    /** Address of the page on which what it asks for can be done; empty for none. */
    default String mendedAt() {
        return "";
    }
}

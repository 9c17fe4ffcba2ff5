package org.folkmoot.members.demo;

/** Who did in the demonstration what an office does by hand. */
final class DemoOffice {

    /** The name of the membership office's demo account. */
    static final String NAME = "Olive Office";

    private DemoOffice() {}
}

package org.folkmoot.platform.database;

/**
 * Where a module keeps its numbered SQL; every module has one bean of this kind.
 *
 * @see org.folkmoot.platform.start.StartUpStep
 */
public interface ModuleMigrations {

    /** The module's name: its table prefix, and its folder below {@code db/} on the class path. */
    String module();
}

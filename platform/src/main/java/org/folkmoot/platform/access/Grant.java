package org.folkmoot.platform.access;

/** A role held over a scope. */
public record Grant(Role role, Scope scope) {}

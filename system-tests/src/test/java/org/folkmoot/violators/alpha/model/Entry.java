package org.folkmoot.violators.alpha.model;

import jakarta.persistence.Entity;

/** An entity; right by itself. */
@Entity
public class Entry {}

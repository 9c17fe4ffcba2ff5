package org.folkmoot.strategy.packs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.folkmoot.strategy.model.Kind;

/**
 * A page as a pack holds it.
 *
 * @param path the YAML file
 */
record PackPage(Kind kind, String slug, String path, ObjectNode content) {}

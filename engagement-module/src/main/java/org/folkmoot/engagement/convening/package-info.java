/** What a governor or a network's lead does: plan a meeting, choose whom to invite, write the invitation, ask for approval. */
@NullMarked
package org.folkmoot.engagement.convening;

import org.jspecify.annotations.NullMarked;

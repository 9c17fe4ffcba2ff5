package org.folkmoot.members.model;

import org.jspecify.annotations.Nullable;

/** How somebody can be reached and how they prefer to be. */
public record Contact(@Nullable MailAddress mail, @Nullable String phone, ContactChannel channel) {}

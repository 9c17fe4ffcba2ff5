package org.folkmoot.engagement.testing;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.platform.access.IdentitySource;

/** Nobody can be told anything. */
public final class NoIdentities implements Instance<IdentitySource> {

    @Override
    public Iterator<IdentitySource> iterator() {
        return Collections.emptyIterator();
    }

    @Override
    public Stream<IdentitySource> stream() {
        return Stream.empty();
    }

    @Override
    public IdentitySource get() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Instance<IdentitySource> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public <U extends IdentitySource> Instance<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends IdentitySource> Instance<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isUnsatisfied() {
        return true;
    }

    @Override
    public boolean isAmbiguous() {
        return false;
    }

    @Override
    public void destroy(IdentitySource instance) {}

    @Override
    public Handle<IdentitySource> getHandle() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Iterable<? extends Handle<IdentitySource>> handles() {
        return List.of();
    }
}

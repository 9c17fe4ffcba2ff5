package org.folkmoot.platform.signin;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.Iterator;
import java.util.List;
import org.folkmoot.platform.access.IdentitySource;

/** The container's list of identity sources, with one in it. */
record OneSource(IdentitySource source) implements Instance<IdentitySource> {

    @Override
    public Iterator<IdentitySource> iterator() {
        return List.of(source).iterator();
    }

    @Override
    public IdentitySource get() {
        return source;
    }

    @Override
    public Instance<IdentitySource> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public <U extends IdentitySource> Instance<U> select(Class<U> type, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends IdentitySource> Instance<U> select(TypeLiteral<U> type, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isUnsatisfied() {
        return false;
    }

    @Override
    public boolean isAmbiguous() {
        return false;
    }

    @Override
    public void destroy(IdentitySource instance) {
        // Nothing was made.
    }

    @Override
    public Handle<IdentitySource> getHandle() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Iterable<? extends Handle<IdentitySource>> handles() {
        throw new UnsupportedOperationException();
    }
}

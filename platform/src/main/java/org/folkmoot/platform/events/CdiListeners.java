package org.folkmoot.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.inject.Inject;
import java.lang.reflect.Type;
import java.util.List;
import org.folkmoot.contracts.TrustEvent;

/** The CDI observer methods of the modules' inbox rooms. */
@ApplicationScoped
class CdiListeners implements Listeners {

    private final BeanManager beans;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CdiListeners() {
        beans = null;
    }

    @Inject
    CdiListeners(BeanManager beans) {
        this.beans = beans;
    }

    @Override
    public List<Listener> of(TrustEvent event) {
        return beans.resolveObserverMethods(event).stream()
                .<Listener>map(CdiListener::new)
                .toList();
    }

    private record CdiListener(ObserverMethod<? super TrustEvent> method) implements Listener {

        @Override
        public String name() {
            return method.getBeanClass().getName() + "(" + simpleName(method.getObservedType()) + ")";
        }

        @Override
        public void tell(TrustEvent event) {
            method.notify(event);
        }

        private static String simpleName(Type type) {
            return type instanceof Class<?> observed ? observed.getSimpleName() : type.getTypeName();
        }
    }
}

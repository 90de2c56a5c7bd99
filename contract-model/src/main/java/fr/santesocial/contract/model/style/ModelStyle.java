package fr.santesocial.contract.model.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** The one style of all value types: hidden implementation, JavaBean accessors, plain JDK collections. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = {"is*", "get*"},
        jdkOnly = true,
        jdk9Collections = true,
        jacksonIntegration = false,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        builder = "new",
        depluralize = true,
        depluralizeDictionary = {"axis:axes", "otherAxis:otherAxes", "body:bodies", "means:means"},
        // Without this, compilers of consumers warn about an annotation they cannot see.
        allowedClasspathAnnotations = {Override.class})
public @interface ModelStyle {}

const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** The elements that draw, or say how: what is published of a drawing. */
export const elements = setOf(`
  svg g defs symbol use switch style
  path rect circle ellipse line polyline polygon text tspan textPath image
  linearGradient radialGradient stop pattern marker mask clipPath
  filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight
  feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight
  feSpecularLighting feSpotLight feTile feTurbulence
  animate animateMotion animateTransform mpath set
`);

/** Elements that change an attribute of another in time, which must be one that draws. */
export const animations = setOf('animate animateMotion animateTransform set');

/** Elements whose text is drawn. */
export const texts = setOf('text tspan textPath');

/** Elements that run, show pages, or play. */
export const running = setOf('script foreignObject handler listener iframe object embed audio video canvas');

/** Attributes that are names, and no style, whatever their text looks like. */
export const labels = setOf('id class in in2 result');

/** The attributes that draw; an address in one is that of a part of the drawing. */
export const attributes = setOf(`
  id class style lang xml:lang xml:space type media href requiredExtensions requiredFeatures systemLanguage
  x y x1 y1 x2 y2 z cx cy r rx ry fx fy fr d points width height dx dy rotate textLength lengthAdjust pathLength viewBox
  preserveAspectRatio transform transform-origin startOffset method spacing side
  offset gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits patternTransform
  clipPathUnits maskUnits maskContentUnits markerUnits markerWidth markerHeight refX refY orient
  filterUnits primitiveUnits in in2 result mode values tableValues slope intercept amplitude exponent k1 k2 k3 k4 operator
  stdDeviation edgeMode order kernelMatrix kernelUnitLength divisor bias targetX targetY preserveAlpha scale xChannelSelector
  yChannelSelector surfaceScale specularConstant specularExponent diffuseConstant azimuth elevation pointsAtX pointsAtY pointsAtZ
  limitingConeAngle baseFrequency numOctaves seed stitchTiles radius filterRes
  attributeName attributeType from to by begin dur end min max restart repeatCount repeatDur calcMode keyTimes keySplines keyPoints
  path origin additive accumulate
  alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation-filters color-rendering
  cursor direction display dominant-baseline enable-background fill fill-opacity fill-rule filter flood-color flood-opacity font
  font-family font-feature-settings font-kerning font-size font-size-adjust font-stretch font-style font-variant font-weight
  glyph-orientation-horizontal glyph-orientation-vertical image-rendering isolation kerning letter-spacing lighting-color marker
  marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity overflow paint-order pointer-events shape-rendering
  stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity
  stroke-width text-anchor text-decoration text-rendering unicode-bidi vector-effect visibility white-space word-spacing writing-mode
`);

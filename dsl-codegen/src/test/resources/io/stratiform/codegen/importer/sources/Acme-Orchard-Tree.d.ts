import { Resource as $Resource } from "@awboost/cfn-template-builder/template/resource";
import type { ResourceOptions as $ResourceOptions } from "@awboost/cfn-template-builder/template";
/**
 * Prose: "quotes", `code`, { braces } and an address, gardener@acme.example.
 * @see {@link https://example.com/tree.html}
 */
export type OrchardTreeProperties = {
    /**
       * Several lines of prose,
       the second without a star, and one that ends /* oddly.
       * @minLength `1`
       * @maxLength `64`
       * @pattern `^[^:`]+(/[a-z]+)/‍*$`
       */
    Name: string;
    /**
     * @pattern ``
     */
    OldName?: string;
    Kind?: Kind;
    /**
     * @minLength `1`
     * @maxLength `9`
     */
    Heights?: number[];
    /**
     * @min `0.50`
     * @max `1000`
     */
    Age?: number;
    /**
     * @pattern `[0-9]`
     */
    Alive?: boolean;
    Bed?: {
        /**
         * @maxLength `3`
         */
        Soil?: string;
    };
    Roots?: (Taproot | string)[];
    Plan?: Record<string, any> | string;
    Labels?: Record<string, string>;
    Tags?: Tag[];
    Unheard?: {
        /**
         * @min `1`
         */
        Of?: number;
    };
};
export type OrchardTreeAttributes = {
    /**
     * @pattern `read-only`
     */
    Arn: string;
};
export type Kind = "APPLE" | "PEAR" | "PLUM";
export type Root = {
    /**
     * @min `0`
     */
    Depth?: number;
    /**
     * @maxLength `2`
     */
    Children?: Root[];
};
export type Taproot = {
    "Depth-of-tap"?: 1 | 2;
} | {
    Kind: Kind;
};
export type Tag = {
    /**
     * @minLength `1`
     * @maxLength `128`
     */
    Key: string;
    /**
     * @maxLength `256`
     */
    Value: string;
};
export declare class OrchardTree extends $Resource<"Acme::Orchard::Tree", OrchardTreeProperties, OrchardTreeAttributes> {
    static readonly Type = "Acme::Orchard::Tree";
    constructor(logicalId: string, properties: OrchardTreeProperties, options?: $ResourceOptions);
}
//# sourceMappingURL=Acme-Orchard-Tree.d.ts.map

//! A service that nobody offers, with the mix of types and limits that OMS has.

use std::fmt::Write;

/// A document and its size.
pub(crate) struct Service {
    /// OpenAPI 3.0, as YAML.
    pub(crate) text: String,
    /// How many object schemas it has.
    pub(crate) models: u32,
    /// How many properties they have together.
    pub(crate) fields: u32,
}

/// A service of that many operations, three models to two operations. The same every time.
pub(crate) fn service(operations: u32) -> Service {
    let models = operations * 3 / 2;
    let mut dice = Dice(20_260_727);
    let mut text = String::from(HEAD);
    for number in 0..operations {
        operation(&mut text, number, operations, &mut dice);
    }
    text.push_str("components:\n");
    text.push_str(COMPONENTS);
    let mut fields = 0;
    for number in 0..models {
        fields += model(&mut text, number, models, &mut dice);
    }
    Service { text, models, fields }
}

/// A multiplicative generator: fixed numbers that look random, on any machine.
struct Dice(u64);

impl Dice {
    /// A number below the limit.
    fn below(&mut self, limit: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from((self.0 >> 33) % u64::from(limit)).unwrap_or(0)
    }

    fn percent(&mut self, share: u32) -> bool {
        self.below(100) < share
    }
}

const HEAD: &str = "\
openapi: 3.0.3
info: {title: Synthetic, version: v1}
servers: [{url: 'https://synthetic.example.com'}]
security: [{signature: []}]
paths:
";

const COMPONENTS: &str = "  securitySchemes:
    signature: {type: apiKey, in: header, name: Authorization}
  parameters:
    ProjectId:
      {name: project_id, in: path, required: true, x-from-client: project_id, description: Id of the project.,
       schema: {type: string, minLength: 1, maxLength: 1024}}
  responses:
    BadRequest:
      description: The request is refused.
      content: {application/json: {schema: {$ref: '#/components/schemas/ErrorResponse'}}}
  schemas:
    ErrorResponse:
      type: object
      properties: {error_code: {type: string}, error_msg: {type: string}}
    ResourceId: {type: string, minLength: 1, maxLength: 255, description: Id of a resource.}
    TaskId: {type: integer, format: int64, minimum: 0, maximum: 999999999999999, description: Id of a task.}
    Status: {type: integer, format: int32, enum: [1, 2, 3, 4, 5, 7], description: Status of a task.}
    CloudType: {type: string, enum: [AWS, Azure, Aliyun, Tencent, HuaweiCloud, QingCloud, Google], description: A cloud.}
    OverwriteMode: {type: string, enum: [NO_OVERWRITE, FULL_OVERWRITE, CRC64_OVERWRITE], description: What is replaced.}
    StoragePolicy: {type: string, enum: [STANDARD, IA, ARCHIVE], description: A storage class.}
";

fn operation(text: &mut String, number: u32, operations: u32, dice: &mut Dice) {
    // Requests take models of the first third, responses those of the rest.
    let request = dice.below(operations / 2);
    let response = operations / 2 + dice.below(operations);
    let with_id = dice.percent(55);
    let path = if with_id { "/{resource_id}" } else { "" };
    let body = dice.percent(50);
    let method = if body { "post" } else { "get" };
    let _ = write!(
        text,
        "  /v2/{{project_id}}/things{number}{path}:
    {method}:
      operationId: Operation{number}
      summary: Do the thing number {number}
      description: Does the thing number {number} to a resource that is in a state which allows it.
      externalDocs: {{url: 'https://example.com/operation{number}.html'}}
      parameters:
        - $ref: '#/components/parameters/ProjectId'
"
    );
    if with_id {
        text.push_str(
            "        - {name: resource_id, in: path, required: true, schema: {$ref: '#/components/schemas/ResourceId'}}\n",
        );
    }
    if !body {
        text.push_str(
            "        - {name: limit, in: query, description: How many., schema: {type: integer, format: int32, minimum: 1, maximum: 100}}
        - {name: offset, in: query, description: From where., schema: {type: integer, format: int32, minimum: 0}}
        - {name: status, in: query, description: Which., schema: {$ref: '#/components/schemas/Status'}}\n",
        );
    } else {
        let _ = write!(
            text,
            "      requestBody:
        required: true
        content: {{application/json: {{schema: {{$ref: '#/components/schemas/Model{request}'}}}}}}
"
        );
    }
    let _ = write!(
        text,
        "      responses:
        '200':
          description: Done.
          content: {{application/json: {{schema: {{$ref: '#/components/schemas/Model{response}'}}}}}}
        '400': {{$ref: '#/components/responses/BadRequest'}}
"
    );
}

/// Writes a model, and says how many fields it has.
fn model(text: &mut String, number: u32, models: u32, dice: &mut Dice) -> u32 {
    // Most have few fields, some have forty.
    let fields = if dice.percent(4) { 20 + dice.below(21) } else { 1 + dice.below(6) };
    let _ = write!(
        text,
        "    Model{number}:
      type: object
      description: Model number {number} of the service.
      properties:
"
    );
    for field in 0..fields {
        let _ = writeln!(text, "        field_{field}: {}", property(number, models, dice));
    }
    let required: Vec<String> = (0..fields)
        .filter(|_| number < models / 3 && dice.percent(35))
        .map(|field| format!("field_{field}"))
        .collect();
    if !required.is_empty() {
        let _ = writeln!(text, "      required: [{}]", required.join(", "));
    }
    fields
}

fn property(number: u32, models: u32, dice: &mut Dice) -> String {
    let words = "description: 'What the field means, with its unit and what happens without it.'";
    // Only models further on: no recursion.
    let later = number + 1 + dice.below((models - number).min(20));
    let reference = |name: &str| format!("{{$ref: '#/components/schemas/{name}'}}");
    match dice.below(100) {
        0..=6 if later < models => reference(&format!("Model{later}")),
        7..=13 if later < models => {
            format!("{{type: array, {words}, maxItems: 100, items: {}}}", reference(&format!("Model{later}")))
        }
        14..=15 => format!("{{type: array, {words}, items: {{type: string, maxLength: 1024}}}}"),
        16..=31 => format!("{{type: integer, format: int64, minimum: 0, {words}}}"),
        32..=34 => format!("{{type: integer, format: int32, minimum: 1, maximum: 7, {words}}}"),
        35..=42 => format!("{{type: boolean, {words}}}"),
        43 => format!("{{type: number, format: double, minimum: 0, maximum: 1, {words}}}"),
        44..=46 => reference("CloudType"),
        47..=49 => reference("OverwriteMode"),
        50..=51 => reference("StoragePolicy"),
        52..=54 => reference("TaskId"),
        55..=60 => format!("{{type: string, format: password, minLength: 1, maxLength: 100, {words}}}"),
        61..=75 => format!("{{type: string, maxLength: 255, pattern: '^[^<>&\"\\\\]*$', {words}}}"),
        _ => format!("{{type: string, minLength: 1, maxLength: 1024, {words}}}"),
    }
}

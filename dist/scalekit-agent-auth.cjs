#!/usr/bin/env node
/*
 * scalekit-agent-auth 3.0.0
 *
 * Built from src/ and the packages in package-lock.json. To rebuild this file byte for byte:
 *   npm ci && npm run build
 * Our own code is below, readable, from "The program" on. What comes before it is third-party code,
 * minified, with its licences in THIRD_PARTY_LICENSES.
 */
"use strict";

/* Third-party packages. Each runs when it is first imported, and none of them sees the environment. */
const packages = (function (module, noEnvironment, fileUrl) {
var S0=Object.create;var ki=Object.defineProperty;var I0=Object.getOwnPropertyDescriptor;var $0=Object.getOwnPropertyNames;var O0=Object.getPrototypeOf,A0=Object.prototype.hasOwnProperty;var _=function(t,e,n){return function(){if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(r){throw n=[r],r}}};var it=function(t,e){return function(){try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}}},Pe=function(t,e){for(var n in e)ki(t,n,{get:e[n],enumerable:!0})},Ai=function(t,e,n,r){
if(e&&typeof e=="object"||typeof e=="function")for(let o of $0(e))!A0.call(t,o)&&o!==n&&ki(t,o,{get:function(){return e[o]},enumerable:!(r=I0(e,o))||r.enumerable});return t},vo=function(t,e,n){return Ai(
t,e,"default"),n&&Ai(n,e,"default")},ze=function(t,e,n){return n=t!=null?S0(O0(t)):{},Ai(e||!t||!t.__esModule?ki(n,"default",{value:t,enumerable:!0}):n,t)},$e=function(t){return Ai(ki({},"__esModule",
{value:!0}),t)};var b,f=_(function(){"use strict";b=class{#e=new Map;constructor(e={}){let n=typeof e[Symbol.iterator]=="function"?e:Object.entries(e);for(let[r,o]of n)this.append(r,o)}append(e,n){let r=this.get(e);this.
set(e,r===null?n:`${r}, ${n}`)}set(e,n){this.#e.set(e.toLowerCase(),String(n).trim())}get(e){return this.#e.get(e.toLowerCase())??null}has(e){return this.#e.has(e.toLowerCase())}delete(e){this.#e.delete(
e.toLowerCase())}forEach(e){for(let[n,r]of this)e(r,n,this)}keys(){return[...this].map(function([e]){return e}).values()}entries(){return this[Symbol.iterator]()}[Symbol.iterator](){return[...this.#e].
sort(function([e],[n]){return e<n?-1:1}).values()}}});var Pp=_(function(){f()});function Eo(t,e){return t!==null&&typeof t=="object"&&"$typeName"in t&&typeof t.$typeName=="string"?e===void 0?!0:e.typeName===t.$typeName:!1}var Ni=_(function(){f()});var E,At=_(function(){f();(function(t){t[t.DOUBLE=1]="DOUBLE",t[t.FLOAT=2]="FLOAT",t[t.INT64=3]="INT64",t[t.UINT64=4]="UINT64",t[t.INT32=5]="INT32",t[t.FIXED64=6]="FIXED64",t[t.FIXED32=7]="FIXED32",t[t.
BOOL=8]="BOOL",t[t.STRING=9]="STRING",t[t.BYTES=12]="BYTES",t[t.UINT32=13]="UINT32",t[t.SFIXED32=15]="SFIXED32",t[t.SFIXED64=16]="SFIXED64",t[t.SINT32=17]="SINT32",t[t.SINT64=18]="SINT64"})(E||(E={}))});function zp(){let t=this.buf,e=this.pos,n=0,r=0;for(let i=0;i<28;i+=7){let s=t[e++];if(n|=(s&127)<<i,(s&128)==0){this.pos=e,this.assertBounds(),this.varint64Lo=n,this.varint64Hi=r;return}}let o=t[e++];
if(n|=(o&15)<<28,r=(o&112)>>4,(o&128)==0){this.pos=e,this.assertBounds(),this.varint64Lo=n,this.varint64Hi=r;return}for(let i=3;i<=31;i+=7){let s=t[e++];if(r|=(s&127)<<i,(s&128)==0){this.pos=e,this.assertBounds(),
this.varint64Lo=n,this.varint64Hi=r;return}}throw new Error("invalid varint")}function Wa(t){let e=t[0]==="-";e&&(t=t.slice(1));let n=1e6,r=0,o=0;function i(s,a){let c=Number(t.slice(s,a));o*=n,r=r*n+
c,r>=Ti&&(o=o+(r/Ti|0),r=r%Ti)}return i(-24,-18),i(-18,-12),i(-12,-6),i(-6),e?Lp(r,o):Ka(r,o)}function Mp(t,e){let n=Ka(t,e),r=n.hi&2147483648;r&&(n=Lp(n.lo,n.hi));let o=Ha(n.lo,n.hi);return r?"-"+o:o}
function Ha(t,e){if({lo:t,hi:e}=k0(t,e),e<=2097151)return String(Ti*e+t);let n=t&16777215,r=(t>>>24|e<<8)&16777215,o=e>>16&65535,i=n+r*6777216+o*6710656,s=r+o*8147497,a=o*2,c=1e7;return i>=c&&(s+=Math.
floor(i/c),i%=c),s>=c&&(a+=Math.floor(s/c),s%=c),a.toString()+Dp(s)+Dp(i)}function k0(t,e){return{lo:t>>>0,hi:e>>>0}}function Ka(t,e){return{lo:t|0,hi:e|0}}function Lp(t,e){return e=~e,t?t=~t+1:e+=1,Ka(
t,e)}function Fp(t,e){if(t>>>0<128){e.push(t);return}if(t>=0){for(;t>127;)e.push(t&127|128),t=t>>>7;e.push(t)}else{for(let n=0;n<9;n++)e.push(t&127|128),t=t>>7;e.push(1)}}function jp(){let t=this.buf[this.
pos++];if((t&128)===0)return this.assertBounds(),t;let e=t&127;if(t=this.buf[this.pos++],e|=(t&127)<<7,(t&128)===0)return this.assertBounds(),e;if(t=this.buf[this.pos++],e|=(t&127)<<14,(t&128)===0)return this.
assertBounds(),e;if(t=this.buf[this.pos++],e|=(t&127)<<21,(t&128)===0)return this.assertBounds(),e;t=this.buf[this.pos++],e|=(t&15)<<28;for(let n=5;(t&128)!==0&&n<10;n++)t=this.buf[this.pos++];if((t&128)!==
0)throw new Error("invalid varint");return this.assertBounds(),e>>>0}var Ti,Dp,Ci=_(function(){f();Ti=4294967296;Dp=function(t){let e=String(t);return"0000000".slice(e.length)+e}});function N0(){let t=new DataView(new ArrayBuffer(8));if(typeof BigInt=="function"&&typeof t.getBigInt64=="function"&&typeof t.getBigUint64=="function"&&typeof t.setBigInt64=="function"&&typeof t.setBigUint64==
"function"&&(!!globalThis.Deno||!!globalThis.Bun||typeof process!="object"||typeof(0,noEnvironment)!="object"||noEnvironment.BUF_BIGINT_DISABLE!=="1")){let n=BigInt("-9223372036854775808"),r=BigInt("9223372036854775807"),o=BigInt("0"),i=BigInt("18446744073709551615");return{zero:BigInt(0),supported:!0,parse(s){let a=typeof s=="bigint"?s:BigInt(s);if(a>r||a<n)throw new Error(`invalid int64: ${s}`);
return a},uParse(s){let a=typeof s=="bigint"?s:BigInt(s);if(a>i||a<o)throw new Error(`invalid uint64: ${s}`);return a},enc(s){return t.setBigInt64(0,this.parse(s),!0),{lo:t.getInt32(0,!0),hi:t.getInt32(
4,!0)}},uEnc(s){return t.setBigInt64(0,this.uParse(s),!0),{lo:t.getInt32(0,!0),hi:t.getInt32(4,!0)}},dec(s,a){return t.setInt32(0,s,!0),t.setInt32(4,a,!0),t.getBigInt64(0,!0)},uDec(s,a){return t.setInt32(
0,s,!0),t.setInt32(4,a,!0),t.getBigUint64(0,!0)}}}return{zero:"0",supported:!1,parse(n){return typeof n!="string"&&(n=n.toString()),Up(n),n},uParse(n){return typeof n!="string"&&(n=n.toString()),Vp(n),
n},enc(n){return typeof n!="string"&&(n=n.toString()),Up(n),Wa(n)},uEnc(n){return typeof n!="string"&&(n=n.toString()),Vp(n),Wa(n)},dec(n,r){return Mp(n,r)},uDec(n,r){return Ha(n,r)}}}function Up(t){if(!/^-?[0-9]+$/.
test(t))throw new Error("invalid int64: "+t)}function Vp(t){if(!/^[0-9]+$/.test(t))throw new Error("invalid uint64: "+t)}var ke,nn=_(function(){f();Ci();ke=N0()});function ft(t,e){switch(t){case E.STRING:return"";case E.BOOL:return!1;case E.DOUBLE:case E.FLOAT:return 0;case E.INT64:case E.UINT64:case E.SFIXED64:case E.FIXED64:case E.SINT64:return e?"0":ke.zero;case E.
BYTES:return new Uint8Array(0);default:return 0}}function Bp(t,e){switch(t){case E.BOOL:return e===!1;case E.STRING:return e==="";case E.BYTES:return e instanceof Uint8Array&&!e.byteLength;case E.DOUBLE:case E.
FLOAT:return Object.is(e,0);default:return e==0}}var In=_(function(){f();nn();At()});function qp(t,e){let n=t[e.localName].case;return n===void 0?n:e.fields.find(function(r){return r.localName===n})}function Gp(t,e){let n=e.localName;if(e.oneof)return t[e.oneof.localName].case===n;if(e.
presence!=Zp)return t[n]!==void 0&&Object.prototype.hasOwnProperty.call(t,n);switch(e.fieldKind){case"list":return t[n].length>0;case"map":return Object.keys(t[n]).length>0;case"scalar":return!Bp(e.scalar,
t[n]);case"enum":return t[n]!==e.enum.values[0].number}throw new Error("message field with implicit presence")}function Jn(t,e){return Object.prototype.hasOwnProperty.call(t,e)&&t[e]!==void 0}function Wp(t,e){
if(e.oneof){let n=t[e.oneof.localName];return n.case===e.localName?n.value:void 0}return t[e.localName]}function Hp(t,e,n){e.oneof?t[e.oneof.localName]={case:e.localName,value:n}:t[e.localName]=n}function st(t,e,n){
e==="__proto__"?Object.defineProperty(t,"__proto__",{value:n,writable:!0,enumerable:!0,configurable:!0}):t[e]=n}function Kp(t,e){return Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0}function Jp(t,e){
let n=e.localName;if(e.oneof){let r=e.oneof.localName;t[r].case===n&&(t[r]={case:void 0})}else if(e.presence!=Zp)delete t[n];else switch(e.fieldKind){case"map":t[n]={};break;case"list":t[n]=[];break;case"enum":t[n]=e.enum.values[0].number;break;case"scalar":t[n]=ft(e.scalar,e.longAsString);break}}var Zp,et,jt=_(function(){f();In();Zp=2,et=Symbol.for("reflect unsafe local")});function Ut(t){return t!==null&&typeof t=="object"&&!Array.isArray(t)}function So(t,e){var n,r,o,i;if(Ut(t)&&et in t&&"add"in t&&"field"in t&&typeof t.field=="function"){if(e!==void 0){let s=e,a=t.field();
return s.listKind==a.listKind&&s.scalar===a.scalar&&((n=s.message)===null||n===void 0?void 0:n.typeName)===((r=a.message)===null||r===void 0?void 0:r.typeName)&&((o=s.enum)===null||o===void 0?void 0:o.
typeName)===((i=a.enum)===null||i===void 0?void 0:i.typeName)}return!0}return!1}function Io(t,e){var n,r,o,i;if(Ut(t)&&et in t&&"has"in t&&"field"in t&&typeof t.field=="function"){if(e!==void 0){let s=e,
a=t.field();return s.mapKey===a.mapKey&&s.mapKind==a.mapKind&&s.scalar===a.scalar&&((n=s.message)===null||n===void 0?void 0:n.typeName)===((r=a.message)===null||r===void 0?void 0:r.typeName)&&((o=s.enum)===
null||o===void 0?void 0:o.typeName)===((i=a.enum)===null||i===void 0?void 0:i.typeName)}return!0}return!1}function $o(t,e){return Ut(t)&&et in t&&"desc"in t&&Ut(t.desc)&&t.desc.kind==="message"&&(e===
void 0||t.desc.typeName==e.typeName)}var Oo=_(function(){f();jt()});function Yp(t){return Xp(t.$typeName)}function xt(t){let e=t.fields[0];return Xp(t.typeName)&&e!==void 0&&e.fieldKind=="scalar"&&e.name=="value"&&e.number==1}function Ri(t){switch(t.typeName){case"google.protobuf.Any":case"google.protobuf.Timestamp":case"google.protobuf.Duration":case"google.protobuf.FieldMask":case"google.protobuf.Struct":case"google.protobuf.Value":case"google.protobuf.ListValue":
return!0;default:return xt(t)}}function Xp(t){return T0.has(t)}var T0,Yn=_(function(){f();T0=new Set(["google.protobuf.DoubleValue","google.protobuf.FloatValue","google.protobuf.Int64Value","google.protobuf.UInt64Value","google.protobuf.Int32Value","google.protobuf.UInt32Value","google.protobuf.BoolValue","google.protobuf.StringValue","google.protobuf.BytesValue"])});function Ze(t,e){return Eo(e,t)?e:td(t)(e)}function td(t){let e=Qp.get(t);return e===void 0&&(e=P0(t),Qp.set(t,e)),e}function P0(t){let e=t.typeName,{properties:n,prototype:r}=D0(t);return function(o){
let i;r!==void 0?(i=Object.create(r),i.$typeName=e):i={$typeName:e};for(let s=0;s<n.length;s++){let a=n[s],c=a.name,u=o?.[c];switch(a.kind){case Ja:u!=null?i[c]=a.convert!==void 0?a.convert(u):u:a.constant!==
void 0&&(i[c]=a.constant);break;case nd:i[c]=a.convert!==void 0&&Array.isArray(u)?u.map(a.convert):u??[];break;case rd:if(a.convert===void 0||!Ut(u))i[c]=u??{};else{let l={},p=Object.keys(u);for(let m=0;m<
p.length;m++)st(l,p[m],a.convert(u[p[m]]));i[c]=l}break;case od:{let l=u;if(l?.case!=null){let p=a.convert.get(l.case);if(p!==void 0){i[c]={case:l.case,value:p(l.value)};break}}i[c]={case:void 0};break}}}
return i}}function D0(t){var e,n;let r=[],o={},i=M0(t);for(let s of t.members){let a=s.localName;if(s.kind=="oneof"){r.push({name:a,kind:od,constant:void 0,convert:z0(s)});continue}switch(s.fieldKind){case"message":{r.push({name:a,kind:Ja,constant:void 0,convert:Pi(s)});break}case"list":{r.push({name:a,kind:nd,constant:void 0,convert:s.listKind=="message"?(e=Pi(s))!==null&&e!==void 0?e:function(c){return c}:
s.scalar==E.BYTES?Ao:void 0});break}case"map":{r.push({name:a,kind:rd,constant:void 0,convert:s.mapKind=="message"?(n=Pi(s))!==null&&n!==void 0?n:function(c){return c}:s.scalar==E.BYTES?Ao:void 0});break}default:{
let c=L0(s);r.push({name:a,kind:Ja,constant:s.presence==ed?c:void 0,convert:s.fieldKind=="scalar"&&s.scalar==E.BYTES?Ao:void 0}),i&&(o[a]=c);break}}}return{properties:r,prototype:i?o:void 0}}function z0(t){
let e=new Map;for(let n of t.fields){let r;n.fieldKind=="message"?r=Pi(n):n.fieldKind=="scalar"&&n.scalar==E.BYTES&&(r=Ao),e.set(n.localName,r??function(o){return o})}return e}function Pi(t){if(t.fieldKind==
"message"&&!t.oneof&&xt(t.message))return t.message.fields[0].scalar==E.BYTES?Ao:void 0;if(t.message.typeName=="google.protobuf.Struct"&&t.parent.typeName!=="google.protobuf.Value")return;let e=t.message,
n;return function(r){return!Ut(r)||Eo(r,e)?r:(n??(n=td(e)),n(r))}}function Ao(t){return Array.isArray(t)?new Uint8Array(t):t}function M0(t){switch(t.file.edition){case C0:return!1;case R0:return!0;default:
return t.fields.some(function(e){return e.presence!=ed&&e.fieldKind!="message"&&!e.oneof})}}function L0(t){let e=t.getDefaultValue();return e!==void 0?t.fieldKind=="scalar"&&t.longAsString?e.toString():
e:t.fieldKind=="scalar"?ft(t.scalar,t.longAsString):t.enum.values[0].number}var C0,R0,ed,Qp,Ja,nd,rd,od,$n=_(function(){f();Ni();At();In();Oo();jt();Yn();C0=999,R0=998,ed=2;Qp=new WeakMap;Ja=0,nd=1,rd=
2,od=3});function id(t){return t instanceof Error&&F0.includes(t.name)&&"field"in t&&typeof t.field=="function"}var F0,Ne,Tr=_(function(){f();F0=["FieldValueInvalidError","FieldListRangeError","ForeignFieldError"],Ne=class extends Error{constructor(e,n,r="FieldValueInvalidError"){super(n),this.name=r,this.field=function(){return e}}}});function j0(t){var e;Ya=Object.assign(Object.assign({},t),{encodeUtf8Into:(e=t.encodeUtf8Into)!==null&&e!==void 0?e:Xa(t.encodeUtf8.bind(t))})}function ko(){if(!Ya){let t=globalThis;if(!t.TextEncoder||
!t.TextDecoder)throw new Error("encoding API missing: install TextEncoder and TextDecoder on globalThis");let e=new t.TextEncoder,n=new t.TextDecoder("utf-8",{ignoreBOM:!0}),r,o={encodeUtf8(s){return e.
encode(s)},decodeUtf8(s,a){return a?(r||(r=new t.TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0})),r.decode(s)):n.decode(s)},checkUtf8(s){try{return encodeURIComponent(s),!0}catch{return!1}}};e.encodeInto&&
(o.encodeUtf8Into=e.encodeInto.bind(e));let i=String.prototype.isWellFormed;i&&(o.checkUtf8=function(s){return i.call(s)}),j0(o)}return Ya}function Xa(t){return function(e,n){let r=t(e);return n.set(r),
{written:r.byteLength}}}var Ya,Qa=_(function(){f()});function ec(t){return t<128?1:t<16384?2:t<2097152?3:t<268435456?4:5}function tc(t){if(typeof t=="string")t=Number(t);else if(typeof t!="number")throw new Error("invalid int32: "+typeof t);if(!Number.isInteger(
t)||t>rc||t<oc)throw new Error("invalid int32: "+t)}function sd(t){if(typeof t=="string")t=Number(t);else if(typeof t!="number")throw new Error("invalid uint32: "+typeof t);if(!Number.isInteger(t)||t>
nc||t<0)throw new Error("invalid uint32: "+t)}function B0(t){if(typeof t=="string"){let e=t;if(t=Number(t),Number.isNaN(t)&&e!=="NaN")throw new Error("invalid float32: "+e)}else if(typeof t!="number")
throw new Error("invalid float32: "+typeof t);if(!Number.isFinite(Math.fround(t))&&Number.isFinite(t))throw new Error("invalid float32: "+t)}var Me,nc,rc,oc,Cr,U0,No,ad,V0,cd,Bt,Xn=_(function(){f();Ci();
nn();Qa();(function(t){t[t.Varint=0]="Varint",t[t.Bit64=1]="Bit64",t[t.LengthDelimited=2]="LengthDelimited",t[t.StartGroup=3]="StartGroup",t[t.EndGroup=4]="EndGroup",t[t.Bit32=5]="Bit32"})(Me||(Me={}));
nc=4294967295,rc=2147483647,oc=-2147483648,Cr=class{constructor(e){this.stackPos=[],this.encodeUtf8Into=e?Xa(e):ko().encodeUtf8Into,this.buffer=ad,this.viewCache=V0,this.pos=0}ensureCapacity(e){let n=this.
pos+e;if(n>this.buffer.length){let r=this.buffer.length||U0;for(;r<n;)r*=2;let o=new Uint8Array(r);this.pos>0&&o.set(this.buffer),this.buffer=o}}view(){let e=this.buffer,n=this.viewCache;if(n.byteLength===
e.byteLength)return n;let r=new DataView(e.buffer);return this.viewCache=r,r}finish(){let e=this.buffer.slice(0,this.pos);return this.pos=0,this.stackPos=[],e}fork(){return this.stackPos.push(this.pos),
this.ensureCapacity(No),this.buffer[this.pos++]=0,this}join(){let e=this.stackPos.pop();if(e===void 0)throw new Error("invalid state, fork stack empty");let n=this.pos-e-No,r=ec(n);return r>No&&(this.
ensureCapacity(r-No),this.buffer.copyWithin(e+r,e+No,this.pos)),this.pos=e,this.uint32(n),this.pos+=n,this}tag(e,n){return this.uint32((e<<3|n)>>>0)}raw(e){return this.ensureCapacity(e.length),this.buffer.
set(e,this.pos),this.pos+=e.length,this}uint32(e){if(sd(e),this.ensureCapacity(5),e<128)return this.buffer[this.pos++]=e,this;for(;e>127;)this.buffer[this.pos++]=e&127|128,e>>>=7;return this.buffer[this.
pos++]=e,this}int32(e){if(tc(e),e>=0)return this.uint32(e);this.ensureCapacity(10);for(let n=0;n<9;n++)this.buffer[this.pos++]=e&127|128,e>>=7;return this.buffer[this.pos++]=1,this}bool(e){return this.
ensureCapacity(1),this.buffer[this.pos++]=e?1:0,this}bytes(e){return this.uint32(e.byteLength),this.raw(e)}string(e){typeof e!="string"&&(e=String(e));let n=e.length;if(n<=cd){this.ensureCapacity(n+1);
let c=this.buffer,u=this.pos;c[u++]=n;let l=0;for(;l<n;l++){let p=e.charCodeAt(l);if(p>127)break;c[u++]=p}if(l==n)return this.pos=u,this}this.ensureCapacity(n*3+5);let r=ec(n),o=this.buffer,i=this.pos,
{written:s}=this.encodeUtf8Into(e,o.subarray(i+r)),a=ec(s);return a!=r&&o.copyWithin(i+a,i+r,i+r+s),this.uint32(s),this.pos+=s,this}float(e){return B0(e),this.ensureCapacity(4),this.view().setFloat32(
this.pos,e,!0),this.pos+=4,this}double(e){return this.ensureCapacity(8),this.view().setFloat64(this.pos,e,!0),this.pos+=8,this}fixed32(e){return sd(e),this.ensureCapacity(4),this.view().setUint32(this.
pos,e,!0),this.pos+=4,this}sfixed32(e){return tc(e),this.ensureCapacity(4),this.view().setInt32(this.pos,e,!0),this.pos+=4,this}sint32(e){return tc(e),this.uint32((e<<1^e>>31)>>>0)}sfixed64(e){let n=ke.
enc(e);this.ensureCapacity(8);let r=this.view();return r.setInt32(this.pos,n.lo,!0),r.setInt32(this.pos+4,n.hi,!0),this.pos+=8,this}fixed64(e){let n=ke.uEnc(e);this.ensureCapacity(8);let r=this.view();
return r.setInt32(this.pos,n.lo,!0),r.setInt32(this.pos+4,n.hi,!0),this.pos+=8,this}int64(e){let n=ke.enc(e);return this.writeVarint64(n.lo,n.hi)}sint64(e){let n=ke.enc(e),r=n.hi>>31,o=n.lo<<1^r,i=(n.
hi<<1|n.lo>>>31)^r;return this.writeVarint64(o,i)}uint64(e){let n=ke.uEnc(e);return this.writeVarint64(n.lo,n.hi)}writeVarint64(e,n){this.ensureCapacity(10);let r=this.buffer,o=this.pos;for(let a=0;a<
28;a=a+7){let c=e>>>a,u=!(!(c>>>7)&&n==0);if(r[o++]=(u?c|128:c)&255,!u)return this.pos=o,this}let i=e>>>28&15|(n&7)<<4,s=n>>3!=0;if(r[o++]=(s?i|128:i)&255,!s)return this.pos=o,this;for(let a=3;a<31;a=
a+7){let c=n>>>a,u=!!(c>>>7);if(r[o++]=(u?c|128:c)&255,!u)return this.pos=o,this}return r[o++]=n>>>31&1,this.pos=o,this}},U0=128,No=1,ad=new Uint8Array(0),V0=new DataView(ad.buffer),cd=32;Bt=class{constructor(e,n=ko().
decodeUtf8){this.decodeUtf8=n,this.varint64Lo=0,this.varint64Hi=0,this.varint64=zp,this.uint32=jp,this.buf=e,this.len=e.length,this.pos=0,this.view=new DataView(e.buffer,e.byteOffset,e.byteLength)}tag(){
let e=this.pos,n=this.uint32(),r=this.pos-e;if(r>5||r==5&&this.buf[this.pos-1]>15)throw new Error("illegal tag: varint overflows uint32");let o=n>>>3,i=n&7;if(o<=0||i>5)throw new Error("illegal tag: field no "+o+" wire type "+i);return[o,i]}skip(e,n,r=100){let o=this.pos;switch(e){case Me.Varint:for(;this.buf[this.pos++]&128;);break;case Me.Bit64:this.pos+=4;case Me.Bit32:this.pos+=4;break;case Me.
LengthDelimited:let i=this.uint32();this.pos+=i;break;case Me.StartGroup:if(r<=0)throw new Error("maximum recursion depth reached");for(;;){let[s,a]=this.tag();if(a===Me.EndGroup){if(n!==void 0&&s!==n)
throw new Error("invalid end group tag");break}this.skip(a,s,r-1)}break;default:throw new Error("cant skip wire type "+e)}return this.assertBounds(),this.buf.subarray(o,this.pos)}assertBounds(){if(this.
pos>this.len)throw new RangeError("premature EOF")}int32(){return this.uint32()|0}sint32(){let e=this.uint32();return e>>>1^-(e&1)}int64(){return this.varint64(),ke.dec(this.varint64Lo,this.varint64Hi)}uint64(){
return this.varint64(),ke.uDec(this.varint64Lo,this.varint64Hi)}sint64(){this.varint64();let e=this.varint64Lo,n=this.varint64Hi,r=-(e&1);return e=(e>>>1|(n&1)<<31)^r,n=n>>>1^r,ke.dec(e,n)}bool(){let e=this.
buf[this.pos];return e<128?(this.pos++,e!==0):(this.varint64(),this.varint64Lo!==0||this.varint64Hi!==0)}fixed32(){return this.view.getUint32((this.pos+=4)-4,!0)}sfixed32(){return this.view.getInt32((this.
pos+=4)-4,!0)}fixed64(){return ke.uDec(this.sfixed32(),this.sfixed32())}sfixed64(){return ke.dec(this.sfixed32(),this.sfixed32())}float(){return this.view.getFloat32((this.pos+=4)-4,!0)}double(){return this.
view.getFloat64((this.pos+=8)-8,!0)}bytes(){let e=this.uint32(),n=this.pos;return this.pos+=e,this.assertBounds(),this.buf.subarray(n,n+e)}string(e){let n=this.uint32(),r=this.pos;this.pos+=n,this.assertBounds();
let o=this.buf;if(n<=cd){let i=new Array(n);for(let s=0;s<n;s++){let a=o[r+s];if(a>127)return this.decodeUtf8(o.subarray(r,this.pos),e);i[s]=a}return String.fromCharCode.apply(String,i)}return this.decodeUtf8(
o.subarray(r,this.pos),e)}}});function Di(t,e){let n=t.fieldKind=="list"?So(e,t):t.fieldKind=="map"?Io(e,t):sc(t,e);if(n===!0)return;let r;switch(t.fieldKind){case"list":r=`expected ${fd(t)}, got ${He(e)}`;break;case"map":r=`expected ${pd(t)}, got ${He(e)}`;break;default:r=kt(t,e,n)}return new Ne(t,r)}function ic(t,e,n){let r=sc(t,n);if(r!==!0)return new Ne(t,`list item #${e+1}: ${kt(t,n,r)}`)}function ud(t,e,n){let r=rn(t.mapKey)(
e);if(r!==!0)return new Ne(t,`invalid map key: ${kt({scalar:t.mapKey},e,r)}`);let o=sc(t,n);if(o!==!0)return new Ne(t,`map entry ${He(e)}: ${kt(t,n,o)}`)}function sc(t,e){return t.scalar!==void 0?rn(t.
scalar)(e):t.enum!==void 0?t.enum.open?rn(E.INT32)(e):t.enum.values.some(function(n){return n.number===e}):$o(e,t.message)}function rn(t){switch(t){case E.DOUBLE:return function(e){return typeof e=="number"};case E.FLOAT:return function(e){return typeof e!="number"?!1:!Number.isFinite(Math.fround(e))&&Number.isFinite(e)?`${e.toFixed()} out of range`:!0};case E.INT32:case E.SFIXED32:case E.SINT32:return function(e){
return typeof e!="number"||!Number.isInteger(e)?!1:e>rc||e<oc?`${e.toFixed()} out of range`:!0};case E.FIXED32:case E.UINT32:return function(e){return typeof e!="number"||!Number.isInteger(e)?!1:e>nc||
e<0?`${e.toFixed()} out of range`:!0};case E.BOOL:return function(e){return typeof e=="boolean"};case E.STRING:return function(e){return typeof e!="string"?!1:ko().checkUtf8(e)||"invalid UTF8"};case E.
BYTES:return function(e){return e instanceof Uint8Array};case E.INT64:case E.SFIXED64:case E.SINT64:return function(e){if(typeof e=="bigint"||typeof e=="number"||typeof e=="string"&&e.length>0)try{return ke.
parse(e),!0}catch{return`${e} out of range`}return!1};case E.FIXED64:case E.UINT64:return function(e){if(typeof e=="bigint"||typeof e=="number"||typeof e=="string"&&e.length>0)try{return ke.uParse(e),
!0}catch{return`${e} out of range`}return!1}}}function kt(t,e,n){return n=typeof n=="string"?`: ${n}`:`, got ${He(e)}`,t.scalar!==void 0?`expected ${Z0(t.scalar)}`+n:t.enum!==void 0?`expected ${t.enum.
toString()}`+n:`expected ${ld(t.message)}`+n}function He(t){switch(typeof t){case"object":return t===null?"null":t instanceof Uint8Array?`Uint8Array(${t.length})`:Array.isArray(t)?`Array(${t.length})`:
So(t)?fd(t.field()):Io(t)?pd(t.field()):$o(t)?ld(t.desc):Eo(t)?`message ${t.$typeName}`:"object";case"string":return t.length>30?"string":`"${t.split('"').join('\\"')}"`;case"boolean":return String(t);case"number":return String(t);case"bigint":return String(t)+"n";default:return typeof t}}function ld(t){return`ReflectMessage (${t.typeName})`}function fd(t){switch(t.listKind){case"message":return`ReflectList (${t.message.toString()})`;case"enum":return`ReflectList (${t.enum.toString()})`;case"scalar":return`ReflectList (${E[t.scalar]})`}}function pd(t){switch(t.mapKind){case"message":return`ReflectMap (${E[t.mapKey]}, ${t.message.toString()})`;case"enum":return`ReflectMap (${E[t.mapKey]}, ${t.enum.toString()})`;case"scalar":return`ReflectMap (${E[t.mapKey]}, ${E[t.scalar]})`}}function Z0(t){switch(t){case E.
STRING:return"string";case E.BOOL:return"boolean";case E.INT64:case E.SINT64:case E.SFIXED64:return"bigint (int64)";case E.UINT64:case E.FIXED64:return"bigint (uint64)";case E.BYTES:return"Uint8Array";case E.
DOUBLE:return"number (float64)";case E.FLOAT:return"number (float32)";case E.FIXED32:case E.UINT32:return"number (uint32)";case E.INT32:case E.SFIXED32:case E.SINT32:return"number (int32)"}}var zi=_(function(){
f();At();Ni();Tr();Oo();Xn();Qa();nn()});function mt(t){if(G0(t))return{toMessage:function(n){return Mi(n)},toLocal:function(n){return Li(n)}};if(t.fieldKind=="message"&&!t.oneof&&xt(t.message)){let n=t.message,r=n.fields[0].localName;return{
toMessage:function(o){let i=Ze(n);return o!==void 0&&(i[r]=o),i},toLocal:function(o){return o[r]}}}let e=t.message;return{toMessage:function(n){return n===void 0?Ze(e):n},toLocal:function(n){return n}}}
function G0(t){return t.message.typeName=="google.protobuf.Struct"&&t.parent.typeName!="google.protobuf.Value"}function Mi(t){let e={$typeName:"google.protobuf.Struct",fields:{}};if(Ut(t))for(let n of Object.
keys(t))st(e.fields,n,md(t[n]));return e}function Li(t){let e={};for(let n of Object.keys(t.fields))st(e,n,dd(t.fields[n]));return e}function dd(t){switch(t.kind.case){case"structValue":return Li(t.kind.
value);case"listValue":return t.kind.value.values.map(dd);case"nullValue":case void 0:return null;default:return t.kind.value}}function md(t){let e={$typeName:"google.protobuf.Value",kind:{case:void 0}};
switch(typeof t){case"number":e.kind={case:"numberValue",value:t};break;case"string":e.kind={case:"stringValue",value:t};break;case"boolean":e.kind={case:"boolValue",value:t};break;case"object":if(t===
null)e.kind={case:"nullValue",value:q0};else if(Array.isArray(t)){let n={$typeName:"google.protobuf.ListValue",values:[]};if(Array.isArray(t))for(let r of t)n.values.push(md(r));e.kind={case:"listValue",value:n}}else e.kind={case:"structValue",value:Mi(t)};break}return e}var q0,Rr=_(function(){f();$n();Oo();jt();Yn();q0=0});function yd(t,e,n=!0){return new ji(t,e,n)}function To(t,e){if(e.parent.typeName!==t.$typeName)throw new Ne(e,`cannot use ${e.toString()} with message ${t.$typeName}`,"ForeignFieldError")}function fc(t,e){
return $o(e)?Yp(e.message)&&!t.oneof&&t.fieldKind=="message"?e.message.value:e.desc.typeName=="google.protobuf.Struct"&&t.parent.typeName!="google.protobuf.Value"?Li(e.message):e.message:e}function pc(t,e,n){
return e!==void 0&&(xt(t.message)&&!t.oneof&&t.fieldKind=="message"?e={$typeName:t.message.typeName,value:dc(t.message.fields[0],e)}:t.message.typeName=="google.protobuf.Struct"&&t.parent.typeName!="google.protobuf.Value"&&Ut(e)&&(e=Mi(e))),new ji(t.message,e,n)}function gd(t,e){return t.listKind=="message"?fc(t,e):mc(t,e)}function ac(t,e,n){return t.listKind=="message"?pc(t,e,n):dc(t,e)}function W0(t,e){
return t.mapKind=="message"?fc(t,e):mc(t,e)}function cc(t,e,n){return t.mapKind=="message"?pc(t,e,n):e}function Fi(t){return typeof t=="string"||typeof t=="number"?t:String(t)}function bd(t,e){switch(e){case E.
STRING:return t;case E.INT32:case E.FIXED32:case E.UINT32:case E.SFIXED32:case E.SINT32:{let n=Number.parseInt(t);if(Number.isFinite(n))return n;break}case E.BOOL:switch(t){case"true":return!0;case"false":return!1}break;case E.UINT64:case E.FIXED64:try{return ke.uParse(t)}catch{}break;default:try{return ke.parse(t)}catch{}break}return t}function dc(t,e){switch(t.scalar){case E.INT64:case E.SFIXED64:case E.
SINT64:"longAsString"in t&&t.longAsString&&typeof e=="string"&&(e=ke.parse(e));break;case E.FIXED64:case E.UINT64:"longAsString"in t&&t.longAsString&&typeof e=="string"&&(e=ke.uParse(e));break}return e}
function mc(t,e){switch(t.scalar){case E.INT64:case E.SFIXED64:case E.SINT64:"longAsString"in t&&t.longAsString?e=String(e):(typeof e=="string"||typeof e=="number")&&(e=ke.parse(e));break;case E.FIXED64:case E.
UINT64:"longAsString"in t&&t.longAsString?e=String(e):(typeof e=="string"||typeof e=="number")&&(e=ke.uParse(e));break}return e}var hd,ji,uc,lc,_d=_(function(){f();At();zi();Tr();jt();$n();Yn();In();nn();
Oo();Rr();hd=new WeakMap,ji=class{get sortedFields(){let e=hd.get(this.desc);if(e)return e;let n=this.desc.fields.concat().sort(function(r,o){return r.number-o.number});return hd.set(this.desc,n),n}constructor(e,n,r=!0){
this.lists=new Map,this.maps=new Map,this.check=r,this.desc=e,this.message=this[et]=n??Ze(e),this.fields=e.fields,this.oneofs=e.oneofs,this.members=e.members}findNumber(e){return this._fieldsByNumber||
(this._fieldsByNumber=new Map(this.desc.fields.map(function(n){return[n.number,n]}))),this._fieldsByNumber.get(e)}oneofCase(e){return To(this.message,e),qp(this.message,e)}isSet(e){return To(this.message,
e),Gp(this.message,e)}clear(e){To(this.message,e),Jp(this.message,e)}get(e){To(this.message,e);let n=Wp(this.message,e);switch(e.fieldKind){case"list":let r=this.lists.get(e);return(!r||r[et]!==n)&&this.
lists.set(e,r=new uc(e,n,this.check)),r;case"map":let o=this.maps.get(e);return(!o||o[et]!==n)&&this.maps.set(e,o=new lc(e,n,this.check)),o;case"message":return pc(e,n,this.check);case"scalar":return n===
void 0?ft(e.scalar,!1):dc(e,n);case"enum":return n??e.enum.values[0].number}}set(e,n){if(To(this.message,e),this.check){let o=Di(e,n);if(o)throw o}let r;e.fieldKind=="message"?r=fc(e,n):Io(n)||So(n)?r=
n[et]:r=mc(e,n),Hp(this.message,e,r)}getUnknown(){return this.message.$unknown}setUnknown(e){this.message.$unknown=e}};uc=class{field(){return this._field}get size(){return this._arr.length}constructor(e,n,r){
this._field=e,this._arr=this[et]=n,this.check=r}get(e){let n=this._arr[e];return n===void 0?void 0:ac(this._field,n,this.check)}set(e,n){if(e<0||e>=this._arr.length)throw new Ne(this._field,`list item #${e+1}: out of range`);if(this.check){let r=ic(this._field,e,n);if(r)throw r}this._arr[e]=gd(this._field,n)}add(e){if(this.check){let n=ic(this._field,this._arr.length,e);if(n)throw n}this._arr.push(
gd(this._field,e))}clear(){this._arr.splice(0,this._arr.length)}[Symbol.iterator](){return this.values()}keys(){return this._arr.keys()}*values(){for(let e of this._arr)yield ac(this._field,e,this.check)}*entries(){
for(let e=0;e<this._arr.length;e++)yield[e,ac(this._field,this._arr[e],this.check)]}},lc=class{constructor(e,n,r=!0){this.obj=this[et]=n??{},this.check=r,this._field=e}field(){return this._field}set(e,n){
if(this.check){let r=ud(this._field,e,n);if(r)throw r}return st(this.obj,Fi(e),W0(this._field,n)),this}delete(e){let n=Fi(e),r=Object.prototype.hasOwnProperty.call(this.obj,n);return r&&delete this.obj[n],
r}clear(){for(let e of Object.keys(this.obj))delete this.obj[e]}get(e){let n=Kp(this.obj,Fi(e));return n!==void 0&&(n=cc(this._field,n,this.check)),n}has(e){return Object.prototype.hasOwnProperty.call(
this.obj,Fi(e))}*keys(){for(let e of Object.keys(this.obj))yield bd(e,this._field.mapKey)}*entries(){for(let e of Object.entries(this.obj))yield[bd(e[0],this._field.mapKey),cc(this._field,e[1],this.check)]}[Symbol.
iterator](){return this.entries()}get size(){return Object.keys(this.obj).length}*values(){for(let e of Object.values(this.obj))yield cc(this._field,e,this.check)}forEach(e,n){for(let r of this.entries())
e.call(n,r[1],r[0],this)}}});var xd=_(function(){f()});function Vi(t){let e=t.length,n=e-(e+3>>2);(e&3)==0&&t[e-1]=="="&&(n-=t[e-2]=="="?2:1);let r=new Uint8Array(n),o=-1;if(wd)try{let i=wd.call(r,t);i.read==e&&(o=i.written)}catch{}return o<0&&(o=H0(r,t)),
o==n?r:r.subarray(0,o)}function H0(t,e){let n=J0(),r=0,o=0,i,s=0;for(let a=0;a<e.length;a++){if(i=n[e.charCodeAt(a)],i===void 0)switch(e[a]){case"=":o=0;case`
`:case"\r":case"	":case" ":continue;default:throw Error("invalid base64 string")}switch(o){case 0:s=i,o=1;break;case 1:t[r++]=s<<2|(i&48)>>4,s=i,o=2;break;case 2:t[r++]=(s&15)<<4|(i&60)>>2,s=i,o=3;break;case 3:
t[r++]=(s&3)<<6|i,o=0;break}}if(o==1)throw Error("invalid base64 string");return r}function hc(t,e="std"){if(vd)return vd.call(t,K0[e]);let n=Sd(e),r=e=="std",o="",i=0,s,a=0;for(let c=0;c<t.length;c++)
switch(s=t[c],i){case 0:o+=n[s>>2],a=(s&3)<<4,i=1;break;case 1:o+=n[a|s>>4],a=(s&15)<<2,i=2;break;case 2:o+=n[a|s>>6],o+=n[s&63],i=0;break}return i&&(o+=n[a],r&&(o+="=",i==1&&(o+="="))),o}function Sd(t){
return Ui||(Ui="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split(""),Ed=Ui.slice(0,-2).concat("-","_")),t=="url"?Ed:Ui}function J0(){if(!Pr){Pr=[];let t=Sd("std");for(let e=0;e<
t.length;e++)Pr[t[e].charCodeAt(0)]=e;Pr[45]=t.indexOf("+"),Pr[95]=t.indexOf("/")}return Pr}var wd,vd,K0,Ui,Ed,Pr,gc=_(function(){f();wd=Uint8Array.prototype.setFromBase64;vd=Uint8Array.prototype.toBase64,
K0={std:{alphabet:"base64",omitPadding:!1},std_raw:{alphabet:"base64",omitPadding:!0},url:{alphabet:"base64url",omitPadding:!0}}});function on(t){let e=!1,n=[];for(let r=0;r<t.length;r++){let o=t.charAt(r);switch(o){case"_":e=!0;break;case"0":case"1":case"2":case"3":case"4":case"5":case"6":case"7":case"8":case"9":n.push(o),e=!1;break;default:
e&&(e=!1,o=o.toUpperCase()),n.push(o);break}}return n.join("")}function Bi(t){return t.replace(/[A-Z]/g,function(e){return"_"+e.toLowerCase()})}function Dr(t){return Y0.has(t)?t+"$":t}var Y0,Co=_(function(){
f();Y0=new Set(["constructor","toString","toJSON","valueOf"])});function bc(t){for(let e of t.field)Jn(e,"jsonName")||(e.jsonName=on(e.name));t.nestedType.forEach(bc)}var Id=_(function(){f();Co();jt()});function $d(t,e){let n=t.values.find(function(r){return r.name===e});if(!n)throw new Error(`cannot parse ${t} default value: ${e}`);return n.number}function Od(t,e){switch(t){case E.STRING:return e;case E.
BYTES:{let n=X0(e);if(n===!1)throw new Error(`cannot parse ${E[t]} default value: ${e}`);return n}case E.INT64:case E.SFIXED64:case E.SINT64:return ke.parse(e);case E.UINT64:case E.FIXED64:return ke.uParse(
e);case E.DOUBLE:case E.FLOAT:switch(e){case"inf":return Number.POSITIVE_INFINITY;case"-inf":return Number.NEGATIVE_INFINITY;case"nan":return Number.NaN;default:return parseFloat(e)}case E.BOOL:return e===
"true";case E.INT32:case E.UINT32:case E.SINT32:case E.FIXED32:case E.SFIXED32:return parseInt(e,10)}}function X0(t){let e=[],n={tail:t,c:"",next(){return this.tail.length==0?!1:(this.c=this.tail[0],this.
tail=this.tail.substring(1),!0)},take(r){if(this.tail.length>=r){let o=this.tail.substring(0,r);return this.tail=this.tail.substring(r),o}return!1}};for(;n.next();)switch(n.c){case"\\":if(n.next())switch(n.
c){case"\\":e.push(n.c.charCodeAt(0));break;case"b":e.push(8);break;case"f":e.push(12);break;case"n":e.push(10);break;case"r":e.push(13);break;case"t":e.push(9);break;case"v":e.push(11);break;case"0":case"1":case"2":case"3":case"4":case"5":case"6":case"7":{let r=n.c,o=n.take(2);if(o===!1)return!1;let i=parseInt(r+o,8);if(Number.isNaN(i))return!1;e.push(i);break}case"x":{let r=n.c,o=n.take(2);if(o===!1)
return!1;let i=parseInt(r+o,16);if(Number.isNaN(i))return!1;e.push(i);break}case"u":{let r=n.c,o=n.take(4);if(o===!1)return!1;let i=parseInt(r+o,16);if(Number.isNaN(i))return!1;let s=new Uint8Array(4);
new DataView(s.buffer).setInt32(0,i,!0),e.push(s[0],s[1],s[2],s[3]);break}case"U":{let r=n.c,o=n.take(8);if(o===!1)return!1;let i=ke.uEnc(r+o),s=new Uint8Array(8),a=new DataView(s.buffer);a.setInt32(0,
i.lo,!0),a.setInt32(4,i.hi,!0),e.push(s[0],s[1],s[2],s[3],s[4],s[5],s[6],s[7]);break}}break;default:e.push(n.c.charCodeAt(0))}return new Uint8Array(e)}var yc=_(function(){f();At();nn()});function*Zi(t){switch(t.kind){case"file":for(let e of t.messages)yield e,yield*Zi(e);yield*t.enums,yield*t.services,yield*t.extensions;break;case"message":for(let e of t.nestedMessages)yield e,yield*Zi(
e);yield*t.nestedEnums,yield*t.nestedExtensions;break}}var Ad=_(function(){f()});function Pd(t,e){return Q0([t,e])}function Q0(t,e){let n=eE();if(!t.length)return n;if("$typeName"in t[0]&&t[0].$typeName=="google.protobuf.FileDescriptorSet"){for(let r of t[0].file)e?.(r),Cd(r,n);return n}
if("$typeName"in t[0]){let s=function(a){let c=[];for(let u of a.dependency){if(n.getFile(u)!=null||i.has(u))continue;let l=o(u);if(!l)throw new Error(`Unable to resolve ${u}, imported by ${a.name}`);
"kind"in l?n.addFile(l,!1,!0):(i.add(l.name),c.push(l))}return c.concat(...c.map(s))},r=t[0],o=t[1],i=new Set;for(let a of[r,...s(r)].reverse())e?.(a),Cd(a,n)}else for(let r of t)for(let o of r.files)
n.addFile(o);return n}function eE(){let t=new Map,e=new Map,n=new Map;return{kind:"registry",types:t,extendees:e,[Symbol.iterator](){return t.values()},get files(){return n.values()},addFile(r,o,i){if(n.
set(r.proto.name,r),!o)for(let s of Zi(r))this.add(s);if(i)for(let s of r.dependencies)this.addFile(s,o,i)},add(r){if(r.kind=="extension"){let o=e.get(r.extendee.typeName);o||e.set(r.extendee.typeName,
o=new Map),o.set(r.number,r)}t.set(r.typeName,r)},get(r){return t.get(r)},getFile(r){return n.get(r)},getMessage(r){let o=t.get(r);return o?.kind=="message"?o:void 0},getEnum(r){let o=t.get(r);return o?.
kind=="enum"?o:void 0},getExtension(r){let o=t.get(r);return o?.kind=="extension"?o:void 0},getExtensionFor(r,o){var i;return(i=e.get(r.typeName))===null||i===void 0?void 0:i.get(o)},getService(r){let o=t.
get(r);return o?.kind=="service"?o:void 0}}}function Cd(t,e){var n,r;let o={kind:"file",proto:t,deprecated:(r=(n=t.options)===null||n===void 0?void 0:n.deprecated)!==null&&r!==void 0?r:!1,edition:bE(t),
name:t.name.replace(/\.proto$/,""),dependencies:yE(t,e),enums:[],messages:[],extensions:[],services:[],toString(){return`file ${t.name}`}},i=new Map,s={get(a){return i.get(a)},add(a){var c;Vt(((c=a.proto.
options)===null||c===void 0?void 0:c.mapEntry)===!0),i.set(a.typeName,a)}};for(let a of t.enumType)zd(a,o,void 0,e);for(let a of t.messageType)Md(a,o,void 0,e,s);for(let a of t.service)mE(a,o,e);xc(o,
e);for(let a of i.values())wc(a,e,s);for(let a of o.messages)wc(a,e,s),xc(a,e);e.addFile(o,!0)}function xc(t,e){switch(t.kind){case"file":for(let n of t.proto.extension){let r=vc(n,t,e);t.extensions.push(
r),e.add(r)}break;case"message":for(let n of t.proto.extension){let r=vc(n,t,e);t.nestedExtensions.push(r),e.add(r)}for(let n of t.nestedMessages)xc(n,e);break}}function wc(t,e,n){let r=t.proto.oneofDecl.
map(function(i){return gE(i,t)}),o=new Set;for(let i of t.proto.field){let s=vE(i,r),a=vc(i,t,e,s,n);t.fields.push(a),t.field[a.localName]=a,s===void 0?t.members.push(a):(s.fields.push(a),o.has(s)||(o.
add(s),t.members.push(s)))}for(let i of r.filter(function(s){return o.has(s)}))t.oneofs.push(i);for(let i of t.nestedMessages)wc(i,e,n)}function zd(t,e,n,r){var o,i,s,a,c,u,l,p,m;let d=_E(t.name,t.value),
h={kind:"enum",proto:t,deprecated:(i=(o=t.options)===null||o===void 0?void 0:o.deprecated)!==null&&i!==void 0?i:!1,file:e,parent:n,open:!0,name:t.name,typeName:qi(t,n,e),value:{},values:[],sharedPrefix:d,
toString(){return`enum ${this.typeName}`}};h.open=$E(h),r.add(h);for(let w of t.value){let y=w.name,O={kind:"enum_value",proto:w,deprecated:(a=(s=w.options)===null||s===void 0?void 0:s.deprecated)!==null&&
a!==void 0?a:!1,parent:h,name:y,localName:Dr(d==null?y:y.substring(d.length)),number:w.number,jsonName:(c=xE(w))!==null&&c!==void 0?c:y,toString(){return`enum value ${h.typeName}.${y}`}};h.values.push(
O),(u=(p=h.value)[m=w.number])!==null&&u!==void 0||(p[m]=O)}((l=n?.nestedEnums)!==null&&l!==void 0?l:e.enums).push(h)}function Md(t,e,n,r,o){var i,s,a,c;let u={kind:"message",proto:t,deprecated:(s=(i=
t.options)===null||i===void 0?void 0:i.deprecated)!==null&&s!==void 0?s:!1,file:e,parent:n,name:t.name,typeName:qi(t,n,e),fields:[],field:{},oneofs:[],members:[],nestedEnums:[],nestedMessages:[],nestedExtensions:[],
toString(){return`message ${this.typeName}`}};((a=t.options)===null||a===void 0?void 0:a.mapEntry)===!0?o.add(u):(((c=n?.nestedMessages)!==null&&c!==void 0?c:e.messages).push(u),r.add(u));for(let l of t.
enumType)zd(l,e,u,r);for(let l of t.nestedType)Md(l,e,u,r,o)}function mE(t,e,n){var r,o;let i={kind:"service",proto:t,deprecated:(o=(r=t.options)===null||r===void 0?void 0:r.deprecated)!==null&&o!==void 0?
o:!1,file:e,name:t.name,typeName:qi(t,void 0,e),methods:[],method:{},toString(){return`service ${this.typeName}`}};e.services.push(i),n.add(i);for(let s of t.method){let a=hE(s,i,n);i.methods.push(a),
i.method[a.localName]=a}}function hE(t,e,n){var r,o,i,s;let a;t.clientStreaming&&t.serverStreaming?a="bidi_streaming":t.clientStreaming?a="client_streaming":t.serverStreaming?a="server_streaming":a="unary";let c=n.getMessage(sn(t.inputType)),u=n.getMessage(sn(t.outputType));Vt(c,`invalid MethodDescriptorProto: input_type ${t.inputType} not found`),Vt(u,`invalid MethodDescriptorProto: output_type ${t.
inputType} not found`);let l=t.name;return{kind:"rpc",proto:t,deprecated:(o=(r=t.options)===null||r===void 0?void 0:r.deprecated)!==null&&o!==void 0?o:!1,parent:e,name:l,localName:Dr(l.length?Dr(l[0].
toLowerCase()+l.substring(1)):l),methodKind:a,input:c,output:u,idempotency:(s=(i=t.options)===null||i===void 0?void 0:i.idempotencyLevel)!==null&&s!==void 0?s:aE,toString(){return`rpc ${e.typeName}.${l}`}}}
function gE(t,e){return{kind:"oneof",proto:t,deprecated:!1,parent:e,fields:[],name:t.name,localName:Dr(on(t.name)),toString(){return`oneof ${e.typeName}.${this.name}`}}}function vc(t,e,n,r,o){var i,s,
a;let c=o===void 0,u={kind:"field",proto:t,deprecated:(s=(i=t.options)===null||i===void 0?void 0:i.deprecated)!==null&&s!==void 0?s:!1,name:t.name,number:t.number,scalar:void 0,message:void 0,enum:void 0,
presence:EE(t,r,c,e),utf8Validation:OE(t,e),listKind:void 0,mapKind:void 0,mapKey:void 0,delimitedEncoding:void 0,packed:void 0,longAsString:!1,getDefaultValue:void 0},l;if(c){let h=e.kind=="file"?e:e.
file,w=e.kind=="file"?void 0:e,y=qi(t,w,h);u.kind="extension",u.file=h,u.parent=w,u.oneof=void 0,u.typeName=y,u.jsonName=`[${y}]`,l=function(){return`extension ${y}`};let O=n.getMessage(sn(t.extendee));
Vt(O,`invalid FieldDescriptorProto: extendee ${t.extendee} not found`),u.extendee=O}else{let h=e;Vt(h.kind=="message"),u.parent=h,u.oneof=r,u.localName=r?on(t.name):Dr(on(t.name)),u.jsonName=t.jsonName,
l=function(){return`field ${h.typeName}.${t.name}`}}Object.defineProperty(u,"toString",{value:l,writable:!0,enumerable:!0,configurable:!0});let p=t.label,m=t.type,d=(a=t.options)===null||a===void 0?void 0:
a.jstype;if(p===Ec){let h=m==Ro?o?.get(sn(t.typeName)):void 0;if(h){u.fieldKind="map";let{key:w,value:y}=IE(h);return u.mapKey=w.scalar,u.mapKind=y.fieldKind,u.message=y.message,u.delimitedEncoding=!1,
u.enum=y.enum,u.scalar=y.scalar,u}switch(u.fieldKind="list",m){case Ro:case Po:u.listKind="message",u.message=n.getMessage(sn(t.typeName)),Vt(u.message),u.delimitedEncoding=Rd(t,e);break;case kd:u.listKind=
"enum",u.enum=n.getEnum(sn(t.typeName)),Vt(u.enum);break;default:u.listKind="scalar",u.scalar=m,u.longAsString=d==Nd;break}return u.packed=SE(t,e),u}switch(m){case Ro:case Po:u.fieldKind="message",u.message=
n.getMessage(sn(t.typeName)),Vt(u.message,`invalid FieldDescriptorProto: type_name ${t.typeName} not found`),u.delimitedEncoding=Rd(t,e),u.getDefaultValue=function(){};break;case kd:{let h=n.getEnum(sn(
t.typeName));Vt(h!==void 0,`invalid FieldDescriptorProto: type_name ${t.typeName} not found`),u.fieldKind="enum",u.enum=n.getEnum(sn(t.typeName)),u.getDefaultValue=function(){return Jn(t,"defaultValue")?
$d(h,t.defaultValue):void 0};break}default:{u.fieldKind="scalar",u.scalar=m,u.longAsString=d==Nd,u.getDefaultValue=function(){return Jn(t,"defaultValue")?Od(m,t.defaultValue):void 0};break}}return u}function bE(t){
switch(t.syntax){case"":case"proto2":return tE;case"proto3":return nE;case"editions":if(t.edition===rE)return dE;if(t.edition in Dd)return t.edition;throw new Error(`${t.name}: unsupported edition`);default:
throw new Error(`${t.name}: unsupported syntax "${t.syntax}"`)}}function yE(t,e){return t.dependency.map(function(n){let r=e.getFile(n);if(!r)throw new Error(`Cannot find ${n}, imported by ${t.name}`);
return r})}function _E(t,e){let n=wE(t)+"_";for(let r of e){if(!r.name.toLowerCase().startsWith(n))return;let o=r.name.substring(n.length);if(o.length==0||/^\d/.test(o))return}return n}function xE(t){
var e,n;let i;for(let s of(n=(e=t.options)===null||e===void 0?void 0:e.$unknown)!==null&&n!==void 0?n:[]){if(s.no!==998||s.wireType!==Me.LengthDelimited)continue;let a=new Bt(new Bt(s.data).bytes());for(;a.
pos<a.len;){let[c,u]=a.tag();c===1&&u===Me.LengthDelimited?i=a.string():a.skip(u,c)}}return i}function wE(t){return(t.substring(0,1)+t.substring(1).replace(/[A-Z]/g,function(e){return"_"+e})).toLowerCase()}
function qi(t,e,n){let r;return e?r=`${e.typeName}.${t.name}`:n.proto.package.length>0?r=`${n.proto.package}.${t.name}`:r=`${t.name}`,r}function sn(t){return t.startsWith(".")?t.substring(1):t}function vE(t,e){
if(!Jn(t,"oneofIndex")||t.proto3Optional)return;let n=e[t.oneofIndex];return Vt(n,`invalid FieldDescriptorProto: oneof #${t.oneofIndex} for field #${t.number} not found`),n}function EE(t,e,n,r){if(t.label==
sE)return cE;if(t.label==Ec)return Td;if(e||t.proto3Optional||n)return _c;let o=Qn("fieldPresence",{proto:t,parent:r});return o==Td&&(t.type==Ro||t.type==Po)?_c:o}function SE(t,e){if(t.label!=Ec)return!1;
switch(t.type){case oE:case iE:case Po:case Ro:return!1}let n=t.options;return n&&Jn(n,"packed")?n.packed:uE==Qn("repeatedFieldEncoding",{proto:t,parent:e})}function IE(t){let e=t.fields.find(function(r){
return r.number===1}),n=t.fields.find(function(r){return r.number===2});return Vt(e&&e.fieldKind=="scalar"&&e.scalar!=E.BYTES&&e.scalar!=E.FLOAT&&e.scalar!=E.DOUBLE&&n&&n.fieldKind!="list"&&n.fieldKind!=
"map"),{key:e,value:n}}function $E(t){var e;return fE==Qn("enumType",{proto:t.proto,parent:(e=t.parent)!==null&&e!==void 0?e:t.file})}function Rd(t,e){return t.type==Po?!0:lE==Qn("messageEncoding",{proto:t,
parent:e})}function OE(t,e){return pE==Qn("utf8Validation",{proto:t,parent:e})}function Qn(t,e){var n,r;let o=(n=e.proto.options)===null||n===void 0?void 0:n.features;if(o){let i=o[t];if(i!=0)return i}
if("kind"in e){if(e.kind=="message")return Qn(t,(r=e.parent)!==null&&r!==void 0?r:e.file);let i=Dd[e.edition];if(!i)throw new Error(`feature default for edition ${e.edition} not found`);return i[t]}return Qn(
t,e.parent)}function Vt(t,e){if(!t)throw new Error(e)}var tE,nE,rE,oE,Po,Ro,iE,kd,Ec,sE,Nd,aE,_c,Td,cE,uE,lE,fE,pE,dE,Dd,Ld=_(function(){f();At();yc();Ad();jt();Co();Xn();tE=998,nE=999,rE=9999,oE=9,Po=
10,Ro=11,iE=12,kd=14,Ec=3,sE=2,Nd=1,aE=0,_c=1,Td=2,cE=3,uE=1,lE=2,fE=1,pE=2,dE=1002,Dd={998:{fieldPresence:1,enumType:2,repeatedFieldEncoding:2,utf8Validation:3,messageEncoding:1,jsonFormat:2,enforceNamingStyle:2,
defaultSymbolVisibility:1,enforceProtoLimits:1},999:{fieldPresence:2,enumType:1,repeatedFieldEncoding:1,utf8Validation:2,messageEncoding:1,jsonFormat:1,enforceNamingStyle:2,defaultSymbolVisibility:1,enforceProtoLimits:1},
1e3:{fieldPresence:1,enumType:1,repeatedFieldEncoding:1,utf8Validation:2,messageEncoding:1,jsonFormat:1,enforceNamingStyle:2,defaultSymbolVisibility:1,enforceProtoLimits:1},1001:{fieldPresence:1,enumType:1,
repeatedFieldEncoding:1,utf8Validation:2,messageEncoding:1,jsonFormat:1,enforceNamingStyle:1,defaultSymbolVisibility:2,enforceProtoLimits:1},1002:{fieldPresence:1,enumType:1,repeatedFieldEncoding:1,utf8Validation:2,
messageEncoding:1,jsonFormat:1,enforceNamingStyle:3,defaultSymbolVisibility:4,enforceProtoLimits:2}}});var Fd=_(function(){f()});function Nt(t,e,...n){return n.reduce(function(r,o){return r.nestedMessages[o]},t.messages[e])}var Gi=_(function(){f()});function jd(t,e,...n){if(n.length==0)return t.enums[e];let r=n.pop();return n.reduce(function(o,i){return o.nestedMessages[i]},t.messages[e]).nestedEnums[r]}var Ud=_(function(){f()});function Sc(t){return Object.assign(Object.assign({readUnknownFields:!0,recursionLimit:100},t),{depth:0})}function an(t,e,n){let r=Ze(t);return Ic(t).read(r,new Bt(e),Sc(n),e.byteLength),r}function Ic(t){
let e=Vd.get(t);return e===void 0&&(e=AE(t)),e}function AE(t){let e=String(t),n=new Map,r={read:kE(e,n),readGroup:NE(e,n)};Vd.set(t,r);for(let o of t.fields)n.set(o.number,Zd(o));return r}function kE(t,e){
return function(n,r,o,i){var s;if(++o.depth>o.recursionLimit)throw new Error(`cannot decode ${t} from binary: maximum recursion depth of ${o.recursionLimit} reached`);let a=r.pos+i,c=(s=n.$unknown)!==
null&&s!==void 0?s:[];for(;r.pos<a;){let[u,l]=r.tag(),p=e.get(u);if(p===void 0){let m=r.skip(l,u,o.recursionLimit-o.depth);o.readUnknownFields&&c.push({no:u,wireType:l,data:m});continue}p(n,r,o,l)}c.length>
0&&(n.$unknown=c),o.depth--}}function NE(t,e){return function(n,r,o,i){var s;if(++o.depth>o.recursionLimit)throw new Error(`cannot decode ${t} from binary: maximum recursion depth of ${o.recursionLimit} reached`);let a,c,u=(s=n.$unknown)!==null&&s!==void 0?s:[];for(;r.pos<r.len&&([a,c]=r.tag(),c!=Me.EndGroup);){let l=e.get(a);if(l===void 0){let p=r.skip(c,a,o.recursionLimit-o.depth);o.readUnknownFields&&
u.push({no:a,wireType:c,data:p});continue}l(n,r,o,c)}if(c!=Me.EndGroup||a!==i)throw new Error("invalid end group tag");u.length>0&&(n.$unknown=u),o.depth--}}function Bd(t,e,n,r,o){Zd(n)(t[et],e,o,r)}function Zd(t){
switch(t.fieldKind){case"scalar":return TE(t);case"enum":return CE(t);case"message":return RE(t);case"list":return PE(t);case"map":return DE(t)}}function TE(t){let e=Wi(t.scalar,t.utf8Validation,t.longAsString),
n=t.localName;if(t.oneof){let r=t.oneof.localName;return function(o,i){o[r]={case:n,value:e(i)}}}return function(r,o){r[n]=e(o)}}function CE(t){var e;let n=t.localName,r=(e=t.oneof)===null||e===void 0?
void 0:e.localName;if(t.enum.open)return r!==void 0?function(s,a){s[r]={case:n,value:a.int32()}}:function(s,a){s[n]=a.int32()};let o=t.enum.values,i=t.number;return function(s,a,c,u){var l;let p=a.int32();
if(o.some(function(m){return m.number===p}))r!==void 0?s[r]={case:n,value:p}:s[n]=p;else if(c.readUnknownFields){let m=[];Fp(p,m);let d=(l=s.$unknown)!==null&&l!==void 0?l:[];d.push({no:i,wireType:u,data:new Uint8Array(
m)}),s.$unknown=d}}}function RE(t){let e=t.localName,{toMessage:n,toLocal:r}=mt(t),o=qd(t);if(t.oneof){let i=t.oneof.localName;return function(s,a,c){let u=s[i],l=n(u.case===e?u.value:void 0);o(l,a,c),
s[i]={case:e,value:r(l)}}}return function(i,s,a){let c=n(i[e]);o(c,s,a),i[e]=r(c)}}function qd(t){let e=Ic(t.message);if(t.delimitedEncoding){let n=t.number;return function(r,o,i){return e.readGroup(r,
o,i,n)}}return function(n,r,o){return e.read(n,r,o,r.uint32())}}function PE(t){let e=t.localName;if(t.listKind=="message"){let{toMessage:s,toLocal:a}=mt(t),c=qd(t);return function(u,l,p){let m=s(void 0);
c(m,l,p),u[e].push(a(m))}}let n=t.listKind=="enum"?E.INT32:t.scalar,r=t.listKind=="scalar"?t.longAsString:!1,o=Wi(n,t.utf8Validation,r),i=n!=E.STRING&&n!=E.BYTES;return function(s,a,c,u){let l=s[e];if(u==
Me.LengthDelimited&&i){let p=a.uint32()+a.pos;for(;a.pos<p;)l.push(o(a))}else l.push(o(a))}}function DE(t){let e=t.localName,n=Wi(t.mapKey,t.utf8Validation,!1),r=ft(t.mapKey,!1),o,i;switch(t.mapKind){case"scalar":{let s=t.scalar,a=Wi(s,t.utf8Validation,!1);if(o=function(c){return a(c)},s==E.BYTES)i=function(){return new Uint8Array(0)};else{let c=ft(s,!1);i=function(){return c}}break}case"enum":{let s=t.
enum.values[0].number;o=function(a){return a.int32()},i=function(){return s};break}case"message":{let{toMessage:s,toLocal:a}=mt(t),c=Ic(t.message).read;o=function(u,l,p){let m=s(p);return c(m,u,l,u.uint32()),
a(m)},i=function(){return a(s(void 0))};break}}return function(s,a,c){let u=s[e],l,p,m=a.uint32(),d=a.pos+m;for(;a.pos<d;){let[h,w]=a.tag();switch(h){case 1:l=n(a);break;case 2:p=o(a,c,p);break;default:
a.skip(w,h,c.recursionLimit-c.depth)}}l===void 0&&(l=r),p===void 0&&(p=i()),st(u,l,p)}}function Wi(t,e,n){switch(t){case E.STRING:return function(r){return r.string(e)};case E.BOOL:return function(r){
return r.bool()};case E.DOUBLE:return function(r){return r.double()};case E.FLOAT:return function(r){return r.float()};case E.INT32:return function(r){return r.int32()};case E.INT64:return n?function(r){
return String(r.int64())}:function(r){return r.int64()};case E.UINT64:return n?function(r){return String(r.uint64())}:function(r){return r.uint64()};case E.FIXED64:return n?function(r){return String(r.
fixed64())}:function(r){return r.fixed64()};case E.BYTES:return function(r){return r.bytes()};case E.FIXED32:return function(r){return r.fixed32()};case E.SFIXED32:return function(r){return r.sfixed32()};case E.
SFIXED64:return n?function(r){return String(r.sfixed64())}:function(r){return r.sfixed64()};case E.SINT64:return n?function(r){return String(r.sint64())}:function(r){return r.sint64()};case E.UINT32:return function(r){
return r.uint32()};case E.SINT32:return function(r){return r.sint32()}}}var Vd,Hi=_(function(){f();At();In();jt();Rr();$n();Xn();Ci();Vd=new WeakMap});function nt(t,e){var n;e=e?.filter(function(i){return i!==void 0});let r=ME(t);return r.messageType.forEach(bc),r.dependency=(n=e?.map(function(i){return i.proto.name}))!==null&&n!==void 0?n:[],Pd(r,function(i){
return e?.find(function(s){return s.proto.name===i})}).getFile(r.name)}var zE,ME,On=_(function(){f();Ld();Id();zE={$typeName:"google.protobuf.FileDescriptorProto",syntax:"",edition:0,label:1,typeName:"",
extendee:"",defaultValue:"",oneofIndex:0,jsonName:"",proto3Optional:!1,clientStreaming:!1,serverStreaming:!1,deprecated:!1,mapEntry:!1,dependency:[],messageType:[],enumType:[],service:[],extension:[],
field:[],nestedType:[],oneofDecl:[],extensionRange:[],value:[],method:[]},ME=function(t){return JSON.parse(t,function(e,n){return typeof n=="object"&&!Array.isArray(n)?Object.assign(Object.create(zE),
n):n})}});var An,Gd=_(function(){f();On();An=nt('{"messageType":[{"field":[{"name":"seconds","number":1,"label":1,"type":3},{"name":"nanos","number":2,"label":1,"type":5}],"name":"Timestamp"}],"name":"google/protobuf/timestamp.proto","package":"google.protobuf","options":{"javaPackage":"com.google.protobuf","javaOuterClassname":"TimestampProto","javaMultipleFiles":true,"goPackage":"google.golang.org/protobuf/types/known/timestamppb","ccEnableArenas":true,"objcClassPrefix":"GPB","csharpNamespace":"Google.Protobuf.WellKnownTypes"},"syntax":"proto3"}')});function Wd(t){return new Date(LE(t))}function LE(t){return Number(t.seconds)*1e3+Math.round(t.nanos/1e6)}var Hd=_(function(){f()});var Kd,Jd=_(function(){f();On();Kd=nt('{"messageType":[{"field":[{"name":"seconds","number":1,"label":1,"type":3},{"name":"nanos","number":2,"label":1,"type":5}],"name":"Duration"}],"name":"google/protobuf/duration.proto","package":"google.protobuf","options":{"javaPackage":"com.google.protobuf","javaOuterClassname":"DurationProto","javaMultipleFiles":true,"goPackage":"google.golang.org/protobuf/types/known/durationpb","ccEnableArenas":true,"objcClassPrefix":"GPB","csharpNamespace":"Google.Protobuf.WellKnownTypes"},"syntax":"proto3"}')});var Yd=_(function(){f()});var $c,Xd,Oc=_(function(){f();On();Gi();$c=nt('{"messageType":[{"field":[{"name":"type_url","number":1,"label":1,"type":9},{"name":"value","number":2,"label":1,"type":12}],"name":"Any"}],"name":"google/protobuf/any.proto","package":"google.protobuf","options":{"javaPackage":"com.google.protobuf","javaOuterClassname":"AnyProto","javaMultipleFiles":true,"goPackage":"google.golang.org/protobuf/types/known/anypb","objcClassPrefix":"GPB","csharpNamespace":"Google.Protobuf.WellKnownTypes"},"syntax":"proto3"}'),Xd=Nt($c,0)});function UE(t){return t?Object.assign(Object.assign({},Qd),t):Qd}function kn(t,e,n){let r=new Cr;return Ac(t)(r,UE(n),e),r.finish()}function Ac(t){let e=em.get(t);return e===void 0&&(e=VE(t)),e}function VE(t){
let e=t.typeName,n=t.fields.concat().sort(function(s,a){return s.number-a.number}),r=n[0],o=[],i=function(s,a,c){if(c.$typeName!==e&&r!==void 0)throw new Ne(r,`cannot use ${r} with message ${c.$typeName}`,
"ForeignFieldError");for(let l=0;l<o.length;l++)o[l](s,a,c);let u=c.$unknown;if(u!==void 0&&a.writeUnknownFields)for(let l=0;l<u.length;l++){let{no:p,wireType:m,data:d}=u[l];s.tag(p,m).raw(d)}};em.set(
t,i);for(let s of n)o.push(tm(s));return i}function tm(t){switch(t.fieldKind){case"message":case"scalar":case"enum":return BE(t);case"list":return qE(t);case"map":return GE(t)}}function BE(t){let e=ZE(
t),n=t.localName;if(t.oneof){let r=t.oneof.localName;return function(o,i,s){let a=s[r];a.case===n&&e(o,i,a.value)}}if(t.presence!=FE){let r=t.presence==jE?`cannot encode ${t} to binary: required field not set`:void 0;return function(o,i,s){let a=s[n];if(a!==void 0&&Object.prototype.hasOwnProperty.call(s,n))e(o,i,a);else if(r!==void 0)throw new Error(r)}}if(t.fieldKind=="enum"){let r=t.enum.values[0].
number;return function(o,i,s){let a=s[n];a!==r&&e(o,i,a)}}switch(t.scalar){case E.BOOL:return function(r,o,i){let s=i[n];s!==!1&&e(r,o,s)};case E.STRING:return function(r,o,i){let s=i[n];s!==""&&e(r,o,
s)};case E.BYTES:return function(r,o,i){let s=i[n];(!(s instanceof Uint8Array)||s.byteLength>0)&&e(r,o,s)};case E.DOUBLE:case E.FLOAT:return function(r,o,i){let s=i[n];Object.is(s,0)||e(r,o,s)};default:
return function(r,o,i){let s=i[n];s!=0&&e(r,o,s)}}}function ZE(t){switch(t.fieldKind){case"message":{let{toMessage:e}=mt(t),n=rm(t);return function(r,o,i){n(r,o,e(i))}}case"scalar":case"enum":{let e=t.
fieldKind=="enum"?E.INT32:t.scalar,n=t.number,r=Ji(e),o=Ki(e,t.parent.typeName,t.name);return function(i,s,a){i.tag(n,r),o(i,a)}}}}function qE(t){let e=t.localName,n=t.number;switch(t.listKind){case"message":{let{toMessage:r}=mt(t),o=rm(t);return function(i,s,a){let c=a[e];for(let u=0;u<c.length;u++)o(i,s,r(c[u]))}}case"scalar":case"enum":{let r=t.listKind=="enum"?E.INT32:t.scalar,o=Ki(r,t.parent.
typeName,t.name);if(t.packed)return function(s,a,c){let u=c[e];if(u.length!=0){s.tag(n,Me.LengthDelimited).fork();for(let l=0;l<u.length;l++)o(s,u[l]);s.join()}};let i=Ji(r);return function(s,a,c){let u=c[e];
for(let l=0;l<u.length;l++)s.tag(n,i),o(s,u[l])}}}}function GE(t){let e=t.localName,n=t.number,r=WE(t);if(t.mapKind=="message"){let{toMessage:a}=mt(t),c=Ac(t.message);return function(u,l,p){let m=p[e],
d=Object.keys(m);for(let h=0;h<d.length;h++){let w=d[h];u.tag(n,Me.LengthDelimited).fork(),r(u,w),u.tag(2,Me.LengthDelimited).fork(),c(u,l,a(m[w])),u.join(),u.join()}}}let o=t.mapKind=="enum"?E.INT32:
t.scalar,i=Ji(o),s=Ki(o,t.parent.typeName,t.name);return function(a,c,u){let l=u[e],p=Object.keys(l);for(let m=0;m<p.length;m++){let d=p[m];a.tag(n,Me.LengthDelimited).fork(),r(a,d),a.tag(2,i),s(a,l[d]),
a.join()}}}function WE(t){let e=Ji(t.mapKey),n=Ki(t.mapKey,t.parent.typeName,t.name),r=HE(t.mapKey);return function(o,i){o.tag(1,e),n(o,r(i))}}function HE(t){switch(t){case E.STRING:return function(e){
return e};case E.BOOL:return function(e){return e==="true"?!0:e==="false"?!1:e};case E.UINT64:case E.FIXED64:return function(e){try{return ke.uParse(e)}catch{return e}};case E.INT64:case E.SFIXED64:case E.
SINT64:return function(e){try{return ke.parse(e)}catch{return e}};default:return function(e){let n=Number.parseInt(e);return Number.isFinite(n)?n:e}}}function Ki(t,e,n){let r=KE(t);return function(o,i){
try{r(o,i)}catch(s){throw s instanceof Error?new Error(`cannot encode field ${e}.${n} to binary: ${s.message}`):s}}}function KE(t){switch(t){case E.STRING:return function(e,n){return e.string(n)};case E.
BOOL:return function(e,n){return e.bool(n)};case E.DOUBLE:return function(e,n){return e.double(n)};case E.FLOAT:return function(e,n){return e.float(n)};case E.INT32:return function(e,n){return e.int32(
n)};case E.INT64:return function(e,n){return e.int64(n)};case E.UINT64:return function(e,n){return e.uint64(n)};case E.FIXED64:return function(e,n){return e.fixed64(n)};case E.BYTES:return function(e,n){
return e.bytes(n)};case E.FIXED32:return function(e,n){return e.fixed32(n)};case E.SFIXED32:return function(e,n){return e.sfixed32(n)};case E.SFIXED64:return function(e,n){return e.sfixed64(n)};case E.
SINT64:return function(e,n){return e.sint64(n)};case E.UINT32:return function(e,n){return e.uint32(n)};case E.SINT32:return function(e,n){return e.sint32(n)}}}function nm(t,e,n,r){tm(r)(t,e,n[et])}function rm(t){
let e=t.number,n=Ac(t.message);return t.delimitedEncoding?function(r,o,i){r.tag(e,Me.StartGroup),n(r,o,i),r.tag(e,Me.EndGroup)}:function(r,o,i){r.tag(e,Me.LengthDelimited).fork(),n(r,o,i),r.join()}}function Ji(t){
switch(t){case E.BYTES:case E.STRING:return Me.LengthDelimited;case E.DOUBLE:case E.FIXED64:case E.SFIXED64:return Me.Bit64;case E.FIXED32:case E.SFIXED32:case E.FLOAT:return Me.Bit32;default:return Me.
Varint}}var FE,jE,Qd,em,Yi=_(function(){f();Xn();At();Tr();jt();Rr();nn();FE=2,jE=3,Qd={writeUnknownFields:!0};em=new WeakMap});function om(t,e,n){let r=!1;return n||(n=Ze(Xd),r=!0),n.value=kn(t,e),n.typeUrl=XE(e.$typeName),r?n:void 0}function YE(t,e){if(t.typeUrl==="")return!1;let n=typeof e=="string"?e:e.typeName,r=sm(t.typeUrl);
return n===r}function im(t,e){if(t.typeUrl==="")return;let n=e.kind=="message"?e:e.getMessage(sm(t.typeUrl));if(!(!n||!YE(t,n)))return an(n,t.value)}function XE(t){return`type.googleapis.com/${t}`}function sm(t){
let e=t.lastIndexOf("/"),n=e>=0?t.substring(e+1):t;if(!n.length)throw new Error(`invalid type url: ${t}`);return n}var am=_(function(){f();Oc();$n();Yi();Hi()});var Nn,cm=_(function(){f();On();Nn=nt('{"messageType":[{"name":"Empty"}],"name":"google/protobuf/empty.proto","package":"google.protobuf","options":{"javaPackage":"com.google.protobuf","javaOuterClassname":"EmptyProto","javaMultipleFiles":true,"goPackage":"google.golang.org/protobuf/types/known/emptypb","ccEnableArenas":true,"objcClassPrefix":"GPB","csharpNamespace":"Google.Protobuf.WellKnownTypes"},"syntax":"proto3"}')});var um=_(function(){f()});var cn,lm,kc,fm,Xi,pm=_(function(){f();On();Gi();cn=nt('{"messageType":[{"field":[{"name":"fields","number":1,"label":3,"type":11,"typeName":".google.protobuf.Struct.FieldsEntry"}],"nestedType":[{"field":[{"name":"key","number":1,"label":1,"type":9},{"name":"value","number":2,"label":1,"type":11,"typeName":".google.protobuf.Value"}],"name":"FieldsEntry","options":{"mapEntry":true}}],"name":"Struct"},{"field":[{"name":"null_value","number":1,"label":1,"type":14,"typeName":".google.protobuf.NullValue","oneofIndex":0},{"name":"number_value","number":2,"label":1,"type":1,"oneofIndex":0},{"name":"string_value","number":3,"label":1,"type":9,"oneofIndex":0},{"name":"bool_value","number":4,"label":1,"type":8,"oneofIndex":0},{"name":"struct_value","number":5,"label":1,"type":11,"typeName":".google.protobuf.Struct","oneofIndex":0},{"name":"list_value","number":6,"label":1,"type":11,"typeName":".google.protobuf.ListValue","oneofIndex":0}],"oneofDecl":[{"name":"kind"}],"name":"Value"},{"field":[{"name":"values","number":1,"label":3,"type":11,"typeName":".google.protobuf.Value"}],"name":"ListValue"}],"enumType":[{"value":[{"name":"NULL_VALUE","number":0}],"name":"NullValue"}],"name":"google/protobuf/struct.proto","package":"google.protobuf","options":{"javaPackage":"com.google.protobuf","javaOuterClassname":"StructProto","javaMultipleFiles":true,"goPackage":"google.golang.org/protobuf/types/known/structpb","ccEnableArenas":true,"objcClassPrefix":"GPB","csharpNamespace":"Google.Protobuf.WellKnownTypes"},"syntax":"proto3"}'),lm=Nt(cn,0),kc=Nt(cn,1),fm=Nt(cn,2);(function(t){t[t.NULL_VALUE=
0]="NULL_VALUE"})(Xi||(Xi={}))});var zr,dm=_(function(){f();On();zr=nt('{"messageType":[{"field":[{"name":"value","number":1,"label":1,"type":1}],"name":"DoubleValue"},{"field":[{"name":"value","number":1,"label":1,"type":2}],"name":"FloatValue"},{"field":[{"name":"value","number":1,"label":1,"type":3}],"name":"Int64Value"},{"field":[{"name":"value","number":1,"label":1,"type":4}],"name":"UInt64Value"},{"field":[{"name":"value","number":1,"label":1,"type":5}],"name":"Int32Value"},{"field":[{"name":"value","number":1,"label":1,"type":13}],"name":"UInt32Value"},{"field":[{"name":"value","number":1,"label":1,"type":8}],"name":"BoolValue"},{"field":[{"name":"value","number":1,"label":1,"type":9}],"name":"StringValue"},{"field":[{"name":"value","number":1,"label":1,"type":12}],"name":"BytesValue"}],"name":"google/protobuf/wrappers.proto","package":"google.protobuf","options":{"javaPackage":"com.google.protobuf","javaOuterClassname":"WrappersProto","javaMultipleFiles":true,"goPackage":"google.golang.org/protobuf/types/known/wrapperspb","ccEnableArenas":true,"objcClassPrefix":"GPB","csharpNamespace":"Google.Protobuf.WellKnownTypes"},"syntax":"proto3"}')});var Zt=_(function(){f();Hd();Yd();am();Yn();Oc();Jd();cm();um();pm();Gd();dm()});function mm(t,e,n){gm(e,t);let r=QE(t.$unknown,e),[o,i,s]=Mr(e),a=Sc(n);for(let c of r)Bd(o,new Bt(c.data),i,c.wireType,a);return s()}function hm(t,e,n){var r;gm(e,t);let o=((r=t.$unknown)!==null&&r!==
void 0?r:[]).filter(function(u){return u.no!==e.number}),[i,s]=Mr(e,n),a=new Cr;nm(a,{writeUnknownFields:!0},i,s);let c=new Bt(a.finish());for(;c.pos<c.len;){let[u,l]=c.tag(),p=c.skip(l,u);o.push({no:u,
wireType:l,data:p})}t.$unknown=o}function QE(t,e){if(t===void 0)return[];if(e.fieldKind==="enum"||e.fieldKind==="scalar"){for(let n=t.length-1;n>=0;--n)if(t[n].no==e.number)return[t[n]];return[]}return t.
filter(function(n){return n.no===e.number})}function Mr(t,e){let n=t.typeName,r=Object.assign(Object.assign({},t),{kind:"field",parent:t.extendee,localName:n}),o=Object.assign(Object.assign({},t.extendee),
{fields:[r],members:[r],oneofs:[]}),i=Ze(o,e!==void 0?{[n]:e}:void 0);return[yd(o,i),r,function(){let s=i[n];if(s===void 0){let a=t.message;return xt(a)?ft(a.fields[0].scalar,a.fields[0].longAsString):
Ze(a)}return s}]}function gm(t,e){if(t.extendee.typeName!=e.$typeName)throw new Error(`extension ${t.typeName} can only be applied to message ${t.extendee.typeName}`)}var Nc=_(function(){f();$n();Hi();
_d();In();Yi();Xn();Yn()});var bm=_(function(){f()});var ym=_(function(){f()});var Qi,es,ts,ns,Tc=_(function(){f();Qi=Date.parse("0001-01-01T00:00:00Z"),es=Date.parse("9999-12-31T23:59:59Z"),ts=-315576e6,ns=315576e6});var PR,_m=_(function(){f();PR=64*1024*1024});var Cc=_(function(){f();Xn();gc();yc();_m()});function nS(t){return t?Object.assign(Object.assign({},xm),t):xm}function rS(t,e,n){return rs(t)(nS(n),e)}function vm(t,e,n){var r;let o=rS(t,e,n);return JSON.stringify(o,null,(r=n?.prettySpaces)!==null&&
r!==void 0?r:0)}function rs(t){let e=Rc.get(t);return e===void 0&&(e=oS(t)),e}function oS(t){let e=t.typeName,n=sS(t);if(n!==void 0){let a=t.fields[0],c=function(u,l){if(l.$typeName!==e&&a!==void 0)throw new Ne(
a,`cannot use ${a} with message ${l.$typeName}`,"ForeignFieldError");return n(u,l)};return Rc.set(t,c),c}let r=t.fields.concat().sort(function(a,c){return a.number-c.number}),o=r[0],i=[],s=function(a,c){
if(c.$typeName!==e&&o!==void 0)throw new Ne(o,`cannot use ${o} with message ${c.$typeName}`,"ForeignFieldError");let u={};for(let l=0;l<i.length;l++)i[l](a,c,u);return a.registry&&pS(u,a,a.registry,c,
t),u};Rc.set(t,s);for(let a of r){let c=aS(a);i.push(a.jsonName==="__proto__"||a.name==="__proto__"?iS(c):c)}return s}function iS(t){return function(e,n,r){let o=Object.create(null);t(e,n,o);for(let i of Object.
keys(o))st(r,i,o[i])}}function sS(t){if(t.typeName.startsWith("google.protobuf."))switch(t.typeName){case"google.protobuf.Any":return function(e,n){return dS(n,e)};case"google.protobuf.Timestamp":return function(e,n){
return gS(n)};case"google.protobuf.Duration":return function(e,n){return mS(n)};case"google.protobuf.FieldMask":return function(e,n){return hS(n)};case"google.protobuf.Struct":return function(e,n){return $m(
n)};case"google.protobuf.Value":return function(e,n){return zc(n)};case"google.protobuf.ListValue":return function(e,n){return Om(n)};default:if(xt(t)){let e=t.fields[0],n=e.localName,r=ft(e.scalar,!1),
o=os(e);return function(i,s){let a=s[n];return o(i,a===void 0?r:a)}}return}}function aS(t){switch(t.fieldKind){case"scalar":case"enum":case"message":return cS(t);case"list":case"map":{let e=t.fieldKind==
"list"?Sm(t):Im(t),n=t.name,r=t.jsonName,o=t.localName;return function(i,s,a){let c=e(i,s[o]);c!==void 0&&(a[i.useProtoFieldName?n:r]=c)}}}}function cS(t){let e=Em(t),n=t.name,r=t.jsonName,o=t.localName;
if(t.oneof){let i=t.oneof.localName;return function(s,a,c){let u=a[i];u.case===o&&(c[s.useProtoFieldName?n:r]=e(s,u.value))}}if(t.presence!=tS){let i=t.presence==eS?`cannot encode ${t} to JSON: required field not set`:void 0;return function(s,a,c){let u=a[o];if(u!==void 0&&Object.prototype.hasOwnProperty.call(a,o))c[s.useProtoFieldName?n:r]=e(s,u);else if(i!==void 0)throw new Error(i)}}if(t.fieldKind==
"enum"){let i=t.enum.values[0].number;return function(s,a,c){let u=a[o];(u!==i||s.alwaysEmitImplicit)&&(c[s.useProtoFieldName?n:r]=e(s,u))}}switch(t.scalar){case E.BOOL:return function(i,s,a){let c=s[o];
(c!==!1||i.alwaysEmitImplicit)&&(a[i.useProtoFieldName?n:r]=e(i,c))};case E.STRING:return function(i,s,a){let c=s[o];(c!==""||i.alwaysEmitImplicit)&&(a[i.useProtoFieldName?n:r]=e(i,c))};case E.BYTES:return function(i,s,a){
let c=s[o];(!(c instanceof Uint8Array)||c.byteLength>0||i.alwaysEmitImplicit)&&(a[i.useProtoFieldName?n:r]=e(i,c))};case E.DOUBLE:case E.FLOAT:return function(i,s,a){let c=s[o];(!Object.is(c,0)||i.alwaysEmitImplicit)&&
(a[i.useProtoFieldName?n:r]=e(i,c))};default:return function(i,s,a){let c=s[o];(c!=0||i.alwaysEmitImplicit)&&(a[i.useProtoFieldName?n:r]=e(i,c))}}}function uS(t){switch(t.fieldKind){case"scalar":case"enum":case"message":return Em(t);case"list":return Sm(t);case"map":return Im(t)}}function Em(t){switch(t.fieldKind){case"scalar":return os(t);case"enum":return Dc(t);case"message":return Pc(t)}}function Pc(t){
let{toMessage:e}=mt(t),n=rs(t.message);return function(r,o){return n(r,e(o))}}function Sm(t){let e=lS(t);return function(n,r){let o=r;if(o.length==0&&!n.alwaysEmitImplicit)return;let i=[];for(let s=0;s<
o.length;s++)i.push(e(n,o[s]));return i}}function lS(t){switch(t.listKind){case"scalar":return os(t);case"enum":return Dc(t);case"message":return Pc(t)}}function Im(t){let e=fS(t);return function(n,r){
let o=r,i=Object.keys(o);if(i.length==0&&!n.alwaysEmitImplicit)return;let s={};for(let a=0;a<i.length;a++){let c=i[a];st(s,c,e(n,o[c]))}return s}}function fS(t){switch(t.mapKind){case"scalar":return os(
t);case"enum":return Dc(t);case"message":return Pc(t)}}function Dc(t){let e=t.enum;return e.typeName=="google.protobuf.NullValue"?function(n,r){if(typeof r!="number")throw wm(e,r);return null}:function(n,r){
var o,i;if(typeof r!="number")throw wm(e,r);return n.enumAsInteger?r:(i=(o=e.value[r])===null||o===void 0?void 0:o.jsonName)!==null&&i!==void 0?i:r}}function wm(t,e){return new Error(`cannot encode ${t} to JSON: expected number, got ${He(e)}`)}function os(t){switch(t.scalar){case E.INT32:case E.SFIXED32:case E.SINT32:case E.FIXED32:case E.UINT32:return function(e,n){if(typeof n!="number")throw Lr(t,
n);return n};case E.FLOAT:case E.DOUBLE:return function(e,n){if(typeof n!="number")throw Lr(t,n);return Number.isNaN(n)?"NaN":n===Number.POSITIVE_INFINITY?"Infinity":n===Number.NEGATIVE_INFINITY?"-Infinity":n};case E.STRING:return function(e,n){if(typeof n!="string")throw Lr(t,n);return n};case E.BOOL:return function(e,n){if(typeof n!="boolean")throw Lr(t,n);return n};case E.UINT64:case E.FIXED64:case E.
INT64:case E.SFIXED64:case E.SINT64:return function(e,n){if(typeof n=="bigint"||typeof n=="string"||typeof n=="number"&&Number.isInteger(n))return n.toString();throw Lr(t,n)};case E.BYTES:return function(e,n){
if(n instanceof Uint8Array)return hc(n);throw Lr(t,n)}}}function Lr(t,e){var n;return new Error(`cannot encode ${t} to JSON: ${(n=Di(t,e))===null||n===void 0?void 0:n.message}`)}function pS(t,e,n,r,o){
let i=r.$unknown;if(i===void 0)return;let s=new Set;for(let a=0;a<i.length;a++){let{no:c}=i[a];if(!s.has(c)){s.add(c);let u=n.getExtensionFor(o,c);if(!u)continue;let l=mm(r,u),[p,m]=Mr(u,l),d=p[et],h=uS(
m)(e,d[m.localName]);h!==void 0&&(t[u.jsonName]=h)}}}function dS(t,e){if(t.typeUrl==="")return{};let{registry:n}=e,r,o;if(n&&(r=im(t,n),r&&(o=n.getMessage(r.$typeName))),!o||!r)throw new Error(`cannot encode message ${t.$typeName} to JSON: "${t.typeUrl}" is not in the type registry`);let i=Ri(o)?{value:rs(o)(e,r)}:rs(o)(e,r);return i["@type"]=t.typeUrl,i}function mS(t){let e=Number(t.seconds),n=t.
nanos;if(e>ns||e<ts)throw new Error(`cannot encode message ${t.$typeName} to JSON: value out of range`);if(e>0&&n<0||e<0&&n>0)throw new Error(`cannot encode message ${t.$typeName} to JSON: nanos sign must match seconds sign`);let r=t.seconds.toString();if(n!==0){let o=Math.abs(n).toString();o="0".repeat(9-o.length)+o,o.substring(3)==="000000"?o=o.substring(0,3):o.substring(6)==="000"&&(o=o.substring(
0,6)),r+="."+o,n<0&&e==0&&(r="-"+r)}return r+"s"}function hS(t){return t.paths.map(function(e){if(Bi(on(e))!==e)throw new Error(`cannot encode message ${t.$typeName} to JSON: lowerCamelCase of path name "${e}" is irreversible`);return on(e)}).join(",")}function $m(t){let e={},n=Object.keys(t.fields);for(let r=0;r<n.length;r++){let o=n[r];st(e,o,zc(t.fields[o]))}return e}function zc(t){switch(t.kind.
case){case"nullValue":return null;case"numberValue":if(!Number.isFinite(t.kind.value))throw new Error(`${t.$typeName} cannot be NaN or Infinity`);return t.kind.value;case"boolValue":return t.kind.value;case"stringValue":return t.kind.value;case"structValue":return $m(t.kind.value);case"listValue":return Om(t.kind.value);default:throw new Error(`${t.$typeName} must have a value`)}}function Om(t){return t.
values.map(zc)}function gS(t){let e=Number(t.seconds)*1e3;if(e<Qi||e>es)throw new Error(`cannot encode message ${t.$typeName} to JSON: must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z inclusive`);if(t.nanos<0)throw new Error(`cannot encode message ${t.$typeName} to JSON: nanos must not be negative`);if(t.nanos>999999999)throw new Error(`cannot encode message ${t.$typeName} to JSON: nanos must not be greater than 999999999`);let n="Z";if(t.nanos>0){let r=(t.nanos+1e9).toString().substring(1);r.substring(3)==="000000"?n="."+r.substring(0,3)+"Z":r.substring(6)==="000"?n="."+r.substring(0,
6)+"Z":n="."+r+"Z"}return new Date(e).toISOString().replace(".000Z",n)}var eS,tS,xm,Rc,Am=_(function(){f();At();Co();Zt();Yn();Tc();Cc();Nc();zi();Tr();jt();In();Rr();eS=3,tS=2,xm={alwaysEmitImplicit:!1,
enumAsInteger:!1,useProtoFieldName:!1};Rc=new WeakMap});function yS(t){return Object.assign(Object.assign({ignoreUnknownFields:!1,recursionLimit:100},t),{depth:0})}function Nm(t,e,n){return _S(t,NS(e,t.typeName),n)}function _S(t,e,n){let r=Ze(t);return xS(
t,r,e,n),r}function xS(t,e,n,r){try{Fr(t)(e,n,yS(r))}catch(o){throw id(o)?new Error(`cannot decode ${o.field()} from JSON: ${o.message}`,{cause:o}):o}}function Fr(t){let e=Mc.get(t);return e===void 0&&
(e=wS(t)),e}function wS(t){let e=String(t),n=vS(t);if(n!==void 0){let s=function(a,c,u){if(++u.depth>u.recursionLimit)throw new Error(`cannot decode ${e} from JSON: maximum recursion depth of ${u.recursionLimit} reached`);n(a,c,u),u.depth--};return Mc.set(t,s),s}let r=t.typeName,o=new Map,i=function(s,a,c){var u;if(++c.depth>c.recursionLimit)throw new Error(`cannot decode ${e} from JSON: maximum recursion depth of ${c.recursionLimit} reached`);if(a==null||Array.isArray(a)||typeof a!="object")throw new Error(`cannot decode ${e} from JSON: ${He(a)}`);let l=new Map,p=new Set,m=Object.keys(a);for(let d=0;d<m.
length;d++){let h=m[d],w=a[h],y=o.get(h);if(y!==void 0){let O=y.field;if(p.has(O))throw new Ne(O,"set multiple times");if(p.add(O),y.oneofScalarNullSkip&&w===null)continue;if(y.oneof){let A=l.get(y.oneof);
if(A!==void 0)throw new Ne(y.oneof,`oneof set multiple times by ${A.name} and ${O.name}`);l.set(y.oneof,O)}y.read(s,w,c)}else{let O=h.startsWith("[")&&h.endsWith("]")?(u=c.registry)===null||u===void 0?
void 0:u.getExtension(h.substring(1,h.length-1)):void 0;if(O?.extendee.typeName==r){let[A,z,P]=Mr(O);km(z)(A[et],w,c),hm(s,O,P())}if(O===void 0&&!c.ignoreUnknownFields)throw new Error(`cannot decode ${e} from JSON: key "${h}" is unknown`)}}c.depth--};Mc.set(t,i);for(let s of t.fields){let a={read:km(s),field:s,oneof:s.oneof,oneofScalarNullSkip:s.oneof!==void 0&&s.fieldKind=="scalar"};o.set(s.name,a).
set(s.jsonName,a)}return i}function vS(t){if(t.typeName.startsWith("google.protobuf."))switch(t.typeName){case"google.protobuf.Any":return function(e,n,r){return CS(e,n,r)};case"google.protobuf.Timestamp":return function(e,n){return RS(e,n)};case"google.protobuf.Duration":return function(e,n){return PS(e,n)};case"google.protobuf.FieldMask":return function(e,n){return DS(e,n)};case"google.protobuf.Struct":return function(e,n,r){return Pm(e,n,r)};case"google.protobuf.Value":return function(e,n,r){return Vc(e,n,r)};case"google.protobuf.ListValue":return function(e,n,r){return Dm(e,n,r)};default:if(xt(
t)){let e=t.fields[0],n=e.localName,r=e.scalar,o=e.longAsString,i=Cm(e);return function(s,a){a===null?s[n]=ft(r,o):s[n]=i(a)}}return}}function km(t){switch(t.fieldKind){case"scalar":return ES(t);case"enum":return SS(t);case"message":return IS(t);case"list":return $S(t);case"map":return AS(t)}}function ES(t){let e=Cm(t),n=t.localName;if(t.oneof){let o=t.oneof.localName;return function(i,s){i[o]={case:n,
value:e(s)}}}let r=Tm(t);return function(o,i){i===null?r(o):o[n]=e(i)}}function Tm(t){let e=t.localName;if(t.presence!=bS)return function(o){delete o[e]};if(t.fieldKind=="enum"){let o=t.enum.values[0].
number;return function(i){i[e]=o}}let n=t.scalar,r=t.longAsString;return function(o){o[e]=ft(n,r)}}function SS(t){let e=Lc(t.enum),n=Fc(t.enum),r=t.localName,o=t.enum.typeName!="google.protobuf.NullValue";if(t.oneof){let s=t.oneof.localName;return function(a,c,u){if(c===null&&o){a[s].case===r&&(a[s]={case:void 0});return}let l=e(c,u.ignoreUnknownFields);if(l===jr)return;let p=n(l);if(p!==!0)throw new Ne(
t,kt(t,l,p));a[s]={case:r,value:l}}}let i=Tm(t);return function(s,a,c){if(a===null&&o){i(s);return}let u=e(a,c.ignoreUnknownFields);if(u===jr)return;let l=n(u);if(l!==!0)throw new Ne(t,kt(t,u,l));s[r]=
u}}function IS(t){let e=t.localName,{toMessage:n,toLocal:r}=mt(t),o=Fr(t.message),i=t.message.typeName!="google.protobuf.Value";if(t.oneof){let s=t.oneof.localName;return function(a,c,u){let l=a[s];if(c===
null&&i){l.case===e&&(a[s]={case:void 0});return}let p=n(l.case===e?l.value:void 0);o(p,c,u),a[s]={case:e,value:r(p)}}}return function(s,a,c){if(a===null&&i){delete s[e];return}let u=n(s[e]);o(u,a,c),
s[e]=r(u)}}function $S(t){let e=t.localName,n=OS(t);return function(r,o,i){if(o===null)return;if(!Array.isArray(o))throw new Ne(t,"expected Array, got "+He(o));let s=r[e];for(let a=0;a<o.length;a++){let c=n(
o[a],i,s.length);c!==jr&&s.push(c)}}}function OS(t){switch(t.listKind){case"scalar":{let e=jc(t),n=rn(t.scalar),r=Uc(t);return function(o,i,s){if(o===null)throw new Ne(t,"list item must not be null");
let a=e(o),c=n(a);if(c!==!0)throw new Ne(t,`list item #${s+1}: ${kt(t,a,c)}`);return r(a)}}case"enum":{let e=Lc(t.enum),n=Fc(t.enum),r=t.enum.typeName!="google.protobuf.NullValue";return function(o,i,s){
if(o===null&&r)throw new Ne(t,"list item must not be null");let a=e(o,i.ignoreUnknownFields);if(a===jr)return a;let c=n(a);if(c!==!0)throw new Ne(t,`list item #${s+1}: ${kt(t,a,c)}`);return a}}case"message":{let{toMessage:e,toLocal:n}=mt(t),r=Fr(t.message),o=t.message.typeName!="google.protobuf.Value";return function(i,s){if(i===null&&o)throw new Ne(t,"list item must not be null");let a=e(void 0);
return r(a,i,s),n(a)}}}}function AS(t){let e=t.localName,n=t.mapKey,r=kS(n),o=rn(n),i,s,a=function(u){return u},c=!0;switch(t.mapKind){case"scalar":{i=jc(t),s=rn(t.scalar),a=Uc(t);break}case"enum":{let u=Lc(
t.enum);i=function(l,p){return u(l,p.ignoreUnknownFields)},s=Fc(t.enum),c=t.enum.typeName!="google.protobuf.NullValue";break}case"message":{let{toMessage:u,toLocal:l}=mt(t),p=Fr(t.message);c=t.message.
typeName!="google.protobuf.Value",i=function(m,d){let h=u(void 0);return p(h,m,d),l(h)};break}}return function(u,l,p){if(l===null)return;if(typeof l!="object"||Array.isArray(l))throw new Ne(t,"expected object, got "+He(l));let m=u[e],d=new Set,h=Object.keys(l);for(let w=0;w<h.length;w++){let y=h[w],O=l[y],A=r(y);if(d.has(A))throw new Ne(t,`duplicate map key "${y}"`);if(d.add(A),O===null&&c)throw new Ne(
t,"map value must not be null");let z=i(O,p);if(z===jr)continue;let P=o(A);if(P!==!0)throw new Ne(t,`invalid map key: ${kt({scalar:n},A,P)}`);if(s!==void 0){let V=s(z);if(V!==!0)throw new Ne(t,`map entry ${He(A)}: ${kt(t,z,V)}`)}st(m,A,a(z))}}}function Lc(t){let e=t.values[0].number,n=new Map;for(let r of t.values)n.set(r.jsonName,r.number);for(let r of t.values)n.set(r.name,r.number);return function(r,o){
if(r===null)return e;switch(typeof r){case"number":if(Number.isInteger(r))return r;break;case"string":{let i=n.get(r);if(i!==void 0)return i;if(o)return jr;break}}throw new Error(`cannot decode ${t} from JSON: ${He(r)}`)}}function Fc(t){if(t.open)return rn(E.INT32);let e=t.values;return function(n){return e.some(function(r){return r.number===n})}}function Cm(t){let e=jc(t),n=rn(t.scalar),r=Uc(t);return function(o){
let i=e(o),s=n(i);if(s!==!0)throw new Ne(t,kt(t,i,s));return r(i)}}function jc(t){switch(t.scalar){case E.DOUBLE:case E.FLOAT:return function(e){if(e==="NaN")return NaN;if(e==="Infinity")return Number.
POSITIVE_INFINITY;if(e==="-Infinity")return Number.NEGATIVE_INFINITY;if(typeof e=="number"){if(Number.isNaN(e))throw new Ne(t,"unexpected NaN number");if(!Number.isFinite(e))throw new Ne(t,"unexpected infinite number");return e}if(typeof e=="string"){if(e===""||e.trim().length!==e.length)return e;let n=Number(e);return Number.isFinite(n)?n:e}return e};case E.INT32:case E.FIXED32:case E.SFIXED32:case E.
SINT32:case E.UINT32:return Rm;case E.BYTES:return function(e){if(typeof e=="string"){if(e==="")return new Uint8Array(0);try{return Vi(e)}catch(n){let r=n instanceof Error?n.message:String(n);throw new Ne(
t,r)}}return e};default:return function(e){return e}}}function Uc(t){let e=t.fieldKind!=="map"&&t.longAsString;switch(t.scalar){case E.INT64:case E.SFIXED64:case E.SINT64:return e?function(n){return String(
n)}:function(n){return typeof n=="string"||typeof n=="number"?ke.parse(n):n};case E.FIXED64:case E.UINT64:return e?function(n){return String(n)}:function(n){return typeof n=="string"||typeof n=="number"?ke.uParse(n):n};default:return function(n){return n}}}function kS(t){switch(t){case E.BOOL:return function(e){switch(e){case"true":return!0;case"false":return!1}return e};case E.INT32:case E.FIXED32:case E.
UINT32:case E.SFIXED32:case E.SINT32:return Rm;case E.INT64:case E.SINT64:case E.SFIXED64:case E.UINT64:case E.FIXED64:return function(e){return/^-?0+$/.test(e)?"0":e.replace(/^(-?)0+(?=\d)/,"$1")};default:
return function(e){return e}}}function Rm(t){if(typeof t=="string"){if(t===""||t.trim().length!==t.length)return t;let e=Number(t);return Number.isNaN(e)?t:e}return t}function NS(t,e){let n;try{n=JSON.
parse(t)}catch(r){let o=r instanceof Error?r.message:String(r);throw new Error(`cannot decode message ${e} from JSON: ${o}`,{cause:r})}return TS(t,e),n}function TS(t,e){let n=[],r=!1,o=0;for(;o<t.length;)
switch(t[o]){case"{":n.push(new Set),r=!0,o++;break;case"[":n.push(null),r=!1,o++;break;case"}":case"]":n.pop(),r=!1,o++;break;case",":r=n[n.length-1]!=null,o++;break;case":":r=!1,o++;break;case'"':{let i=o++,
s=!1;for(;o<t.length;){if(t[o]=="\\"){s=!0,o+=2;continue}if(t[o]=='"')break;o++}let a=o++,c=n[n.length-1];if(r&&c){let u=s?JSON.parse(t.substring(i,a+1)):t.substring(i+1,a);if(c.has(u))throw new Error(
`cannot decode message ${e} from JSON: duplicate object key "${u}"`);c.add(u)}r=!1;break}default:o++;break}}function CS(t,e,n){var r;if(e===null||Array.isArray(e)||typeof e!="object")throw new Error(`cannot decode message ${t.$typeName} from JSON: expected object but got ${He(e)}`);if(Object.keys(e).length==0)return;let o=e["@type"];if(typeof o!="string"||o=="")throw new Error(`cannot decode message ${t.$typeName} from JSON: "@type" is empty`);let i=o.includes("/")?o.substring(o.lastIndexOf("/")+1):o;if(!i.length)throw new Error(`cannot decode message ${t.$typeName} from JSON: "@type" is invalid`);let s=(r=n.registry)===null||r===void 0?void 0:r.getMessage(i);if(!s)throw new Error(`cannot decode message ${t.$typeName} from JSON: ${o} is not in the type registry`);let a=Ze(s);if(Ri(s)&&Object.
prototype.hasOwnProperty.call(e,"value"))Fr(s)(a,e.value,n);else{let c={};for(let u of Object.keys(e))u!=="@type"&&st(c,u,e[u]);Fr(s)(a,c,n)}om(s,a,t)}function RS(t,e){if(typeof e!="string")throw new Error(
`cannot decode message ${t.$typeName} from JSON: ${He(e)}`);let n=e.match(/^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]{1,9}))?(?:Z|([+-][0-9][0-9]:[0-9][0-9]))$/);if(!n)
throw new Error(`cannot decode message ${t.$typeName} from JSON: invalid RFC 3339 string`);let r=Date.parse(n[1]+"-"+n[2]+"-"+n[3]+"T"+n[4]+":"+n[5]+":"+n[6]+(n[8]?n[8]:"Z"));if(Number.isNaN(r))throw new Error(
`cannot decode message ${t.$typeName} from JSON: invalid RFC 3339 string`);if(r<Qi||r>es)throw new Error(`cannot decode message ${t.$typeName} from JSON: must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z inclusive`);t.seconds=ke.parse(r/1e3),t.nanos=0,n[7]&&(t.nanos=parseInt("1"+n[7]+"0".repeat(9-n[7].length))-1e9)}function PS(t,e){if(typeof e!="string")throw new Error(`cannot decode message ${t.$typeName} from JSON: ${He(e)}`);let n=e.match(/^(-?[0-9]+)(?:\.([0-9]+))?s/);if(n===null)throw new Error(`cannot decode message ${t.$typeName} from JSON: ${He(e)}`);let r=Number(n[1]);if(r>ns||
r<ts)throw new Error(`cannot decode message ${t.$typeName} from JSON: ${He(e)}`);if(t.seconds=ke.parse(r),typeof n[2]!="string")return;let o=n[2]+"0".repeat(9-n[2].length);t.nanos=parseInt(o),(r<0||Object.
is(r,-0))&&(t.nanos=-t.nanos)}function DS(t,e){if(typeof e!="string")throw new Error(`cannot decode message ${t.$typeName} from JSON: ${He(e)}`);e!==""&&(t.paths=e.split(",").map(function(n){if(n.includes(
"_"))throw new Error(`cannot decode message ${t.$typeName} from JSON: path names must be lowerCamelCase`);return Bi(n)}))}function Pm(t,e,n){if(typeof e!="object"||e==null||Array.isArray(e))throw new Error(
`cannot decode message ${t.$typeName} from JSON ${He(e)}`);let r=Object.keys(e);for(let o=0;o<r.length;o++){let i=r[o],s=Ze(kc);Vc(s,e[i],n),st(t.fields,i,s)}}function Vc(t,e,n){if(++n.depth>n.recursionLimit)
throw new Error(`cannot decode ${t.$typeName} from JSON: maximum recursion depth of ${n.recursionLimit} reached`);switch(typeof e){case"number":t.kind={case:"numberValue",value:e};break;case"string":t.
kind={case:"stringValue",value:e};break;case"boolean":t.kind={case:"boolValue",value:e};break;case"object":if(e===null)t.kind={case:"nullValue",value:Xi.NULL_VALUE};else if(Array.isArray(e)){let r=Ze(
fm);Dm(r,e,n),t.kind={case:"listValue",value:r}}else{let r=Ze(lm);Pm(r,e,n),t.kind={case:"structValue",value:r}}break;default:throw new Error(`cannot decode message ${t.$typeName} from JSON ${He(e)}`)}
return n.depth--,t}function Dm(t,e,n){if(!Array.isArray(e))throw new Error(`cannot decode message ${t.$typeName} from JSON ${He(e)}`);for(let r=0;r<e.length;r++){let o=Ze(kc);Vc(o,e[r],n),t.values.push(
o)}}var bS,Mc,jr,zm=_(function(){f();At();nn();$n();Tr();zi();Co();In();jt();Rr();gc();Zt();Nc();Tc();bS=2;Mc=new WeakMap;jr=Symbol()});var Mm=_(function(){f()});var Lm=_(function(){f()});var Ur=_(function(){f();Pp();Ni();$n();xd();At();bm();ym();Yi();Hi();Am();zm();Mm();nn();Lm()});var Fm={};Pe(Fm,{toBinary:function(){return kn}});var jm=_(function(){f();Ur()});var Um={};Pe(Um,{timestampDate:function(){return Wd}});var Vm=_(function(){f();Zt()});function Vr(t,e){let n=typeof t;if(n!==typeof e)return!1;let r=Array.isArray(t),o=Array.isArray(e);if(r!==o)return!1;if(r){let i=t.length;if(i!==e.length)return!1;for(let s=0;s<i;s++)if(!Vr(t[s],e[s]))
return!1;return!0}if(n==="object"){if(!t||!e)return t===e;let i=Object.keys(t),s=Object.keys(e);if(i.length!==s.length)return!1;for(let c of i)if(!Object.prototype.hasOwnProperty.call(e,c)||!Vr(t[c],e[c]))
return!1;return!0}return t===e}var Bc=_(function(){f()});function wt(t){return encodeURI(zS(t)).replace(/#/g,"%23")}function zS(t){return t.replace(/~/g,"~0").replace(/\//g,"~1")}var is=_(function(){f()});function jS(t){let e="";for(let n=0;n<t.length;){let r=t[n],o=t.slice(n,n+3);if(r==="%"&&LS.test(o)){let s=String.fromCharCode(parseInt(o.slice(1),16));e+=FS.test(s)?s:o.toUpperCase(),n+=3;continue}let i=String.
fromCodePoint(t.codePointAt(n));e+=MS.test(i)?i:encodeURIComponent(i),n+=i.length}return e}function ss(t,e){let n=new URL(t,e.href);return n.hash=n.hash?jS(n.hash.slice(1)):"",n}function un(t,e=Object.
create(null),n=ZS,r=""){if(t&&typeof t=="object"&&!Array.isArray(t)){let i=t.$id||t.id;if(i){let s=ss(i,n);s.hash.length>1?e[s.href]=t:(s.hash="",r===""?n=s:un(t,e,n))}}else if(t!==!0&&t!==!1)return e;
let o=n.href+(r?"#"+r:"");if(e[o]!==void 0&&e[o]!==t)throw new Error(`Duplicate schema URI "${o}".`);if(e[o]=t,t===!0||t===!1)return e;if(t.__absolute_uri__===void 0&&Object.defineProperty(t,"__absolute_uri__",{enumerable:!1,value:o}),t.$ref&&t.__absolute_ref__===void 0){let i=ss(t.$ref,n);Object.defineProperty(t,"__absolute_ref__",{enumerable:!1,value:i.href})}if(t.$recursiveRef&&t.__absolute_recursive_ref__===
void 0){let i=ss(t.$recursiveRef,n);Object.defineProperty(t,"__absolute_recursive_ref__",{enumerable:!1,value:i.href})}if(t.$anchor){let i=ss("#"+t.$anchor,n);e[i.href]=t}for(let i in t){if(BS[i])continue;
let s=`${r}/${wt(i)}`,a=t[i];if(Array.isArray(a)){if(US[i]){let c=a.length;for(let u=0;u<c;u++)un(a[u],e,n,`${s}/${u}`)}}else if(VS[i])for(let c in a)un(a[c],e,n,`${s}/${wt(c)}`);else un(a,e,n,s)}return e}
var MS,LS,FS,US,VS,BS,ZS,as=_(function(){f();is();MS=/^[A-Za-z0-9._~!$&'()*+,;=:@/?-]$/,LS=/^%[0-9A-Fa-f]{2}$/,FS=/^[A-Za-z0-9._~-]$/;US={prefixItems:!0,items:!0,allOf:!0,anyOf:!0,oneOf:!0},VS={$defs:!0,
definitions:!0,properties:!0,patternProperties:!0,dependentSchemas:!0},BS={id:!0,$id:!0,$ref:!0,$schema:!0,$anchor:!0,$vocabulary:!0,$comment:!0,default:!0,enum:!0,const:!0,required:!0,dependentRequired:!0,
type:!0,maximum:!0,minimum:!0,exclusiveMaximum:!0,exclusiveMinimum:!0,multipleOf:!0,maxLength:!0,minLength:!0,pattern:!0,format:!0,maxItems:!0,minItems:!0,uniqueItems:!0,maxProperties:!0,minProperties:!0},
ZS=typeof self<"u"&&self.location&&self.location.origin!=="null"?new URL(self.location.origin+self.location.pathname+location.search):new URL("https://github.com/cfworker")});function qt(t){return t.test.bind(t)}function oI(t){return t%4===0&&(t%100!==0||t%400===0)}function Gm(t){let e=t.match(qS);if(!e)return!1;let n=e[1],r=e[2],o=e[3];if(!n||!r||!o)return!1;let i=+n,s=+r,
a=+o,c=s==2&&oI(i)?29:GS[s];return s>=1&&s<=12&&a>=1&&c!==void 0&&a<=c}function Wm(t,e){let n=e.match(WS);if(!n)return!1;let r=n[1],o=n[2],i=n[3];if(!r||!o||!i)return!1;let s=+r,a=+o,c=+i,u=n[5],l=n[6],
p=+(n[7]??0),m=+(n[8]??0);if(s>23||a>59||c>60||p>23||m>59||t&&u===void 0)return!1;if(c<60)return!0;let d=l==="+"?1:l==="-"?-1:0;return(s*60+a-d*(p*60+m)+1440)%1440===1439}function sI(t){let[e,n,r]=t.split(
iI);return e!==void 0&&n!==void 0&&r===void 0&&Gm(e)&&Wm(!0,n)}function uI(t){return aI.test(t)&&cI.test(t)}function fI(t){if(lI.test(t))return!1;try{return new RegExp(t,"u"),!0}catch{return!1}}var qS,
GS,WS,Bm,HS,KS,JS,YS,XS,QS,eI,tI,nI,Zm,qm,rI,Zc,iI,aI,cI,lI,qc=_(function(){f();qS=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,GS=[0,31,28,31,30,31,30,31,31,30,31,30,31],WS=/^(\d\d):(\d\d):(\d\d)(\.\d+)?(z|([+-])(\d\d):(\d\d))?$/i,
Bm=/^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*$/i,HS=/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
KS=/^(?:(?:[^\x00-\x20\x7f"<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?:\.(?:[a-z0-9_]|%[0-9a-f]{2})+)*(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?:\.(?:[a-z0-9_]|%[0-9a-f]{2})+)*(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
JS=/^(?:(?:https?|ftp):\/\/)(?:\S+(?::\S*)?@)?(?:(?!10(?:\.\d{1,3}){3})(?!127(?:\.\d{1,3}){3})(?!169\.254(?:\.\d{1,3}){2})(?!192\.168(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z\u{00a1}-\u{ffff}0-9]+-?)*[a-z\u{00a1}-\u{ffff}0-9]+)(?:\.(?:[a-z\u{00a1}-\u{ffff}0-9]+-?)*[a-z\u{00a1}-\u{ffff}0-9]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
YS=/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,XS=/^(?:\/(?:[^~/]|~0|~1)*)*$/,QS=/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,eI=/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
tI=/^("(?:[\x20-\x21\x23-\x5b\x5d-\x7e]|\\[\x20-\x7e])*"|[a-z0-9.!#$%&'*+/=?^_`{|}~-]+)@(.+)$/i,nI=function(t){let e=t.match(tI);if(!e)return!1;let n=e[1],r=e[2];if(!n||!r||n.length>64||r.length>253||
n[0]!=='"'&&(n[0]==="."||n.endsWith(".")||n.includes("..")))return!1;if(r.startsWith("[")&&r.endsWith("]")){let o=r.slice(1,-1);return/^ipv6:/i.test(o)?qm.test(o.slice(5)):Zm.test(o)}return Bm.test(r)},
Zm=/^(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)$/,qm=/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
rI=function(t){return/^P(?:\d+W|(?:(?:\d+Y(?:\d+M(?:\d+D)?)?|\d+M(?:\d+D)?|\d+D)(?:T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))?|T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S)))$/.test(t)};Zc={date:Gm,
time:Wm.bind(void 0,!0),"date-time":sI,duration:rI,uri:uI,"uri-reference":qt(HS),"uri-template":qt(KS),url:qt(JS),email:nI,hostname:qt(Bm),ipv4:qt(Zm),ipv6:qt(qm),regex:fI,uuid:qt(YS),"json-pointer":qt(
XS),"json-pointer-uri-fragment":qt(QS),"relative-json-pointer":qt(eI)};iI=/t|\s/i;aI=/\/|:/,cI=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
lI=/[^\\]\\Z/});var Hm,Km=_(function(){f();(function(t){t[t.Flag=1]="Flag",t[t.Basic=2]="Basic",t[t.Detailed=4]="Detailed"})(Hm||(Hm={}))});function Jm(t){let e=0,n=t.length,r=0,o;for(;r<n;)e++,o=t.charCodeAt(r++),o>=55296&&o<=56319&&r<n&&(o=t.charCodeAt(r),(o&64512)==56320&&r++);return e}var Gc=_(function(){f()});function er(t,e){return Object.prototype.hasOwnProperty.call(t,e)}function Ym(t){let e=Math.abs(t).toString().split("e"),n=e[0],r=e[1]??"0",o=n.indexOf("."),i=o===-1?0:n.length-o-1;return[BigInt(n.replace(
".","")),Number(r)-i]}function pI(t,e){if(!Number.isFinite(t)||!Number.isFinite(e)||e<=0)return!1;let[n,r]=Ym(t),[o,i]=Ym(e),s=r-i;return s>=0?n*10n**BigInt(s)%o===0n:n%(o*10n**BigInt(-s))===0n}function Ue(t,e,n="2019-09",r=un(e),o=!0,i=null,s="#",a="#",c=Object.create(null)){if(e===!0)return{valid:!0,errors:[]};if(e===!1)return{valid:!1,errors:[{instanceLocation:s,keyword:"false",keywordLocation:s,error:"False boolean schema."}]};let u=typeof t,l;switch(u){case"boolean":case"number":case"string":l=u;break;case"object":t===null?l="null":Array.isArray(t)?l="array":l="object";break;default:throw new Error(`Instances of "${u}" type are not supported.`)}let{$ref:p,$recursiveRef:m,$recursiveAnchor:d,type:h,const:w,enum:y,required:O,not:A,anyOf:z,allOf:P,oneOf:V,if:re,then:B,else:D,format:ae,properties:M,patternProperties:C,
additionalProperties:k,unevaluatedProperties:U,minProperties:W,maxProperties:se,propertyNames:ye,dependentRequired:me,dependentSchemas:Re,dependencies:Le,prefixItems:fe,items:ge,additionalItems:Ae,unevaluatedItems:De,
contains:Q,minContains:he,maxContains:Y,minItems:pe,maxItems:_e,uniqueItems:le,minimum:xe,maximum:Ce,exclusiveMinimum:Xe,exclusiveMaximum:be,multipleOf:Ft,minLength:S,maxLength:$,pattern:q,__absolute_ref__:T,
__absolute_recursive_ref__:v}=e,I=[];if(d===!0&&i===null&&(i=e),m==="#"){let R=i===null?r[v]:i,F=`${a}/$recursiveRef`,X=Ue(t,i===null?e:i,n,r,o,R,s,F,c);X.valid||I.push({instanceLocation:s,keyword:"$recursiveRef",keywordLocation:F,error:"A subschema had errors."},...X.errors)}if(p!==void 0){let F=r[T||p];if(F===void 0){let G=`Unresolved $ref "${p}".`;throw T&&T!==p&&(G+=`  Absolute URI "${T}".`),G+=
`
Known schemas:
- ${Object.keys(r).join(`
- `)}`,new Error(G)}let X=`${a}/$ref`,K=Ue(t,F,n,r,o,i,s,X,c);if(K.valid||I.push({instanceLocation:s,keyword:"$ref",keywordLocation:X,error:"A subschema had errors."},...K.errors),n==="4"||n==="7")return{
valid:I.length===0,errors:I}}if(Array.isArray(h)){let R=h.length,F=!1;for(let X=0;X<R;X++)if(l===h[X]||h[X]==="integer"&&l==="number"&&t%1===0&&t===t){F=!0;break}F||I.push({instanceLocation:s,keyword:"type",keywordLocation:`${a}/type`,error:`Instance type "${l}" is invalid. Expected "${h.join('", "')}".`})}else h==="integer"?(l!=="number"||t%1||t!==t)&&I.push({instanceLocation:s,keyword:"type",keywordLocation:`${a}/type`,error:`Instance type "${l}" is invalid. Expected "${h}".`}):h!==void 0&&l!==h&&I.push({instanceLocation:s,keyword:"type",keywordLocation:`${a}/type`,error:`Instance type "${l}" is invalid. Expected "${h}".`});if(w!==void 0&&(l==="object"||l==="array"?Vr(t,w)||I.push({instanceLocation:s,keyword:"const",keywordLocation:`${a}/const`,error:`Instance does not match ${JSON.stringify(w)}.`}):t!==w&&
I.push({instanceLocation:s,keyword:"const",keywordLocation:`${a}/const`,error:`Instance does not match ${JSON.stringify(w)}.`})),y!==void 0&&(l==="object"||l==="array"?y.some(function(R){return Vr(t,R)})||
I.push({instanceLocation:s,keyword:"enum",keywordLocation:`${a}/enum`,error:`Instance does not match any of ${JSON.stringify(y)}.`}):y.some(function(R){return t===R})||I.push({instanceLocation:s,keyword:"enum",keywordLocation:`${a}/enum`,error:`Instance does not match any of ${JSON.stringify(y)}.`})),A!==void 0){let R=`${a}/not`;Ue(t,A,n,r,o,i,s,R).valid&&I.push({instanceLocation:s,keyword:"not",keywordLocation:R,
error:'Instance matched "not" schema.'})}let L=[];if(z!==void 0){let R=`${a}/anyOf`,F=I.length,X=!1;for(let[K,G]of z.entries()){let ce=Object.create(c),ie=Ue(t,G,n,r,o,d===!0?i:null,s,`${R}/${K}`,ce);
I.push(...ie.errors),X=X||ie.valid,ie.valid&&L.push(ce)}X?I.length=F:I.splice(F,0,{instanceLocation:s,keyword:"anyOf",keywordLocation:R,error:"Instance does not match any subschemas."})}if(P!==void 0){
let R=`${a}/allOf`,F=I.length,X=!0;for(let[K,G]of P.entries()){let ce=Object.create(c),ie=Ue(t,G,n,r,o,d===!0?i:null,s,`${R}/${K}`,ce);I.push(...ie.errors),X=X&&ie.valid,ie.valid&&L.push(ce)}X?I.length=
F:I.splice(F,0,{instanceLocation:s,keyword:"allOf",keywordLocation:R,error:"Instance does not match every subschema."})}if(V!==void 0){let R=`${a}/oneOf`,F=I.length,X=V.filter(function(K,G){let ce=Object.
create(c),ie=Ue(t,K,n,r,o,d===!0?i:null,s,`${R}/${G}`,ce);return I.push(...ie.errors),ie.valid&&L.push(ce),ie.valid}).length;X===1?I.length=F:I.splice(F,0,{instanceLocation:s,keyword:"oneOf",keywordLocation:R,
error:`Instance does not match exactly one subschema (${X} matches).`})}if((l==="object"||l==="array")&&Object.assign(c,...L),re!==void 0){let R=`${a}/if`,F=Object.create(null);if(Ue(t,re,n,r,o,i,s,R,
F).valid){if(Object.assign(c,F),B!==void 0){let K=Ue(t,B,n,r,o,i,s,`${a}/then`,c);K.valid||I.push({instanceLocation:s,keyword:"if",keywordLocation:R,error:'Instance does not match "then" schema.'},...K.
errors)}}else if(D!==void 0){let K=Ue(t,D,n,r,o,i,s,`${a}/else`,c);K.valid||I.push({instanceLocation:s,keyword:"if",keywordLocation:R,error:'Instance does not match "else" schema.'},...K.errors)}}if(l===
"object"){if(O!==void 0)for(let K of O)er(t,K)||I.push({instanceLocation:s,keyword:"required",keywordLocation:`${a}/required`,error:`Instance does not have required property "${K}".`});let R=Object.keys(
t);if(W!==void 0&&R.length<W&&I.push({instanceLocation:s,keyword:"minProperties",keywordLocation:`${a}/minProperties`,error:`Instance does not have at least ${W} properties.`}),se!==void 0&&R.length>se&&
I.push({instanceLocation:s,keyword:"maxProperties",keywordLocation:`${a}/maxProperties`,error:`Instance does not have at least ${se} properties.`}),ye!==void 0){let K=`${a}/propertyNames`;for(let G in t){
let ce=`${s}/${wt(G)}`,ie=Ue(G,ye,n,r,o,i,ce,K);ie.valid||I.push({instanceLocation:s,keyword:"propertyNames",keywordLocation:K,error:`Property name "${G}" does not match schema.`},...ie.errors)}}if(me!==
void 0){let K=`${a}/dependantRequired`;for(let G in me)if(er(t,G)){let ce=me[G];for(let ie of ce)er(t,ie)||I.push({instanceLocation:s,keyword:"dependentRequired",keywordLocation:K,error:`Instance has "${G}" but does not have "${ie}".`})}}if(Re!==void 0)for(let[K,G]of Object.entries(Re)){let ce=`${a}/dependentSchemas`;if(er(t,K)){let ie=Ue(t,G,n,r,o,i,s,`${ce}/${wt(K)}`,c);ie.valid||I.push({instanceLocation:s,
keyword:"dependentSchemas",keywordLocation:ce,error:`Instance has "${K}" but does not match dependant schema.`},...ie.errors)}}if(Le!==void 0){let K=`${a}/dependencies`;for(let G in Le)if(er(t,G)){let ce=Le[G];
if(Array.isArray(ce))for(let ie of ce)er(t,ie)||I.push({instanceLocation:s,keyword:"dependencies",keywordLocation:K,error:`Instance has "${G}" but does not have "${ie}".`});else{let ie=Ue(t,ce,n,r,o,i,
s,`${K}/${wt(G)}`);ie.valid||I.push({instanceLocation:s,keyword:"dependencies",keywordLocation:K,error:`Instance has "${G}" but does not match dependant schema.`},...ie.errors)}}}let F=Object.create(null),
X=!1;if(M!==void 0){let K=`${a}/properties`;for(let[G,ce]of Object.entries(M)){if(!er(t,G))continue;let ie=`${s}/${wt(G)}`,Ie=Ue(t[G],ce,n,r,o,i,ie,`${K}/${wt(G)}`);if(F[G]=!0,Ie.valid)c[G]=!0;else if(X=
o,I.push({instanceLocation:s,keyword:"properties",keywordLocation:K,error:`Property "${G}" does not match schema.`},...Ie.errors),X)break}}if(!X&&C!==void 0){let K=`${a}/patternProperties`;for(let[G,ce]of Object.
entries(C)){let ie=new RegExp(G,"u");for(let Ie in t){if(!ie.test(Ie))continue;let wo=`${s}/${wt(Ie)}`,Rp=Ue(t[Ie],ce,n,r,o,i,wo,`${K}/${wt(G)}`);F[Ie]=!0,Rp.valid?c[Ie]=!0:(X=o,I.push({instanceLocation:s,
keyword:"patternProperties",keywordLocation:K,error:`Property "${Ie}" matches pattern "${G}" but does not match associated schema.`},...Rp.errors))}}}if(!X&&k!==void 0){let K=`${a}/additionalProperties`;for(let G in t){if(F[G])continue;let ce=`${s}/${wt(G)}`,ie=Ue(t[G],k,n,r,o,i,ce,K);ie.valid?c[G]=!0:(X=o,I.push({instanceLocation:s,keyword:"additionalProperties",keywordLocation:K,error:`Property "${G}" does not match additional properties schema.`},...ie.errors))}}else if(!X&&U!==void 0){let K=`${a}/unevaluatedProperties`;for(let G in t)if(!c[G]){let ce=`${s}/${wt(G)}`,ie=Ue(t[G],U,n,r,o,i,ce,
K);ie.valid?c[G]=!0:I.push({instanceLocation:s,keyword:"unevaluatedProperties",keywordLocation:K,error:`Property "${G}" does not match unevaluated properties schema.`},...ie.errors)}}}else if(l==="array"){_e!==void 0&&t.length>_e&&I.push({instanceLocation:s,keyword:"maxItems",keywordLocation:`${a}/maxItems`,error:`Array has too many items (${t.length} > ${_e}).`}),pe!==void 0&&t.length<pe&&I.push(
{instanceLocation:s,keyword:"minItems",keywordLocation:`${a}/minItems`,error:`Array has too few items (${t.length} < ${pe}).`});let R=t.length,F=0,X=!1;if(fe!==void 0){let K=`${a}/prefixItems`,G=Math.
min(fe.length,R);for(;F<G;F++){let ce=Ue(t[F],fe[F],n,r,o,i,`${s}/${F}`,`${K}/${F}`);if(c[F]=!0,!ce.valid&&(X=o,I.push({instanceLocation:s,keyword:"prefixItems",keywordLocation:K,error:"Items did not match schema."},...ce.errors),X))break}}if(ge!==void 0){let K=`${a}/items`;if(Array.isArray(ge)){let G=Math.min(ge.length,R);for(;F<G;F++){let ce=Ue(t[F],ge[F],n,r,o,i,`${s}/${F}`,`${K}/${F}`);if(c[F]=
!0,!ce.valid&&(X=o,I.push({instanceLocation:s,keyword:"items",keywordLocation:K,error:"Items did not match schema."},...ce.errors),X))break}}else for(;F<R;F++){let G=Ue(t[F],ge,n,r,o,i,`${s}/${F}`,K);
if(c[F]=!0,!G.valid&&(X=o,I.push({instanceLocation:s,keyword:"items",keywordLocation:K,error:"Items did not match schema."},...G.errors),X))break}if(!X&&Ae!==void 0){let G=`${a}/additionalItems`;for(;F<
R;F++){let ce=Ue(t[F],Ae,n,r,o,i,`${s}/${F}`,G);c[F]=!0,ce.valid||(X=o,I.push({instanceLocation:s,keyword:"additionalItems",keywordLocation:G,error:"Items did not match additional items schema."},...ce.
errors))}}}if(Q!==void 0)if(R===0&&he===void 0)I.push({instanceLocation:s,keyword:"contains",keywordLocation:`${a}/contains`,error:"Array is empty. It must contain at least one item matching the schema."});else if(he!==void 0&&R<he)I.push({instanceLocation:s,keyword:"minContains",keywordLocation:`${a}/minContains`,error:`Array has less items (${R}) than minContains (${he}).`});else{let K=`${a}/contains`,G=I.length,ce=0;for(let ie=0;ie<R;ie++){let Ie=Ue(t[ie],Q,n,r,o,i,`${s}/${ie}`,K);Ie.valid?(c[ie]=!0,ce++):I.push(...Ie.errors)}ce>=(he||0)&&(I.length=G),he===void 0&&ce===0?I.splice(G,0,{instanceLocation:s,
keyword:"contains",keywordLocation:K,error:"Array does not contain item matching schema."}):he!==void 0&&ce<he?I.push({instanceLocation:s,keyword:"minContains",keywordLocation:`${a}/minContains`,error:`Array must contain at least ${he} items matching schema. Only ${ce} items were found.`}):Y!==void 0&&ce>Y&&I.push({instanceLocation:s,keyword:"maxContains",keywordLocation:`${a}/maxContains`,error:`Array may contain at most ${Y} items matching schema. ${ce} items were found.`})}if(!X&&De!==void 0){let K=`${a}/unevaluatedItems`;for(F;F<R;F++){if(c[F])continue;let G=Ue(t[F],De,n,r,o,i,`${s}/${F}`,K);
c[F]=!0,G.valid||I.push({instanceLocation:s,keyword:"unevaluatedItems",keywordLocation:K,error:"Items did not match unevaluated items schema."},...G.errors)}}if(le)for(let K=0;K<R;K++){let G=t[K],ce=typeof G==
"object"&&G!==null;for(let ie=0;ie<R;ie++){if(K===ie)continue;let Ie=t[ie];(G===Ie||ce&&(typeof Ie=="object"&&Ie!==null)&&Vr(G,Ie))&&(I.push({instanceLocation:s,keyword:"uniqueItems",keywordLocation:`${a}/uniqueItems`,error:`Duplicate items at indexes ${K} and ${ie}.`}),K=Number.MAX_SAFE_INTEGER,ie=Number.MAX_SAFE_INTEGER)}}}else if(l==="number")n==="4"?(xe!==void 0&&(Xe===!0&&t<=xe||t<xe)&&I.push({instanceLocation:s,
keyword:"minimum",keywordLocation:`${a}/minimum`,error:`${t} is less than ${Xe?"or equal to ":""} ${xe}.`}),Ce!==void 0&&(be===!0&&t>=Ce||t>Ce)&&I.push({instanceLocation:s,keyword:"maximum",keywordLocation:`${a}/maximum`,error:`${t} is greater than ${be?"or equal to ":""} ${Ce}.`})):(xe!==void 0&&t<xe&&I.push({instanceLocation:s,keyword:"minimum",keywordLocation:`${a}/minimum`,error:`${t} is less than ${xe}.`}),
Ce!==void 0&&t>Ce&&I.push({instanceLocation:s,keyword:"maximum",keywordLocation:`${a}/maximum`,error:`${t} is greater than ${Ce}.`}),Xe!==void 0&&t<=Xe&&I.push({instanceLocation:s,keyword:"exclusiveMinimum",keywordLocation:`${a}/exclusiveMinimum`,error:`${t} is less than ${Xe}.`}),be!==void 0&&t>=be&&I.push({instanceLocation:s,keyword:"exclusiveMaximum",keywordLocation:`${a}/exclusiveMaximum`,error:`${t} is greater than or equal to ${be}.`})),Ft!==void 0&&(pI(t,Ft)||I.push({instanceLocation:s,keyword:"multipleOf",keywordLocation:`${a}/multipleOf`,error:`${t} is not a multiple of ${Ft}.`}));else if(l===
"string"){let R=S===void 0&&$===void 0?0:Jm(t);S!==void 0&&R<S&&I.push({instanceLocation:s,keyword:"minLength",keywordLocation:`${a}/minLength`,error:`String is too short (${R} < ${S}).`}),$!==void 0&&
R>$&&I.push({instanceLocation:s,keyword:"maxLength",keywordLocation:`${a}/maxLength`,error:`String is too long (${R} > ${$}).`}),q!==void 0&&!new RegExp(q,"u").test(t)&&I.push({instanceLocation:s,keyword:"pattern",keywordLocation:`${a}/pattern`,error:"String does not match pattern."}),ae!==void 0&&Zc[ae]&&!Zc[ae](t)&&I.push({instanceLocation:s,keyword:"format",keywordLocation:`${a}/format`,error:`String does not match format "${ae}".`})}return{valid:I.length===0,errors:I}}var Wc=_(function(){f();Bc();as();qc();is();Gc()});var cs,Xm=_(function(){f();as();Wc();cs=class{schema;draft;shortCircuit;lookup;constructor(e,n="2019-09",r=!0){this.schema=e,this.draft=n,this.shortCircuit=r,this.lookup=un(e)}validate(e){return Ue(e,
this.schema,this.draft,this.lookup,this.shortCircuit)}addSchema(e,n){n&&(e={...e,$id:n}),un(e,this.lookup)}}});var Qm=_(function(){f();Bc();as();qc();is();Km();Gc();Wc();Xm()});var eh={};Pe(eh,{Validator:function(){return cs}});var th=_(function(){f();Qm()});var Z,at=_(function(){f();(function(t){t[t.Canceled=1]="Canceled",t[t.Unknown=2]="Unknown",t[t.InvalidArgument=3]="InvalidArgument",t[t.DeadlineExceeded=4]="DeadlineExceeded",t[t.NotFound=5]="NotFound",
t[t.AlreadyExists=6]="AlreadyExists",t[t.PermissionDenied=7]="PermissionDenied",t[t.ResourceExhausted=8]="ResourceExhausted",t[t.FailedPrecondition=9]="FailedPrecondition",t[t.Aborted=10]="Aborted",t[t.
OutOfRange=11]="OutOfRange",t[t.Unimplemented=12]="Unimplemented",t[t.Internal=13]="Internal",t[t.Unavailable=14]="Unavailable",t[t.DataLoss=15]="DataLoss",t[t.Unauthenticated=16]="Unauthenticated"})(
Z||(Z={}))});function Hc(t){let e=Z[t];return typeof e!="string"?t.toString():e[0].toLowerCase()+e.substring(1).replace(/[A-Z]/g,function(n){return"_"+n.toLowerCase()})}var nh=_(function(){f();at()});function dI(t,e){return t.length?`[${Hc(e)}] ${t}`:`[${Hc(e)}]`}var J,ht=_(function(){f();at();Ur();nh();J=class t extends Error{constructor(e,n=Z.Unknown,r,o,i){super(dI(e,n)),this.name="ConnectError",
Object.setPrototypeOf(this,new.target.prototype),this.rawMessage=e,this.code=n,this.metadata=new b(r??{}),this.details=o??[],this.cause=i}static from(e,n=Z.Unknown){return e instanceof t?e:e instanceof
Error?e.name=="AbortError"||e.name=="TimeoutError"?new t(e.message,Z.Canceled):new t(e.message,n,void 0,void 0,e):new t(String(e),n,void 0,void 0,e)}static[Symbol.hasInstance](e){return e instanceof Error?
Object.getPrototypeOf(e)===t.prototype?!0:e.name==="ConnectError"&&"code"in e&&typeof e.code=="number"&&"metadata"in e&&"details"in e&&Array.isArray(e.details)&&"rawMessage"in e&&typeof e.rawMessage==
"string"&&"cause"in e:!1}findDetails(e){let n=e.kind==="message"?{getMessage:function(o){return o===e.typeName?e:void 0}}:e,r=[];for(let o of this.details){if("desc"in o){n.getMessage(o.desc.typeName)&&
r.push(Ze(o.desc,o.value));continue}let i=n.getMessage(o.type);if(i)try{r.push(an(i,o.value))}catch{}}return r}}});function rh(t,e,n){try{let r=Vi(t);return e?an(e,r,n):r}catch(r){throw J.from(r,Z.DataLoss)}}var oh=_(function(){f();Ur();Cc();ht();at()});function ih(t,e){let n={};for(let r of t.methods){let o=e(r);o!=null&&(n[r.localName]=o)}return n}var sh=_(function(){f()});var tr,ah=_(function(){f();tr=1});function Jc(t,e,n){if(e??(e=Kc),t??(t=us),n??(n=mI),e<1||e>Kc)throw new J(`writeMaxBytes ${e} must be >= 1 and <= ${Kc}`,Z.Internal);if(t<1||t>us)throw new J(`readMaxBytes ${t} must be >= 1 and <= ${us}`,
Z.Internal);return{readMaxBytes:t,writeMaxBytes:e,compressMinBytes:n}}function ch(t,e){if(e>t)throw new J(`message size ${e} is larger than configured writeMaxBytes ${t}`,Z.ResourceExhausted)}function ls(t,e,n=!1){
if(e>t){let r=`message size is larger than configured readMaxBytes ${t}`;throw n&&(r=`message size ${e} is larger than configured readMaxBytes ${t}`),new J(r,Z.ResourceExhausted)}}var us,Kc,mI,fs=_(function(){
f();ht();at();us=4294967295,Kc=us,mI=1024});function uh(t){return new Yc(t)}async function lh(t,e,n){let{flags:r,data:o}=t;if((r&tr)===tr)throw new J("invalid envelope, already compressed",Z.Internal);return e&&o.byteLength>=n&&(o=await e.compress(
o),r=r|tr),{data:o,flags:r}}async function fh(t,e,n){let{flags:r,data:o}=t;if((r&tr)===tr){if(!e)throw new J("received compressed envelope, but do not know how to decompress",Z.Internal);o=await e.decompress(
o,n),r=r^tr}return{data:o,flags:r}}function ph(t,e){let n=new Uint8Array(e.length+5);n.set(e,5);let r=new DataView(n.buffer,n.byteOffset,n.byteLength);return r.setUint8(0,t),r.setUint32(1,e.length),n}
var Yc,Xc=_(function(){f();ht();at();ah();fs();Yc=class{constructor(e){this.readMaxBytes=e,this.header=new Uint8Array(5),this.headerView=new DataView(this.header.buffer),this.buf=[]}get byteLength(){return this.
buf.reduce(function(e,n){return e+n.byteLength},0)}decode(e){this.buf.push(e);let n=[];for(;;){let r=this.pop();if(!r)break;n.push(r)}return n}pop(){if(!(!this.env&&(this.env=this.head(),!this.env))&&
this.cons(this.env.data)){let e=this.env;return this.env=void 0,e}}head(){if(!this.cons(this.header))return;let e=this.headerView.getUint8(0),n=this.headerView.getUint32(1);return ls(this.readMaxBytes,
n,!0),{flags:e,data:new Uint8Array(n)}}cons(e){let n=e.byteLength;if(this.byteLength<n)return!1;let r=0;for(;r<n;){let o=this.buf.shift();o.byteLength>n-r?(e.set(o.subarray(0,n-r),r),this.buf.unshift(
o.subarray(n-r)),r+=n-r):(e.set(o,r),r+=o.byteLength)}return!0}}});function dh(t,...e){let[n,r,o]=gI(e),i=t,s;return o?.propagateDownStreamError===!0&&(i=s=mh(i)),i=Do(i,...n,{propagateDownStreamError:!1}),r(i).catch(function(a){return s?s.abort(a).then(function(){return Promise.
reject(a)}):Promise.reject(a)})}function gI(t){let e;typeof t[t.length-1]!="function"&&(e=t.pop());let n=t.pop();return[t,n,e]}function Do(t,...e){return Gt(this,arguments,function*(){var r;let[o,i]=bI(
e),s,a=t[Symbol.asyncIterator](),u={[Symbol.asyncIterator](){return a}};i?.propagateDownStreamError===!0&&(u=s=mh(u));for(let p of o)u=p(u);let l=u[Symbol.asyncIterator]();try{for(;;){let p=yield Oe(l.
next());if(p.done===!0)break;if(!s){yield yield Oe(p.value);continue}try{yield yield Oe(p.value)}catch(m){throw yield Oe(s.abort(m)),m}}}finally{i?.propagateDownStreamError===!0&&((r=a.return)===null||
r===void 0||r.call(a).catch(function(){}))}})}function bI(t){let e;return typeof t[t.length-1]!="function"&&(e=t.pop()),[t,e]}function Qc(t,e,n){return e===void 0||n===void 0?function(r){return Gt(this,
arguments,function*(){var o,i,s,a;try{for(var c=!0,u=ln(r),l;l=yield Oe(u.next()),o=l.done,!o;c=!0){a=l.value,c=!1;let p=a,m=t.serialize(p);yield yield Oe({flags:0,data:m})}}catch(p){i={error:p}}finally{
try{!c&&!o&&(s=u.return)&&(yield Oe(s.call(u)))}finally{if(i)throw i.error}}})}:function(r){return Gt(this,arguments,function*(){var o,i,s,a;try{for(var c=!0,u=ln(r),l;l=yield Oe(u.next()),o=l.done,!o;c=
!0){a=l.value,c=!1;let p=a,m,d=0;p.end?(d=d|e,m=n.serialize(p.value)):m=t.serialize(p.value),yield yield Oe({flags:d,data:m})}}catch(p){i={error:p}}finally{try{!c&&!o&&(s=u.return)&&(yield Oe(s.call(u)))}finally{
if(i)throw i.error}}})}}function eu(t,e,n){return n&&e!==void 0?function(r){return Gt(this,arguments,function*(){var o,i,s,a;try{for(var c=!0,u=ln(r),l;l=yield Oe(u.next()),o=l.done,!o;c=!0){a=l.value,
c=!1;let{flags:p,data:m}=a;(p&e)===e?yield yield Oe({value:n.parse(m),end:!0}):yield yield Oe({value:t.parse(m),end:!1})}}catch(p){i={error:p}}finally{try{!c&&!o&&(s=u.return)&&(yield Oe(s.call(u)))}finally{
if(i)throw i.error}}})}:function(r){return Gt(this,arguments,function*(){var o,i,s,a;try{for(var c=!0,u=ln(r),l;l=yield Oe(u.next()),o=l.done,!o;c=!0){a=l.value,c=!1;let{flags:p,data:m}=a;if(e!==void 0&&
(p&e)===e){if(n===null)throw new J("unexpected end flag",Z.InvalidArgument);continue}yield yield Oe(t.parse(m))}}catch(p){i={error:p}}finally{try{!c&&!o&&(s=u.return)&&(yield Oe(s.call(u)))}finally{if(i)
throw i.error}}})}}function tu(t,e){return function(n){return Gt(this,arguments,function*(){var r,o,i,s;try{for(var a=!0,c=ln(n),u;u=yield Oe(c.next()),r=u.done,!r;a=!0)s=u.value,a=!1,yield yield Oe(yield Oe(
lh(s,t,e)))}catch(l){o={error:l}}finally{try{!a&&!r&&(i=c.return)&&(yield Oe(i.call(c)))}finally{if(o)throw o.error}}})}}function nu(t,e){return function(n){return Gt(this,arguments,function*(){var r,
o,i,s;try{for(var a=!0,c=ln(n),u;u=yield Oe(c.next()),r=u.done,!r;a=!0)s=u.value,a=!1,yield yield Oe(yield Oe(fh(s,t,e)))}catch(l){o={error:l}}finally{try{!a&&!r&&(i=c.return)&&(yield Oe(i.call(c)))}finally{
if(o)throw o.error}}})}}function ru(){return function(t){return Gt(this,arguments,function*(){var e,n,r,o;try{for(var i=!0,s=ln(t),a;a=yield Oe(s.next()),e=a.done,!e;i=!0){o=a.value,i=!1;let{flags:c,data:u}=o;
yield yield Oe(ph(c,u))}}catch(c){n={error:c}}finally{try{!i&&!e&&(r=s.return)&&(yield Oe(r.call(s)))}finally{if(n)throw n.error}}})}}function ou(t){return function(e){return Gt(this,arguments,function*(){
var n,r,o,i;let s=uh(t);try{for(var a=!0,c=ln(e),u;u=yield Oe(c.next()),n=u.done,!n;a=!0){i=u.value,a=!1;let l=i;for(let p of s.decode(l))yield yield Oe(p)}}catch(l){r={error:l}}finally{try{!a&&!n&&(o=
c.return)&&(yield Oe(o.call(c)))}finally{if(r)throw r.error}}if(s.byteLength>0)throw new J("protocol error: incomplete envelope",Z.InvalidArgument)})}}function mh(t){let e=t[Symbol.asyncIterator]();if(e.
throw===void 0)throw new Error("AsyncIterable does not implement throw");let n=e,r,o,i={next(){return o=n.next().finally(function(){o=void 0}),o},throw(a){return n.throw(a)}};e.return!==void 0&&(i=Object.
assign(Object.assign({},i),{return(a){return n.return(a)}}));let s=!1;return{abort(a){if(r)return r.state;let c=function(){return n.throw(a).then(function(u){return u.done===!0?"completed":"caught"},function(){
return"rethrown"})};return o?(r={reason:a,state:o.then(c,c)},r.state):(r={reason:a,state:c()},r.state)},[Symbol.asyncIterator](){if(s)throw new Error("AsyncIterable cannot be re-used");return s=!0,i}}}
function ps(t){return Gt(this,arguments,function*(){yield Oe(yield*hI(ln(t)))})}var ln,Oe,Gt,hI,iu=_(function(){f();at();ht();Xc();Xc();ln=function(t){if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var e=t[Symbol.asyncIterator],n;return e?e.call(t):(t=typeof __values=="function"?__values(t):t[Symbol.iterator](),n={},r("next"),r("throw"),r("return"),n[Symbol.asyncIterator]=
function(){return this},n);function r(i){n[i]=t[i]&&function(s){return new Promise(function(a,c){s=t[i](s),o(a,c,s.done,s.value)})}}function o(i,s,a,c){Promise.resolve(c).then(function(u){i({value:u,done:a})},
s)}},Oe=function(t){return this instanceof Oe?(this.v=t,this):new Oe(t)},Gt=function(t,e,n){if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var r=n.apply(t,e||[]),
o,i=[];return o=Object.create((typeof AsyncIterator=="function"?AsyncIterator:Object).prototype),a("next"),a("throw"),a("return",s),o[Symbol.asyncIterator]=function(){return this},o;function s(d){return function(h){
return Promise.resolve(h).then(d,p)}}function a(d,h){r[d]&&(o[d]=function(w){return new Promise(function(y,O){i.push([d,w,y,O])>1||c(d,w)})},h&&(o[d]=h(o[d])))}function c(d,h){try{u(r[d](h))}catch(w){
m(i[0][3],w)}}function u(d){d.value instanceof Oe?Promise.resolve(d.value.v).then(l,p):m(i[0][2],d)}function l(d){c("next",d)}function p(d){c("throw",d)}function m(d,h){d(h),i.shift(),i.length&&c(i[0][0],
i[0][1])}},hI=function(t){var e,n;return e={},r("next"),r("throw",function(o){throw o}),r("return"),e[Symbol.iterator]=function(){return this},e;function r(o,i){e[o]=t[o]?function(s){return(n=!n)?{value:Oe(
t[o](s)),done:!1}:i?i(s):s}:i}}});function su(t,e){return ih(t,function(n){switch(n.methodKind){case"unary":return xI(e,n);case"server_streaming":return wI(e,n);case"client_streaming":return vI(e,n);case"bidi_streaming":return EI(e,n);default:
return null}})}function xI(t,e){return async function(n,r){var o,i;let s=await t.unary(e,r?.signal,r?.timeoutMs,r?.headers,n,r?.contextValues);return(o=r?.onHeader)===null||o===void 0||o.call(r,s.header),
(i=r?.onTrailer)===null||i===void 0||i.call(r,s.trailer),s.message}}function wI(t,e){return function(n,r){return gh(t.stream(e,r?.signal,r?.timeoutMs,r?.headers,ps([n]),r?.contextValues),r)}}function vI(t,e){
return async function(n,r){var o,i,s,a,c,u;let l=await t.stream(e,r?.signal,r?.timeoutMs,r?.headers,n,r?.contextValues);(c=r?.onHeader)===null||c===void 0||c.call(r,l.header);let p,m=0;try{for(var d=!0,
h=hh(l.message),w;w=await h.next(),o=w.done,!o;d=!0)a=w.value,d=!1,p=a,m++}catch(y){i={error:y}}finally{try{!d&&!o&&(s=h.return)&&await s.call(h)}finally{if(i)throw i.error}}if(!p)throw new J("protocol error: missing response message",Z.Unimplemented);if(m>1)throw new J("protocol error: received extra messages for client streaming method",Z.Unimplemented);return(u=r?.onTrailer)===null||u===void 0||
u.call(r,l.trailer),p}}function EI(t,e){return function(n,r){return gh(t.stream(e,r?.signal,r?.timeoutMs,r?.headers,n,r?.contextValues),r)}}function gh(t,e){let n=(function(){return _I(this,arguments,
function*(){var r,o;let i=yield Br(t);(r=e?.onHeader)===null||r===void 0||r.call(e,i.header),yield Br(yield*yI(hh(i.message))),(o=e?.onTrailer)===null||o===void 0||o.call(e,i.trailer)})})()[Symbol.asyncIterator]();
return{[Symbol.asyncIterator]:function(){return{next:function(){return n.next()}}}}}var hh,Br,yI,_I,bh=_(function(){f();sh();ht();at();iu();hh=function(t){if(!Symbol.asyncIterator)throw new TypeError(
"Symbol.asyncIterator is not defined.");var e=t[Symbol.asyncIterator],n;return e?e.call(t):(t=typeof __values=="function"?__values(t):t[Symbol.iterator](),n={},r("next"),r("throw"),r("return"),n[Symbol.
asyncIterator]=function(){return this},n);function r(i){n[i]=t[i]&&function(s){return new Promise(function(a,c){s=t[i](s),o(a,c,s.done,s.value)})}}function o(i,s,a,c){Promise.resolve(c).then(function(u){
i({value:u,done:a})},s)}},Br=function(t){return this instanceof Br?(this.v=t,this):new Br(t)},yI=function(t){var e,n;return e={},r("next"),r("throw",function(o){throw o}),r("return"),e[Symbol.iterator]=
function(){return this},e;function r(o,i){e[o]=t[o]?function(s){return(n=!n)?{value:Br(t[o](s)),done:!1}:i?i(s):s}:i}},_I=function(t,e,n){if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var r=n.apply(t,e||[]),o,i=[];return o=Object.create((typeof AsyncIterator=="function"?AsyncIterator:Object).prototype),a("next"),a("throw"),a("return",s),o[Symbol.asyncIterator]=
function(){return this},o;function s(d){return function(h){return Promise.resolve(h).then(d,p)}}function a(d,h){r[d]&&(o[d]=function(w){return new Promise(function(y,O){i.push([d,w,y,O])>1||c(d,w)})},
h&&(o[d]=h(o[d])))}function c(d,h){try{u(r[d](h))}catch(w){m(i[0][3],w)}}function u(d){d.value instanceof Br?Promise.resolve(d.value.v).then(l,p):m(i[0][2],d)}function l(d){c("next",d)}function p(d){c(
"throw",d)}function m(d,h){d(h),i.shift(),i.length&&c(i[0][0],i[0][1])}}});function au(...t){let e=new AbortController,n=t.filter(function(o){return o!==void 0}).concat(e.signal);for(let o of n){if(o.aborted){r.apply(o);break}o.addEventListener("abort",r)}function r(){e.signal.
aborted||e.abort(nr(this));for(let o of n)o.removeEventListener("abort",r)}return e}function cu(t){let e=new AbortController,n=function(){e.abort(new J("the operation timed out",Z.DeadlineExceeded))},
r;return t!==void 0&&(t<=0?n():r=setTimeout(n,t)),{signal:e.signal,cleanup:function(){return clearTimeout(r)}}}function nr(t){if(!t.aborted)return;if(t.reason!==void 0)return t.reason;let e=new Error(
"This operation was aborted");return e.name="AbortError",e}var uu=_(function(){f();ht();at()});function lu(){return{get(t){return t.id in this?this[t.id]:t.defaultValue},set(t,e){return this[t.id]=e,this},delete(t){return delete this[t.id],this}}}var yh=_(function(){f()});var ds,ms,_h,xh,fn,wh,vh,fu,rr=_(function(){f();ds="Content-Type",ms="Grpc-Encoding",_h="Grpc-Accept-Encoding",xh="Grpc-Timeout",fn="Grpc-Status",wh="Grpc-Message",vh="Grpc-Status-Details-Bin",fu="User-Agent"});var Eh=_(function(){f()});var Sh=_(function(){f()});function hs(t,e,...n){if(n.length>0)throw new Error;return t.services[e]}var Ih=_(function(){f()});var we,pn,$z,Oz,$h=_(function(){f();we="@bufbuild/protobuf",pn=we+"/wkt",$z={"google/protobuf/compiler/plugin.proto":pn,"google/protobuf/any.proto":pn,"google/protobuf/api.proto":we+"/wkt/google/protobuf/api_pb.js","google/protobuf/c_sharp_features.proto":we+"/wkt/google/protobuf/c_sharp_features_pb.js","google/protobuf/cpp_features.proto":we+"/wkt/google/protobuf/cpp_features_pb.js","google/protobuf/cpp_file_options.proto":we+"/wkt/google/protobuf/cpp_file_options_pb.js","google/protobuf/cpp_options.proto":we+"/wkt/google/protobuf/cpp_options_pb.js","google/protobuf/descriptor.proto":pn,"google/protobuf/duration.proto":pn,"google/protobuf/empty.proto":pn,"google/protobuf/field_mask.proto":pn,"google/protobuf/go_features.proto":we+"/wkt/google/protobuf/go_features_pb.js","google/protobuf/java_features.proto":we+"/wkt/google/protobuf/java_features_pb.js","google/protobuf/json_enumvalue_options.proto":we+"/wkt/google/protobuf/json_enumvalue_options_pb.js","google/protobuf/json_options.proto":we+"/wkt/google/protobuf/json_options_pb.js","google/protobuf/source_context.proto":we+"/wkt/google/protobuf/source_context_pb.js","google/protobuf/struct.proto":pn,"google/protobuf/timestamp.proto":pn,"google/protobuf/type.proto":we+"/wkt/google/protobuf/type_pb.js","google/protobuf/wrappers.proto":pn},Oz={isMessage:{typeOnly:!1,bootstrapWktFrom:"../is-message.js",from:we},Message:{typeOnly:!0,
bootstrapWktFrom:"../types.js",from:we},create:{typeOnly:!1,bootstrapWktFrom:"../create.js",from:we},fromJson:{typeOnly:!1,bootstrapWktFrom:"../from-json.js",from:we},fromJsonString:{typeOnly:!1,bootstrapWktFrom:"../from-json.js",from:we},fromBinary:{typeOnly:!1,bootstrapWktFrom:"../from-binary.js",from:we},toBinary:{typeOnly:!1,bootstrapWktFrom:"../to-binary.js",from:we},toJson:{typeOnly:!1,bootstrapWktFrom:"../to-json.js",from:we},toJsonString:{typeOnly:!1,bootstrapWktFrom:"../to-json.js",from:we},protoInt64:{typeOnly:!1,bootstrapWktFrom:"../proto-int64.js",from:we},JsonValue:{typeOnly:!0,bootstrapWktFrom:"../json-value.js",from:we},JsonObject:{typeOnly:!0,bootstrapWktFrom:"../json-value.js",from:we},UnknownEnum:{typeOnly:!0,bootstrapWktFrom:"../types.js",from:we},codegen:{boot:{typeOnly:!1,bootstrapWktFrom:"../codegenv2/boot.js",from:we+"/codegenv2"},fileDesc:{typeOnly:!1,bootstrapWktFrom:"../codegenv2/file.js",from:we+"/codegenv2"},enumDesc:{typeOnly:!1,bootstrapWktFrom:"../codegenv2/enum.js",from:we+"/codegenv2"},extDesc:{typeOnly:!1,bootstrapWktFrom:"../codegenv2/extension.js",from:we+"/codegenv2"},messageDesc:{typeOnly:!1,bootstrapWktFrom:"../codegenv2/message.js",from:we+"/codegenv2"},serviceDesc:{
typeOnly:!1,bootstrapWktFrom:"../codegenv2/service.js",from:we+"/codegenv2"},tsEnum:{typeOnly:!1,bootstrapWktFrom:"../codegenv2/enum.js",from:we+"/codegenv2"},objEnum:{typeOnly:!1,bootstrapWktFrom:"../codegenv2/enum.js",from:we+"/codegenv2"},GenFile:{typeOnly:!0,bootstrapWktFrom:"../codegenv2/types.js",from:we+"/codegenv2"},GenEnum:{typeOnly:!0,bootstrapWktFrom:"../codegenv2/types.js",from:we+"/codegenv2"},GenExtension:{typeOnly:!0,bootstrapWktFrom:"../codegenv2/types.js",from:we+"/codegenv2"},GenMessage:{typeOnly:!0,bootstrapWktFrom:"../codegenv2/types.js",from:we+"/codegenv2"},GenService:{typeOnly:!0,
bootstrapWktFrom:"../codegenv2/types.js",from:we+"/codegenv2"}}}});var Oh=_(function(){f()});var Ah=_(function(){f()});var gs=_(function(){f();Fd();Eh();Ud();Sh();On();Gi();Ih();$h();Oh();Ah()});var SI,kh,Nh=_(function(){f();gs();Zt();SI=nt('{"messageType":[{"field":[{"name":"code","number":1,"label":1,"type":5},{"name":"message","number":2,"label":1,"type":9},{"name":"details","number":3,"label":3,"type":11,"typeName":".google.protobuf.Any"}],"name":"Status"}],"name":"status.proto","package":"google.rpc","options":{"javaPackage":"com.google.rpc","javaOuterClassname":"StatusProto","javaMultipleFiles":true,"goPackage":"google.golang.org/genproto/googleapis/rpc/status;status","objcClassPrefix":"RPC"},"syntax":"proto3"}',[$c]),kh=Nt(SI,0)});function bs(t){var e;let n=t.get(vh);if(n!=null){let o=rh(n,kh);if(o.code==0)return;let i=new J(o.message,o.code,t);return i.details=o.details.map(function(s){return{type:s.typeUrl.substring(s.typeUrl.
lastIndexOf("/")+1),value:s.value}}),i}let r=t.get(fn);if(r!=null){if(r===II)return;let o=parseInt(r,10);return o in Z?new J(decodeURIComponent((e=t.get(wh))!==null&&e!==void 0?e:""),o,t):new J(`invalid grpc-status: ${r}`,Z.Internal,t)}}var II,pu=_(function(){f();Nh();ht();oh();at();rr();II="0"});function du(t,e){return t.toString().replace(/\/?$/,`/${e.parent.typeName}/${e.name}`)}var Th=_(function(){f()});function mu(t,e){return Ze(t,e)}function Ch(t,e){function n(r){return r.done===!0?r:{done:r.done,value:mu(t,r.value)}}return{[Symbol.asyncIterator](){let r=e[Symbol.asyncIterator](),o={next:function(){
return r.next().then(n)}};return r.throw!==void 0&&(o.throw=function(i){return r.throw(i).then(n)}),r.return!==void 0&&(o.return=function(i){return r.return(i).then(n)}),o}}}var Rh=_(function(){f();Ur()});function hu(t,e){if(!e)return t;for(let n of e.concat().reverse())t=n(t);return t}var Ph=_(function(){f()});function $I(t){var e;let n=Object.assign({},t);return(e=n.ignoreUnknownFields)!==null&&e!==void 0||(n.ignoreUnknownFields=!0),n}function gu(t,e,n,r){let o=ys(Dh(t.input,e),r),i=ys(zh(t.input,n),r),s=ys(
Dh(t.output,e),r),a=ys(zh(t.output,n),r);return{getI(c){return c?o:i},getO(c){return c?s:a}}}function ys(t,e){return{serialize(n){let r=t.serialize(n);return ch(e.writeMaxBytes,r.byteLength),r},parse(n){
return ls(e.readMaxBytes,n.byteLength,!0),t.parse(n)}}}function Dh(t,e){return{parse(n){try{return an(t,n,e)}catch(r){let o=r instanceof Error?r.message:String(r);throw new J(`parse binary: ${o}`,Z.Internal)}},
serialize(n){try{return kn(t,n,e)}catch(r){let o=r instanceof Error?r.message:String(r);throw new J(`serialize binary: ${o}`,Z.Internal)}}}}function zh(t,e){var n,r;let o=(n=e?.textEncoder)!==null&&n!==
void 0?n:new TextEncoder,i=(r=e?.textDecoder)!==null&&r!==void 0?r:new TextDecoder,s=$I(e);return{parse(a){try{let c=i.decode(a);return Nm(t,c,s)}catch(c){throw J.from(c,Z.InvalidArgument)}},serialize(a){
try{let c=vm(t,a,s);return o.encode(c)}catch(c){throw J.from(c,Z.Internal)}}}}var Mh=_(function(){f();Ur();ht();at();fs()});function jh(t){let e=t?.match(OI);return e?{binary:!e[1]}:void 0}var OI,Lh,Fh,bu=_(function(){f();OI=/^application\/grpc(?:\+(?:(json)(?:; ?charset=utf-?8)?|proto))?$/i,Lh="application/grpc+proto",Fh=
"application/grpc+json"});function Uh(t){let e=hu(t.next,t.interceptors),[n,r,o]=Bh(t),i=Object.assign(Object.assign({},t.req),{message:mu(t.req.method.input,t.req.message),signal:n});return e(i).then(function(s){return o(),s},
r)}function Vh(t){let e=hu(t.next,t.interceptors),[n,r,o]=Bh(t),i=Object.assign(Object.assign({},t.req),{message:Ch(t.req.method.input,t.req.message),signal:n}),s=!1;return n.addEventListener("abort",
function(){var a,c;let u=t.req.message[Symbol.asyncIterator]();s||(a=u.throw)===null||a===void 0||a.call(u,this.reason).catch(function(){}),(c=u.return)===null||c===void 0||c.call(u).catch(function(){})}),
e(i).then(function(a){return Object.assign(Object.assign({},a),{message:{[Symbol.asyncIterator](){let c=a.message[Symbol.asyncIterator]();return{next(){return c.next().then(function(u){return u.done==
!0&&(s=!0,o()),u},r)}}}}})},r)}function Bh(t){let{signal:e,cleanup:n}=cu(t.timeoutMs),r=au(t.signal,e);return[r.signal,function(i){let s=r.signal.aborted?J.from(nr(r.signal),Z.Canceled):J.from(i);return r.
abort(s),n(),Promise.reject(s)},function(){n(),r.abort()}]}var Zh=_(function(){f();Ph();ht();uu();Rh();at()});var or=_(function(){f();ht();at();bh()});var qh={};Pe(qh,{Code:function(){return Z},ConnectError:function(){return J},createClient:function(){return su}});var Gh=_(function(){f();or()});function yu(t,e){let n=bs(t);if(n)throw e.forEach(function(r,o){n.metadata.append(o,r)}),n;if(!e.has(fn)&&!t.has(fn))throw new J("protocol error: missing status",Z.Internal)}var Wh=_(function(){f();at();
ht();rr();pu()});function Hh(t){switch(t){case 400:return Z.Internal;case 401:return Z.Unauthenticated;case 403:return Z.PermissionDenied;case 404:return Z.Unimplemented;case 429:return Z.Unavailable;case 502:return Z.
Unavailable;case 503:return Z.Unavailable;case 504:return Z.Unavailable;default:return Z.Unknown}}var Kh=_(function(){f();at()});function AI(t,e,n){let r=new b(n??{});return r.set(ds,t?Lh:Fh),r.has(fu)||r.set(fu,"connect-es/2.1.2"),e!==void 0&&r.set(xh,`${e}m`),r.set("Te","trailers"),r}function _u(t,e,n,r,o){let i=AI(t,e,n);return o!=
null&&i.set(ms,o.name),r.length>0&&i.set(_h,r.map(function(s){return s.name}).join(",")),i}var Jh=_(function(){f();rr();bu()});function kI(t,e){if(t!=200)throw new J(`HTTP ${t}`,Hh(t),e);let n=e.get(ds);if(jh(n)==null)throw new J(`unsupported content type ${n}`,Z.Unknown);return{foundStatus:e.has(fn),headerError:bs(e)}}function xu(t,e,n){
let{foundStatus:r,headerError:o}=kI(e,n),i,s=n.get(ms);if(s!==null&&s.toLowerCase()!=="identity"&&(i=t.find(function(a){return a.name===s}),!i))throw new J(`unsupported response encoding "${s}"`,Z.Internal,
n);return{foundStatus:r,compression:i,headerError:o}}var Yh=_(function(){f();Kh();ht();pu();at();rr();bu()});function wu(t){return{async unary(e,n,r,o,i,s){let a=gu(e,t.binaryOptions,t.jsonOptions,t);return r=r===void 0?t.defaultTimeoutMs:r<=0?void 0:r,await Uh({interceptors:t.interceptors,signal:n,timeoutMs:r,
req:{stream:!1,service:e.parent,method:e,requestMethod:"POST",url:du(t.baseUrl,e),header:_u(t.useBinaryFormat,r,o,t.acceptCompression,t.sendCompression),contextValues:s??lu(),message:i},next:async function(c){
let u=await t.httpClient({url:c.url,method:"POST",header:c.header,signal:c.signal,body:Do(ps([c.message]),Qc(a.getI(t.useBinaryFormat)),tu(t.sendCompression,t.compressMinBytes),ru(),{propagateDownStreamError:!0})}),
{compression:l,headerError:p}=xu(t.acceptCompression,u.status,u.header),m=await dh(u.body,ou(t.readMaxBytes),nu(l??null,t.readMaxBytes),eu(a.getO(t.useBinaryFormat)),async function(d){var h,w,y,O;let A;
try{for(var z=!0,P=Xh(d),V;V=await P.next(),h=V.done,!h;z=!0){O=V.value,z=!1;let re=O;if(A!==void 0)throw new J("protocol error: received extra output message for unary method",Z.Unimplemented);A=re}}catch(re){
w={error:re}}finally{try{!z&&!h&&(y=P.return)&&await y.call(P)}finally{if(w)throw w.error}}return A},{propagateDownStreamError:!1});if(yu(u.trailer,u.header),m===void 0)throw p||new J("protocol error: missing output message for unary method",u.trailer.has(fn)?Z.Unimplemented:Z.Unknown);if(p)throw new J("protocol error: received output message for unary method with error status",Z.Unknown);return{stream:!1,
service:e.parent,method:e,header:u.header,message:m,trailer:u.trailer}}})},async stream(e,n,r,o,i,s){let a=gu(e,t.binaryOptions,t.jsonOptions,t);return r=r===void 0?t.defaultTimeoutMs:r<=0?void 0:r,Vh(
{interceptors:t.interceptors,signal:n,timeoutMs:r,req:{stream:!0,service:e.parent,method:e,requestMethod:"POST",url:du(t.baseUrl,e),header:_u(t.useBinaryFormat,r,o,t.acceptCompression,t.sendCompression),
contextValues:s??lu(),message:i},next:async function(c){let u=await t.httpClient({url:c.url,method:"POST",header:c.header,signal:c.signal,body:Do(c.message,Qc(a.getI(t.useBinaryFormat)),tu(t.sendCompression,
t.compressMinBytes),ru(),{propagateDownStreamError:!0})}),{compression:l,foundStatus:p,headerError:m}=xu(t.acceptCompression,u.status,u.header);if(m)throw m;return Object.assign(Object.assign({},c),{header:u.
header,trailer:u.trailer,message:Do(u.body,ou(t.readMaxBytes),nu(l??null,t.readMaxBytes),eu(a.getO(t.useBinaryFormat)),function(h){return TI(this,arguments,function*(){yield zo(yield*NI(Xh(h))),p||yu(
u.trailer,u.header)})},{propagateDownStreamError:!0})})}})}}}var Xh,zo,NI,TI,Qh=_(function(){f();Jh();Yh();Wh();at();ht();iu();Th();Zh();Mh();yh();rr();Xh=function(t){if(!Symbol.asyncIterator)throw new TypeError(
"Symbol.asyncIterator is not defined.");var e=t[Symbol.asyncIterator],n;return e?e.call(t):(t=typeof __values=="function"?__values(t):t[Symbol.iterator](),n={},r("next"),r("throw"),r("return"),n[Symbol.
asyncIterator]=function(){return this},n);function r(i){n[i]=t[i]&&function(s){return new Promise(function(a,c){s=t[i](s),o(a,c,s.done,s.value)})}}function o(i,s,a,c){Promise.resolve(c).then(function(u){
i({value:u,done:a})},s)}},zo=function(t){return this instanceof zo?(this.v=t,this):new zo(t)},NI=function(t){var e,n;return e={},r("next"),r("throw",function(o){throw o}),r("return"),e[Symbol.iterator]=
function(){return this},e;function r(o,i){e[o]=t[o]?function(s){return(n=!n)?{value:zo(t[o](s)),done:!1}:i?i(s):s}:i}},TI=function(t,e,n){if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var r=n.apply(t,e||[]),o,i=[];return o=Object.create((typeof AsyncIterator=="function"?AsyncIterator:Object).prototype),a("next"),a("throw"),a("return",s),o[Symbol.asyncIterator]=
function(){return this},o;function s(d){return function(h){return Promise.resolve(h).then(d,p)}}function a(d,h){r[d]&&(o[d]=function(w){return new Promise(function(y,O){i.push([d,w,y,O])>1||c(d,w)})},
h&&(o[d]=h(o[d])))}function c(d,h){try{u(r[d](h))}catch(w){m(i[0][3],w)}}function u(d){d.value instanceof zo?Promise.resolve(d.value.v).then(l,p):m(i[0][2],d)}function l(d){c("next",d)}function p(d){c(
"throw",d)}function m(d,h){d(h),i.shift(),i.length&&c(i[0][0],i[0][1])}}});var eg=_(function(){f();Qh();rr()});var vu=_(function(){f();fs();uu()});function Zr(t){let e=Z.Internal,n=_s(t).map(qr);n.some(function(o){return o.code=="ERR_STREAM_WRITE_AFTER_END"})?e=Z.Aborted:n.some(function(o){return o.code=="ERR_STREAM_DESTROYED"||o.code=="ERR_HTTP2_INVALID_STREAM"||o.code=="ECONNRESET"})?e=Z.Aborted:n.some(function(o){return o.code=="ETIMEDOUT"||o.code=="ENOTFOUND"||o.code=="EAI_AGAIN"||o.code=="ECONNREFUSED"})&&(e=Z.Unavailable);let r=J.from(
t,e);return r!==t&&(r.cause=t),r}function _s(t){let e=[];for(;!(!(t instanceof Error)||e.includes(t)||(e.push(t),!("cause"in t)));)t=t.cause;return e}function qr(t){let e={};return t instanceof Error&&
("code"in t&&typeof t.code=="string"&&(e.code=t.code),"syscall"in t&&typeof t.syscall=="string"&&(e.syscall=t.syscall)),e}function tg(t){switch(t){case qe.PROTOCOL_ERROR:case qe.INTERNAL_ERROR:case qe.
FLOW_CONTROL_ERROR:case qe.SETTINGS_TIMEOUT:case qe.FRAME_SIZE_ERROR:case qe.COMPRESSION_ERROR:case qe.CONNECT_ERROR:return new J(`http/2 stream closed with error code ${qe[t]} (0x${t.toString(16)})`,
Z.Internal);case qe.REFUSED_STREAM:return new J(`http/2 stream closed with error code ${qe[t]} (0x${t.toString(16)})`,Z.Unavailable);case qe.CANCEL:return new J(`http/2 stream closed with error code ${qe[t]} (0x${t.toString(16)})`,Z.Canceled);case qe.ENHANCE_YOUR_CALM:return new J(`http/2 stream closed with error code ${qe[t]} (0x${t.toString(16)})`,Z.ResourceExhausted);case qe.INADEQUATE_SECURITY:return new J(
`http/2 stream closed with error code ${qe[t]} (0x${t.toString(16)})`,Z.PermissionDenied);case qe.HTTP_1_1_REQUIRED:return new J(`http/2 stream closed with error code ${qe[t]} (0x${t.toString(16)})`,Z.
PermissionDenied);default:break}}var qe,xs=_(function(){f();or();(function(t){t[t.PROTOCOL_ERROR=1]="PROTOCOL_ERROR",t[t.INTERNAL_ERROR=2]="INTERNAL_ERROR",t[t.FLOW_CONTROL_ERROR=3]="FLOW_CONTROL_ERROR",t[t.SETTINGS_TIMEOUT=4]="SETTINGS_TIMEOUT",t[t.STREAM_CLOSED=5]="STREAM_CLOSED",t[t.FRAME_SIZE_ERROR=6]="FRAME_SIZE_ERROR",t[t.REFUSED_STREAM=7]="REFUSED_STREAM",t[t.CANCEL=8]="CANCEL",t[t.COMPRESSION_ERROR=
9]="COMPRESSION_ERROR",t[t.CONNECT_ERROR=10]="CONNECT_ERROR",t[t.ENHANCE_YOUR_CALM=11]="ENHANCE_YOUR_CALM",t[t.INADEQUATE_SECURITY=12]="INADEQUATE_SECURITY",t[t.HTTP_1_1_REQUIRED=13]="HTTP_1_1_REQUIRED"})(qe||(qe={}))});function ws(t){return t.then(function(e){return e.buffer instanceof ArrayBuffer?e:new Uint8Array(e)})}function og(t,e){return t.catch(function(n){var r;let o=qr(n),i=Z.Internal,s="decompression failed";
switch(o.code){case"ERR_BUFFER_TOO_LARGE":i=Z.ResourceExhausted,s=`message is larger than configured readMaxBytes ${e} after decompression`;break;case"Z_DATA_ERROR":case"ERR_PADDING_2":i=Z.InvalidArgument;
break;default:!((r=o.code)===null||r===void 0)&&r.startsWith("ERR__ERROR_FORMAT_")&&(i=Z.InvalidArgument);break}return Promise.reject(new J(s,i,void 0,void 0,n))})}var Tn,Mo,CI,RI,PI,DI,ng,rg,ig=_(function(){
f();Tn=ze(require("node:zlib"),1),Mo=require("node:util");or();xs();CI=(0,Mo.promisify)(Tn.gzip),RI=(0,Mo.promisify)(Tn.gunzip),PI=(0,Mo.promisify)(Tn.brotliCompress),DI=(0,Mo.promisify)(Tn.brotliDecompress),
ng={name:"gzip",compress(t){return ws(CI(t,{}))},decompress(t,e){return t.length==0?Promise.resolve(new Uint8Array(0)):ws(og(RI(t,{maxOutputLength:e}),e))}},rg={name:"br",compress(t){return ws(PI(t,{}))},
decompress(t,e){return t.length==0?Promise.resolve(new Uint8Array(0)):ws(og(DI(t,{maxOutputLength:e}),e))}}});function Lo(t){let e=new b;for(let[n,r]of Object.entries(t))if(!n.startsWith(":")&&r!==void 0)if(typeof r=="string")e.append(n,r);else if(typeof r=="number")e.append(n,String(r));else for(let o of r)e.
append(n,o);return e}function Su(t,e){if(t===void 0&&e===void 0)return;let n=Object.create(null);if(e!==void 0)if(Array.isArray(e))for(let r=0;r+1<e.length;r+=2){let o=e[r],i=e[r+1];Array.isArray(n[o])?
n[o].push(i):typeof n[o]=="string"?n[o]=[n[o],i]:n[o]=i}else for(let[r,o]of Object.entries(e))Array.isArray(o)?n[r]=o.concat():o!==void 0&&(n[r]=o);if(t!==void 0)if(Array.isArray(t))for(let[r,o]of t)Eu(
n,r,o);else if("forEach"in t)typeof t.forEach=="function"&&t.forEach(function(r,o){Eu(n,o,r)});else for(let[r,o]of Object.entries(t))Eu(n,r,o);return n}function Eu(t,e,n){e=e.toLowerCase();let r=t[e];
Array.isArray(r)?r.push(n):r===void 0?t[e]=n:t[e]=[r.toString(),n]}var sg=_(function(){f()});function Ou(){return{t:"closed"}}function zI(t){return{t:"error",reason:t}}function vs(t){return t instanceof J&&J.from(t).code==Z.Canceled?Ou():zI(t)}function Iu(t,e){let n,r,o=new Promise(function(u,l){
n=u,r=l}),i=Wt.connect(t,e);i.on("connect",s),i.on("error",a);function s(){n?.(i),c()}function a(u){r?.(Zr(u)),c()}function c(){i.off("connect",s),i.off("error",a)}return{t:"connecting",conn:o,abort(u){
i.destroyed||i.destroy(void 0,Wt.constants.NGHTTP2_CANCEL),r?.(u)},onExitState(){c()}}}function MI(t,e){LI(t),t.unref();let n=Date.now(),r=0,o,i,s=!1,a=!1,c;w();let u={t:"ready",conn:t,streamCount(){return r},
requiresVerify(){return Date.now()-n>e.pingIntervalMs},isShuttingDown(){return s},onClose:void 0,onError:void 0,registerRequest(V){r++,r==1&&(t.ref(),l(),h()),V.once("response",function(){n=Date.now(),
l()}),V.once("close",function(){r--,r==0&&(t.unref(),l(),w())})},responseByteRead(V){V.session===t&&(t.closed||t.destroyed||r<=0||(n=Date.now(),l()))},verify(){return t.ref(),new Promise(function(V){let re=function(){
V(!1)};d(function(){r==0&&t.unref(),t.off("error",re),V(!0)}),t.once("error",re)})},abort(V){t.destroyed||(t.once("error",function(){}),t.destroy(V,Wt.constants.NGHTTP2_CANCEL))},onExitState(){u.isShuttingDown()||
(P(),this.onError=void 0,this.onClose=void 0)}};function l(){p(),(r>0||e.pingIdleConnection)&&(o=$u(m,e.pingIntervalMs))}function p(){clearTimeout(o),clearTimeout(i)}function m(){d(l)}function d(V){clearTimeout(
i),i=$u(function(){t.destroy(new J("PING timed out",Z.Unavailable),Wt.constants.NGHTTP2_CANCEL)},e.pingTimeoutMs),t.ping(function(re,B){if(clearTimeout(i),re===null){if(B>e.pingTimeoutMs){t.destroy(new J(
"PING timed out",Z.Unavailable),Wt.constants.NGHTTP2_CANCEL);return}n=Date.now(),V()}})}function h(){clearTimeout(c)}function w(){c=$u(y,e.idleConnectionTimeoutMs)}function y(){t.close(),A()}function O(V,re,B){
if(V===Wt.constants.NGHTTP2_NO_ERROR&&r===0){t.destroy(new J("received GOAWAY without any open streams",Z.Canceled),Wt.constants.NGHTTP2_NO_ERROR);return}s=!0;let D=Buffer.from("too_many_pings","ascii");
B?.equals(D)&&(e.pingIntervalMs=e.pingIntervalMs*2,a=!0)}function A(){var V;P(),(V=u.onClose)===null||V===void 0||V.call(u)}function z(V){var re,B;if(P(),a){let D=new J(`http/2 connection closed with error code ENHANCE_YOUR_CALM (0x${Wt.constants.NGHTTP2_ENHANCE_YOUR_CALM.toString(16)}), too_many_pings, doubled the interval`,Z.ResourceExhausted);(re=u.onError)===null||re===void 0||re.call(u,D)}else
(B=u.onError)===null||B===void 0||B.call(u,Zr(V))}function P(){p(),h(),t.off("error",z),t.off("close",A),t.off("goaway",O)}return t.on("error",z),t.on("close",A),t.on("goaway",O),u}function $u(t,e){if(!(e>
2147483647))return setTimeout(t,e).unref()}function LI(t){if(t.connecting)throw new J("expected open session, but it is connecting",Z.Internal);if(t.destroyed)throw new J("expected open session, but it is destroyed",Z.Internal);if(t.closed)throw new J("expected open session, but it is closed",Z.Internal)}var Wt,dn,Es=_(function(){f();Wt=ze(require("node:http2"),1);or();xs();dn=class{state(){return this.
s.t=="ready"?this.verifying!==void 0?"verifying":this.s.streamCount()>0?"open":"idle":this.s.t}error(){if(this.s.t=="error")return this.s.reason}constructor(e,n,r){var o,i,s,a;this.s=Ou(),this.shuttingDown=
[],this.authority=new URL(e).origin,this.http2SessionOptions=r,this.options={pingIntervalMs:(o=n?.pingIntervalMs)!==null&&o!==void 0?o:Number.POSITIVE_INFINITY,pingTimeoutMs:(i=n?.pingTimeoutMs)!==null&&
i!==void 0?i:1e3*15,pingIdleConnection:(s=n?.pingIdleConnection)!==null&&s!==void 0?s:!1,idleConnectionTimeoutMs:(a=n?.idleConnectionTimeoutMs)!==null&&a!==void 0?a:1e3*60*15}}async connect(){try{return(await this.
gotoReady()).streamCount()>0?"open":"idle"}catch{return"error"}}async request(e,n,r,o){for(;;){let i=await this.gotoReady();try{let s=i.conn.request(Object.assign(Object.assign({},r),{":method":e,":path":n}),o);return i.registerRequest(s),s}catch(s){if(i.conn.closed||i.conn.destroyed)continue;throw s}}}notifyResponseByteRead(e){this.s.t=="ready"&&this.s.responseByteRead(e);for(let n of this.shuttingDown)
n.responseByteRead(e)}abort(e){var n,r,o;let i=e??new J("connection aborted",Z.Canceled);(r=(n=this.s).abort)===null||r===void 0||r.call(n,i);for(let s of this.shuttingDown)(o=s.abort)===null||o===void 0||
o.call(s,i);this.setState(vs(i))}async gotoReady(){for(this.s.t=="ready"?this.s.isShuttingDown()||this.s.conn.closed||this.s.conn.destroyed?this.setState(Iu(this.authority,this.http2SessionOptions)):this.
s.requiresVerify()&&await this.verify(this.s):(this.s.t=="closed"||this.s.t=="error")&&this.setState(Iu(this.authority,this.http2SessionOptions));this.s.t!=="ready";){if(this.s.t==="error")throw this.
s.reason;this.s.t==="connecting"&&await this.s.conn}return this.s}setState(e){var o=this;var n,r;if((r=(n=this.s).onExitState)===null||r===void 0||r.call(n),this.s.t=="ready"&&this.s.isShuttingDown()){
let i=this.s;this.shuttingDown.push(i),i.onClose=i.onError=function(){let s=o.shuttingDown.indexOf(i);s!==-1&&o.shuttingDown.splice(s,1)}}switch(e.t){case"connecting":e.conn.then(function(i){o.setState(
MI(i,o.options))},function(i){o.setState(vs(i))});break;case"ready":e.onClose=function(){return o.setState(Ou())},e.onError=function(i){return o.setState(vs(i))};break;case"closed":break;case"error":break}
this.s=e}verify(e){var n=this;return this.verifying!==void 0?this.verifying:(this.verifying=e.verify().then(function(r){r||n.setState(Iu(n.authority,n.http2SessionOptions))},function(r){n.setState(vs(
r))}).finally(function(){n.verifying=void 0}),this.verifying)}}});function Au(t){var e;if(t.httpVersion=="1.1")return FI(t.nodeOptions);let n=(e=t.sessionProvider)!==null&&e!==void 0?e:function(r){return new dn(r)};return jI(n)}function FI(t){return async function(n){
let r=lg(n.signal);return new Promise(function(o,i){r.onError(function(s){i(s)}),UI(r,n.url,Object.assign(Object.assign({},t),{headers:Su(n.header,t?.headers),method:n.method}),function(s){ug(n,s,r),s.
on("response",function(a){var c;a.on("error",r.error),r.onError(function(l){return a.destroy(l)});let u=new b;o({status:(c=a.statusCode)!==null&&c!==void 0?c:0,header:Lo(a.headers),body:VI(r,a,u),trailer:u})})})})}}
function jI(t){return function(n){let r=lg(n.signal),o=t(n.url);return new Promise(function(i,s){r.onError(function(a){s(a)}),BI(r,o,n.url,n.method,Su(n.header),{},function(a){ug(n,a,r),a.on("response",
function(c){var u;let l={status:(u=c[":status"])!==null&&u!==void 0?u:0,header:Lo(c),body:qI(r,a,o),trailer:ZI(a)};i(l)})})})}}function UI(t,e,n,r){let o;new URL(e).protocol.startsWith("https")?o=cg.request(
e,n):o=ag.request(e,n),t.onError(function(i){return o.destroy(i)}),o.flushHeaders(),o.on("error",t.error),o.on("socket",function(s){function a(){s.off("connect",a),r(o)}s.readyState==="open"?r(o):s.on(
"connect",a)})}function VI(t,e,n){let r=e[Symbol.asyncIterator]();return{[Symbol.asyncIterator](){return{async next(){let o=await t.race(r.next());return o.done===!0&&(Lo(e.trailers).forEach(function(i,s){
n.set(s,i)}),t.close()),o},throw(o){throw t.error(o),o}}}}}function BI(t,e,n,r,o,i,s){let a=new URL(n);if(a.origin!==e.authority){let c=`cannot make a request to ${a.origin}: the http2 session is connected to ${e.authority}`;t.error(new J(c,Z.Internal));return}e.request(r,a.pathname+a.search,o,{}).then(function(c){t.onError(function(u){if(c.closed)return;let l=u.code==Z.Canceled?qe.CANCEL:qe.INTERNAL_ERROR;
return new Promise(function(p){return c.close(l,p)})}),c.on("error",function(l){c.writableEnded&&_s(l).map(qr).some(function(p){return p.code=="ERR_STREAM_WRITE_AFTER_END"})||t.error(l)}),c.on("close",
function(){let l=tg(c.rstCode);l&&t.error(l)}),s(c)},function(c){t.error(c)})}function ZI(t){let e=new b;return t.on("trailers",function(n){Lo(n).forEach(function(r,o){e.set(o,r)})}),e}function qI(t,e,n){
let r=e[Symbol.asyncIterator]();return{[Symbol.asyncIterator](){return{async next(){let o=await t.race(r.next());return o.done===!0&&t.close(),n?.notifyResponseByteRead(e),o},throw(o){throw t.error(o),
o}}}}}async function ug(t,e,n){if(t.body===void 0){await new Promise(function(o){return e.end(o)});return}let r=t.body[Symbol.asyncIterator]();return new Promise(function(o){i();function i(){n.isClosed()||
r.next().then(function(s){if(s.done===!0){e.end(o);return}e.write(s.value,"binary",function(a){if(a==null){i();return}r.throw!==void 0&&r.throw(Zr(a)).catch(function(){}),!(e.writableEnded&&_s(a).map(
qr).some(function(c){return c.code=="ERR_STREAM_WRITE_AFTER_END"}))&&n.error(a)})},function(s){n.error(s)})}})}function lg(t){let e,n=!1,r,o=[],i={error(c){if(!n){n=!0,r=c instanceof J?c:Zr(c),e?.(r);
for(let u of o)u(r);s()}},close(){n||(n=!0,e&&e(new J("sentinel completed early",Z.Internal)),s())},isClosed(){return n},onError(c){n?r!==void 0&&c(r):o.push(c)},race(c){let u,l=new Promise(function(p,m){
u=p,e=m});return c.then(function(p){u?.(p)},function(p){e?.(p)}),n&&e?.(r??new J("sentinel completed early",Z.Internal)),l}};function s(){t&&t.removeEventListener("abort",a),o=[],e=void 0}function a(){
i.error(nr(this))}return t&&(t.addEventListener("abort",a),t.aborted&&i.error(nr(t))),i}var ag,cg,fg=_(function(){f();ag=ze(require("node:http"),1),cg=ze(require("node:https"),1);or();sg();xs();vu();Es()});function pg(t){var e,n,r,o;let i;if(t.httpVersion=="2"){let s;t.sessionManager?s=t.sessionManager:s=new dn(t.baseUrl,{pingIntervalMs:t.pingIntervalMs,pingIdleConnection:t.pingIdleConnection,pingTimeoutMs:t.
pingTimeoutMs,idleConnectionTimeoutMs:t.idleConnectionTimeoutMs},t.nodeOptions),i=Au({httpVersion:"2",sessionProvider:function(){return s}})}else i=Au({httpVersion:"1.1",nodeOptions:t.nodeOptions});return Object.
assign(Object.assign(Object.assign({},t),{httpClient:i,useBinaryFormat:(e=t.useBinaryFormat)!==null&&e!==void 0?e:!0,interceptors:(n=t.interceptors)!==null&&n!==void 0?n:[],sendCompression:(r=t.sendCompression)!==
null&&r!==void 0?r:null,acceptCompression:(o=t.acceptCompression)!==null&&o!==void 0?o:[ng,rg]}),Jc(t.readMaxBytes,t.writeMaxBytes,t.compressMinBytes))}var dg=_(function(){f();vu();ig();fg();Es()});function ku(t){return wu(pg(Object.assign(Object.assign({},t),{httpVersion:"2"})))}var mg=_(function(){f();eg();dg()});var hg=_(function(){f();mg();Es()});var gg={};Pe(gg,{Http2SessionManager:function(){return dn},createGrpcTransport:function(){return ku}});var bg=_(function(){f();hg()});var Ss={};Pe(Ss,{Code:function(){return Z},ConnectError:function(){return J}});var Is=_(function(){f();or()});function ir(t,e){return function(){return t.apply(e,arguments)}}var $s=_(function(){"use strict";f()});function Gr(t){return t!==null&&!cr(t)&&t.constructor!==null&&!cr(t.constructor)&&gt(t.constructor.isBuffer)&&t.constructor.isBuffer(t)}function JI(t){let e;return typeof ArrayBuffer<"u"&&ArrayBuffer.
isView?e=ArrayBuffer.isView(t):e=t&&t.buffer&&wg(t.buffer),e}function u$(){return typeof globalThis<"u"?globalThis:typeof self<"u"?self:typeof window<"u"?window:typeof global<"u"?global:{}}function jo(t,e,{
allOwnKeys:n=!1}={}){if(t===null||typeof t>"u")return;let r,o;if(typeof t!="object"&&(t=[t]),ar(t))for(r=0,o=t.length;r<o;r++)e.call(null,t[r],r,t);else{if(Gr(t))return;let i=n?Object.getOwnPropertyNames(
t):Object.keys(t),s=i.length,a;for(r=0;r<s;r++)a=i[r],e.call(null,t[a],a,t)}}function b$(t,e){if(Gr(t))return null;e=e.toLowerCase();let n=Object.keys(t),r=n.length,o;for(;r-- >0;)if(o=n[r],e===o.toLowerCase())
return o;return null}function Nu(...t){let{caseless:e,skipUndefined:n}=vg(this)&&this||{},r={},o=e?Object.create(null):null,i=function(s,a){if(a==="__proto__"||a==="constructor"||a==="prototype")return;
let c=a;if(o&&typeof a=="string"){let l=a.toLowerCase(),p=o[l];p!==void 0&&hn(r,p)?c=p:o[l]=a}let u=hn(r,c)?r[c]:void 0;Os(u)&&Os(s)?r[c]=Nu(u,s):Os(s)?r[c]=Nu({},s):ar(s)?r[c]=s.slice():(!n||!cr(s))&&
(r[c]=s)};for(let s=0,a=t.length;s<a;s++){let c=t[s];if(!c||Gr(c)||(jo(c,i),typeof c!="object"||ar(c)||!Object.getOwnPropertySymbols))continue;let u=Object.getOwnPropertySymbols(c);for(let l=0;l<u.length;l++){
let p=u[l];k$.call(c,p)&&i(c[p],p)}}return r}function D$(t){return!!(t&&gt(t.append)&&t[_g]==="FormData"&&t[Fo])}var GI,mn,Fo,_g,hn,xg,As,WI,Tu,HI,KI,Cu,Tt,ks,ar,cr,wg,YI,gt,XI,Wr,QI,Os,e$,t$,n$,r$,o$,
i$,s$,a$,c$,a2,yg,l$,f$,p$,d$,m$,h$,g$,sr,vg,y$,_$,x$,w$,v$,E$,S$,I$,$$,O$,A$,k$,N$,Eg,T$,C$,R$,P$,z$,M$,L$,Sg,F$,Ig,j$,x,Ve=_(function(){"use strict";f();$s();({toString:GI}=Object.prototype),{getPrototypeOf:mn}=
Object,{iterator:Fo,toStringTag:_g}=Symbol,hn=(function({hasOwnProperty:t}){return function(e,n){return t.call(e,n)}})(Object.prototype),xg=function(t){return typeof t=="string"&&(t==="__proto__"||t===
"constructor"||t==="prototype")},As=function(t,e,n){return t===Object.prototype||!n&&e===null},WI=function(t){if(!Object.isExtensible(t))return!1;let e=Object.getOwnPropertyNames(t);return Object.getOwnPropertySymbols&&
e.push(...Object.getOwnPropertySymbols(t)),e.every(function(n){if(xg(n))return!1;let r=Object.getOwnPropertyDescriptor(t,n);return!!r&&r.configurable&&r.writable===!0})},Tu=function(t,e){let n=t,r=[];
for(;n!=null;){if(r.indexOf(n)!==-1)return!1;r.push(n);let o=mn(n);if(As(n,o,n===t))return!1;if(hn(n,e))return!0;n=o}return!1},HI=function(t,e){return t!=null&&Tu(t,e)?t[e]:void 0},KI=function(t){if(t==
null||typeof t!="object"&&typeof t!="function")return t;let e=mn(t);if(e===null&&WI(t))return t;let n=Object.create(null),r=Object.create(null),o=[],i=t;for(;i!=null&&o.indexOf(i)===-1;){o.push(i);let s=i===
t?e:mn(i);if(As(i,s,i===t))break;let a=Object.getOwnPropertyNames(i);Object.getOwnPropertySymbols&&a.push(...Object.getOwnPropertySymbols(i));for(let c of a)xg(c)||hn(r,c)||(n[c]=t[c],r[c]=!0);i=s}return n},
Cu=(function(t){return function(e){let n=GI.call(e);return t[n]||(t[n]=n.slice(8,-1).toLowerCase())}})(Object.create(null)),Tt=function(t){return t=t.toLowerCase(),function(e){return Cu(e)===t}},ks=function(t){
return function(e){return typeof e===t}},{isArray:ar}=Array,cr=ks("undefined");wg=Tt("ArrayBuffer");YI=ks("string"),gt=ks("function"),XI=ks("number"),Wr=function(t){return t!==null&&typeof t=="object"},
QI=function(t){return t===!0||t===!1},Os=function(t){if(!Wr(t))return!1;let e=mn(t);return(e===null||e===Object.prototype||mn(e)===null)&&(As(t,e,!0)||!hn(t,_g)&&!hn(t,Fo))},e$=function(t){if(!Wr(t)||
Gr(t))return!1;try{return Object.keys(t).length===0&&Object.getPrototypeOf(t)===Object.prototype}catch{return!1}},t$=Tt("Date"),n$=Tt("File"),r$=function(t){return!!(t&&typeof t.uri<"u")},o$=function(t){
return t&&typeof t.getParts<"u"},i$=Tt("Blob"),s$=Tt("FileList"),a$=Tt("Set"),c$=function(t){return Wr(t)&&gt(t.pipe)};a2=u$(),yg=void 0,l$=function(t){if(!t)return!1;if(yg&&t instanceof yg)return!0;let e=mn(
t);if(!e||e===Object.prototype||!gt(t.append))return!1;let n=Cu(t);return n==="formdata"||n==="object"&&gt(t.toString)&&t.toString()==="[object FormData]"},f$=Tt("URLSearchParams"),[p$,d$,m$,h$]=["ReadableStream","Request","Response","Headers"].map(Tt),g$=function(t){return t.trim?t.trim():t.replace(/^[\s\uFEFF\xA0]+|[\s\uFEFF\xA0]+$/g,"")};sr=(function(){return typeof globalThis<"u"?globalThis:typeof self<
"u"?self:typeof window<"u"?window:global})(),vg=function(t){return!cr(t)&&t!==sr};y$=function(t,e,n,{allOwnKeys:r}={}){return jo(e,function(o,i){n&&gt(o)?Object.defineProperty(t,i,{__proto__:null,value:ir(
o,n),writable:!0,enumerable:!0,configurable:!0}):Object.defineProperty(t,i,{__proto__:null,value:o,writable:!0,enumerable:!0,configurable:!0})},{allOwnKeys:r}),t},_$=function(t){return t.charCodeAt(0)===
65279&&(t=t.slice(1)),t},x$=function(t,e,n,r){t.prototype=Object.create(e.prototype,r),Object.defineProperty(t.prototype,"constructor",{__proto__:null,value:t,writable:!0,enumerable:!1,configurable:!0}),
Object.defineProperty(t,"super",{__proto__:null,value:e.prototype}),n&&Object.assign(t.prototype,n)},w$=function(t,e,n,r){let o,i,s,a={};if(e=e||{},t==null)return e;do{for(o=Object.getOwnPropertyNames(
t),i=o.length;i-- >0;)s=o[i],(!r||r(s,t,e))&&!a[s]&&(e[s]=t[s],a[s]=!0);t=n!==!1&&mn(t)}while(t&&(!n||n(t,e))&&t!==Object.prototype);return e},v$=function(t,e,n){t=String(t),(n===void 0||n>t.length)&&
(n=t.length),n-=e.length;let r=t.indexOf(e,n);return r!==-1&&r===n},E$=function(t){if(!t)return null;if(ar(t))return t;let e=t.length;if(!Number.isSafeInteger(e)||e<0||e>4294967295)return null;let n=new Set,
r=new Set,o=t;for(;o!=null&&n.size<e;){if(r.has(o))return null;r.add(o);let s=mn(o);if(As(o,s,o===t))break;Object.getOwnPropertyNames(o).forEach(function(a){let c=+a;Number.isInteger(c)&&c>=0&&c<e&&String(
c)===a&&hn(o,a)&&n.add(c)}),o=s}if(n.size!==e)return null;let i=new Array(e);for(;e-- >0;)i[e]=t[e];return i},S$=(function(t){return function(e){return t&&e instanceof t}})(typeof Uint8Array<"u"&&mn(Uint8Array)),
I$=function(t,e){let r=(t&&t[Fo]).call(t),o;for(;(o=r.next())&&!o.done;){let i=o.value;e.call(t,i[0],i[1])}},$$=function(t,e){let n,r=[];for(;(n=t.exec(e))!==null;)r.push(n);return r},O$=Tt("HTMLFormElement"),A$=function(t){return t.toLowerCase().replace(/[-_\s]([a-z\d])(\w*)/g,function(n,r,o){return r.toUpperCase()+o})},{propertyIsEnumerable:k$}=Object.prototype,N$=Tt("RegExp"),Eg=function(t,e){let n=Object.
getOwnPropertyDescriptors(t),r={};jo(n,function(o,i){let s;(s=e(o,i,t))!==!1&&(r[i]=s||o)}),Object.defineProperties(t,r)},T$=function(t){Eg(t,function(e,n){if(gt(t)&&["arguments","caller","callee"].includes(
n))return!1;let r=t[n];if(gt(r)){if(e.enumerable=!1,"writable"in e){e.writable=!1;return}e.set||(e.set=function(){throw Error("Can not rewrite read-only method '"+n+"'")})}})},C$=function(t,e){let n={},
r=function(o){o.forEach(function(i){n[i]=!0})};return ar(t)?r(t):r(String(t).split(e)),n},R$=function(){},P$=function(t,e){return t!=null&&Number.isFinite(t=+t)?t:e};z$=function(t){let e=new WeakSet,n=function(r){
if(Wr(r)){if(e.has(r))return;if(Gr(r))return r;if(!("toJSON"in r)){e.add(r);let o;if(a$(r)){o=[];for(let i of r){let s=n(i);!cr(s)&&o.push(s)}}else o=ar(r)?[]:{},jo(r,function(i,s){let a=n(i);!cr(a)&&
(o[s]=a)});return e.delete(r),o}}return r};return n(t)},M$=Tt("AsyncFunction"),L$=function(t){return t&&(Wr(t)||gt(t))&&gt(t.then)&&gt(t.catch)},Sg=(function(t,e){return t?setImmediate:e?(function(n,r){
return sr.addEventListener("message",function({source:o,data:i}){o===sr&&i===n&&r.length&&r.shift()()},!1),function(o){r.push(o),sr.postMessage(n,"*")}})(`axios@${Math.random()}`,[]):function(n){return setTimeout(
n)}})(typeof setImmediate=="function",gt(sr.postMessage)),F$=typeof queueMicrotask<"u"?queueMicrotask.bind(sr):typeof process<"u"&&process.nextTick||Sg,Ig=function(t){return t!=null&&gt(t[Fo])},j$=function(t){
return t!=null&&Tu(t,Fo)&&Ig(t)},x={isArray:ar,isArrayBuffer:wg,isBuffer:Gr,isFormData:l$,isArrayBufferView:JI,isString:YI,isNumber:XI,isBoolean:QI,isObject:Wr,isPlainObject:Os,isEmptyObject:e$,isReadableStream:p$,
isRequest:d$,isResponse:m$,isHeaders:h$,isUndefined:cr,isDate:t$,isFile:n$,isReactNativeBlob:r$,isReactNative:o$,isBlob:i$,isRegExp:N$,isFunction:gt,isStream:c$,isURLSearchParams:f$,isTypedArray:S$,isFileList:s$,
forEach:jo,merge:Nu,extend:y$,trim:g$,stripBOM:_$,inherits:x$,toFlatObject:w$,kindOf:Cu,kindOfTest:Tt,endsWith:v$,toArray:E$,forEachEntry:I$,matchAll:$$,isHTMLForm:O$,hasOwnProperty:hn,hasOwnProp:hn,hasOwnInPrototypeChain:Tu,
getSafeProp:HI,toSafeFlatObject:KI,reduceDescriptors:Eg,freezeMethods:T$,toObjectSet:C$,toCamelCase:A$,noop:R$,toFiniteNumber:P$,findKey:b$,global:sr,isContextDefined:vg,isSpecCompliantForm:D$,toJSONObject:z$,
isAsyncFn:M$,isThenable:L$,setImmediate:Sg,asap:F$,isIterable:Ig,isSafeIterable:j$}});var U$,$g,Og=_(function(){"use strict";f();Ve();U$=x.toObjectSet(["age","authorization","content-length","content-type","etag","expires","from","host","if-modified-since","if-unmodified-since","last-modified","location","max-forwards","proxy-authorization","referer","retry-after","user-agent"]),$g=function(t){let e=Object.create(null),n,r,o;return t&&t.split(`
`).forEach(function(s){o=s.indexOf(":"),n=s.substring(0,o).trim().toLowerCase(),r=s.substring(o+1).trim();let a=x.hasOwnProp(e,n);!n||a&&x.hasOwnProp(U$,n)||(n==="set-cookie"?a?e[n].push(r):e[n]=[r]:e[n]=
a?e[n]+", "+r:r)}),e}});function V$(t){let e=0,n=t.length;for(;e<n;){let r=t.charCodeAt(e);if(r!==9&&r!==32)break;e+=1}for(;n>e;){let r=t.charCodeAt(n-1);if(r!==9&&r!==32)break;n-=1}return e===0&&n===t.length?t:t.slice(e,n)}
function Ru(t,e){return x.isArray(t)?t.map(function(n){return Ru(n,e)}):V$(String(t).replace(e,""))}function kg(t){let e=Object.create(null);return x.forEach(t.toJSON(),function(n,r){e[r]=q$(n)}),e}var B$,
Z$,Ag,q$,Pu=_(function(){"use strict";f();Ve();B$=new RegExp("[\\u0000-\\u0008\\u000a-\\u001f\\u007f]+","g"),Z$=new RegExp("[^\\u0009\\u0020-\\u007e\\u0080-\\u00ff]+","g");Ag=function(t){return Ru(t,B$)},
q$=function(t){return Ru(t,Z$)}});function Uo(t){return t&&String(t).trim().toLowerCase()}function Ns(t){return t===!1||t==null?t:x.isArray(t)?t.map(Ns):Ag(String(t))}function G$(t){let e=Object.create(null),n=/([^\s,;=]+)\s*(?:=\s*([^,;]+))?/g,
r;for(;r=n.exec(t);)e[r[1]]=r[2];return e}function Du(t){let e=0,n=t.length;for(;e<n;){let r=t.charCodeAt(e);if(r!==9&&r!==32)break;e+=1}for(;n>e;){let r=t.charCodeAt(n-1);if(r!==9&&r!==32)break;n-=1}
return e===0&&n===t.length?t:t.slice(e,n)}function H$(t){let e=t.length-1;if(e<1||t.charCodeAt(0)!==34||t.charCodeAt(e)!==34)return t;let n="";for(let r=1;r<e;r++){let o=t.charCodeAt(r);if(o===34||o===
92&&(r+=1,r>=e))return t;n+=t[r]}return n}function K$(t){let e=Object.create(null),n=String(t),r=0,o=!1,i=!1;function s(a){let c=Du(n.slice(r,a)),u=c.indexOf("=");if(u<1)return;let l=Du(c.slice(0,u));
if(!W$.test(l))return;let p=l.toLowerCase();if(p==="__proto__"||p==="constructor"||p==="prototype")return;let m=Du(c.slice(u+1));e[p]=H$(m)}for(let a=0;a<n.length;a++){let c=n.charCodeAt(a);o?i?i=!1:c===
92?i=!0:c===34&&(o=!1):c===34?o=!0:(c===44||c===59)&&(s(a),r=a+1)}return s(n.length),e}function zu(t,e,n,r,o){if(x.isFunction(r))return r.call(t,e,n);if(o&&(e=n),!!x.isString(e)){if(x.isString(r))return e.
indexOf(r)!==-1;if(x.isRegExp(r))return r.test(e)}}function X$(t){return t.trim().toLowerCase().replace(/([a-z\d])(\w*)/g,function(e,n,r){return n.toUpperCase()+r})}function Q$(t,e){let n=x.toCamelCase(
" "+e);["get","set","has"].forEach(function(r){Object.defineProperty(t,r+n,{__proto__:null,value:function(o,i,s){return this[r].call(this,e,o,i,s)},configurable:!0})})}var Ng,W$,J$,Y$,Tg,Hr,tt,Cn=_(function(){
"use strict";f();Ve();Og();Pu();Ng=Symbol("internals");W$=/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;J$=function(t){return/^[-_a-zA-Z0-9^`|~,!#$%&'*+.]+$/.test(t.trim())},Y$="__Proto__",Tg=function(t){return t===
"__proto__"?Y$:t};Hr=class{constructor(e){e&&this.set(e)}set(e,n,r){let o=this;function i(a,c,u){let l=Uo(c);if(!l)return;let p=x.findKey(o,l);(!p||o[p]===void 0||u===!0||u===void 0&&o[p]!==!1)&&(o[Tg(
p||c)]=Ns(a))}let s=function(a,c){return x.forEach(a,function(u,l){return i(u,l,c)})};if(x.isPlainObject(e)||e instanceof this.constructor)s(e,n);else if(x.isString(e)&&(e=e.trim())&&!J$(e))s($g(e),n);else if(x.
isObject(e)&&x.isSafeIterable(e)){let a=Object.create(null),c,u;for(let l of e){if(!x.isArray(l))throw new TypeError("Object iterator must return a key-value pair");u=l[0],x.hasOwnProp(a,u)?(c=a[u],a[u]=
x.isArray(c)?[...c,l[1]]:[c,l[1]]):a[u]=l[1]}s(a,n)}else e!=null&&i(n,e,r);return this}get(e,n){if(e=Uo(e),e){let r=x.findKey(this,e);if(r){let o=this[r];if(!n)return o;if(n===!0)return G$(o);if(x.isFunction(
n))return n.call(this,o,r);if(x.isRegExp(n))return n.exec(o);throw new TypeError("parser must be boolean|regexp|function")}}}has(e,n){if(e=Uo(e),e){let r=x.findKey(this,e);return!!(r&&this[r]!==void 0&&
(!n||zu(this,this[r],r,n)))}return!1}delete(e,n){let r=this,o=!1;function i(s){if(s=Uo(s),s){let a=x.findKey(r,s);a&&(!n||zu(r,r[a],a,n))&&(delete r[a],o=!0)}}return x.isArray(e)?e.forEach(i):i(e),o}clear(e){
let n=Object.keys(this),r=n.length,o=!1;for(;r--;){let i=n[r];(!e||zu(this,this[i],i,e,!0))&&(delete this[i],o=!0)}return o}normalize(e){let n=this,r=Object.create(null);return x.forEach(this,function(o,i){
let s=x.findKey(r,i);if(s){n[s]=Ns(o),delete n[i];return}let a=Tg(e?X$(i):String(i).trim());a!==i&&delete n[i],n[a]=Ns(o),r[a]=!0}),this}concat(...e){return this.constructor.concat(this,...e)}toJSON(e){
let n=Object.create(null);return x.forEach(this,function(r,o){r!=null&&r!==!1&&(n[o]=e&&x.isArray(r)?r.join(", "):r)}),n}[Symbol.iterator](){return Object.entries(this.toJSON())[Symbol.iterator]()}toString(){
return Object.entries(this.toJSON()).map(function([e,n]){return e+": "+n}).join(`
`)}getSetCookie(){let e=this.get("set-cookie");return x.isArray(e)?e:e==null||e===!1?[]:[e]}get[Symbol.toStringTag](){return"AxiosHeaders"}static from(e){return e instanceof this?e:new this(e)}static parseParameters(e){
return K$(e)}static concat(e,...n){let r=new this(e);return n.forEach(function(o){return r.set(o)}),r}static accessor(e){let r=(this[Ng]=this[Ng]={accessors:{}}).accessors,o=this.prototype;function i(s){
let a=Uo(s);r[a]||(Q$(o,s),r[a]=!0)}return x.isArray(e)?e.forEach(i):i(e),this}};Hr.accessor(["Content-Type","Content-Length","Accept","Accept-Encoding","User-Agent","Authorization"]);x.reduceDescriptors(
Hr.prototype,function({value:t},e){let n=e[0].toUpperCase()+e.slice(1);return{get:function(){return t},set(r){this[n]=r}}});x.freezeMethods(Hr);tt=Hr});function eO(t){if(x.hasOwnProp(t,"toJSON"))return!0;let e=Object.getPrototypeOf(t);for(;e&&e!==Object.prototype;){if(x.hasOwnProp(e,"toJSON"))return!0;e=Object.getPrototypeOf(e)}return!1}function tO(t,e){
let n=new Set(e.map(function(i){return String(i).toLowerCase()})),r=[],o=function(i){if(i===null||typeof i!="object"||x.isBuffer(i))return i;if(r.indexOf(i)!==-1)return;i instanceof tt&&(i=i.toJSON()),
r.push(i);let s;if(x.isArray(i))s=[],i.forEach(function(a,c){let u=o(a);x.isUndefined(u)||(s[c]=u)});else{if(!x.isPlainObject(i)&&eO(i))return r.pop(),i;s=Object.create(null);for(let[a,c]of Object.entries(
i)){let u=n.has(a.toLowerCase())?Vo:o(c);x.isUndefined(u)||(s[a]=u)}}return r.pop(),s};return o(t)}function Cg(t){try{return String(t)}catch{return""}}function nO(t){return t.errors.map(function(n){try{
return n&&n.message?Cg(n.message):Cg(n)}catch{return""}}).filter(Boolean).join("; ")||t.name||"AggregateError"}function Rg(t,e){let n=x.hasOwnProp(t,Mu)&&t[Mu];return n&&e.endsWith(n)?e.length-n.length:
-1}function oO(t,e){try{let n=e&&e.stack;if(typeof n!="string"||!n)return;let r=t.stack;if(typeof r!="string"||!r)return;let o=rO+n;t.stack=r+o,Object.defineProperty(t,Mu,{__proto__:null,value:o})}catch{}}
var Vo,rO,Mu,ct,j,bt=_(function(){"use strict";f();Ve();Cn();Vo="[REDACTED ****]";rO=`
Caused by: `,Mu=Symbol("causeStack");ct=class t extends Error{static from(e,n,r,o,i,s){let a=e.message;!a&&x.isArray(e.errors)&&e.errors.length&&(a=nO(e));let c=new t(a,n||e.code,r,o,i);return Object.
defineProperty(c,"cause",{__proto__:null,value:e,writable:!0,enumerable:!1,configurable:!0}),c.name=e.name,oO(c,e),e.status!=null&&c.status==null&&(c.status=e.status),s&&Object.assign(c,s),c}constructor(e,n,r,o,i){
super(e),Object.defineProperty(this,"message",{__proto__:null,value:e,enumerable:!0,writable:!0,configurable:!0}),this.name="AxiosError",this.isAxiosError=!0,n&&(this.code=n),r&&(this.config=r),o&&(this.
request=o),i&&(this.response=i,this.status=i.status)}toJSON(){let e=this.config,n=e&&x.hasOwnProp(e,"redact")?e.redact:void 0,r=x.isArray(n)&&n.length>0?tO(e,n):x.toJSONObject(e);return{message:this.message,
name:this.name,description:this.description,number:this.number,fileName:this.fileName,lineNumber:this.lineNumber,columnNumber:this.columnNumber,stack:this.stack,config:r,code:this.code,status:this.status}}};
ct.ERR_BAD_OPTION_VALUE="ERR_BAD_OPTION_VALUE";ct.ERR_BAD_OPTION="ERR_BAD_OPTION";ct.ECONNABORTED="ECONNABORTED";ct.ETIMEDOUT="ETIMEDOUT";ct.ECONNREFUSED="ECONNREFUSED";ct.ERR_NETWORK="ERR_NETWORK";ct.
ERR_FR_TOO_MANY_REDIRECTS="ERR_FR_TOO_MANY_REDIRECTS";ct.ERR_DEPRECATED="ERR_DEPRECATED";ct.ERR_BAD_RESPONSE="ERR_BAD_RESPONSE";ct.ERR_BAD_REQUEST="ERR_BAD_REQUEST";ct.ERR_CANCELED="ERR_CANCELED";ct.ERR_NOT_SUPPORT=
"ERR_NOT_SUPPORT";ct.ERR_INVALID_URL="ERR_INVALID_URL";ct.ERR_FORM_DATA_DEPTH_EXCEEDED="ERR_FORM_DATA_DEPTH_EXCEEDED";j=ct});var Ts,Pg=_(function(){f();Ts=class{constructor(){throw new Error("Not in this build: form-data")}}});var Cs,Lu=_(function(){f();Pg();Cs=Ts});var Rs,Dg=_(function(){"use strict";f();Rs={isBufferAvailable(){return typeof Buffer<"u"},from(t){return Buffer.from(t)}}});function ju(t){return x.isPlainObject(t)||x.isArray(t)}function zg(t){return x.endsWith(t,"[]")?t.slice(0,-2):t}function Fu(t,e,n){return t?t.concat(e).map(function(o,i){return o=zg(o),!n&&i?"["+o+"]":
o}).join(n?".":""):e}function iO(t){return x.isArray(t)&&!t.some(ju)}function aO(t,e,n){if(!x.isObject(t))throw new TypeError("target must be an object");e=e||new(Cs||FormData);let r=function(A,z){let P=x.
getSafeProp(n,A);return x.isUndefined(P)?z:P},o=r("metaTokens",!0),i=r("visitor")||w,s=r("dots",!1),a=r("indexes",!1),c=r("Blob")||typeof Blob<"u"&&Blob,u=r("maxDepth",Uu),l=c&&x.isSpecCompliantForm(e),
p=[];if(!x.isFunction(i))throw new TypeError("visitor must be a function");function m(A){if(A===null)return"";if(x.isDate(A))return A.toISOString();if(x.isBoolean(A))return A.toString();if(!l&&x.isBlob(
A))throw new j("Blob is not supported. Use a Buffer instead.");if(x.isArrayBuffer(A)||x.isTypedArray(A)){if(l&&typeof c=="function")return new c([A]);if(Rs&&Rs.isBufferAvailable())return Rs.from(A);throw new j(
"Blob is not supported. Use a Buffer instead.",j.ERR_NOT_SUPPORT)}return A}function d(A){if(A>u)throw new j("Object is too deeply nested ("+A+" levels). Max depth: "+u,j.ERR_FORM_DATA_DEPTH_EXCEEDED)}
function h(A,z){if(u===1/0)return JSON.stringify(A);let P=[];return JSON.stringify(A,function(re,B){if(!x.isObject(B))return B;for(;P.length&&P[P.length-1]!==this;)P.pop();return P.push(B),d(z+P.length-
1),B})}function w(A,z,P){let V=A;if(x.isReactNative(e)&&x.isReactNativeBlob(A))return e.append(Fu(P,z,s),m(A)),!1;if(A&&!P&&typeof A=="object"){if(x.endsWith(z,"{}"))z=o?z:z.slice(0,-2),A=h(A,1);else if(x.
isArray(A)&&iO(A)||(x.isFileList(A)||x.endsWith(z,"[]"))&&(V=x.toArray(A)))return z=zg(z),V.forEach(function(B,D){!(x.isUndefined(B)||B===null)&&e.append(a===!0?Fu([z],D,s):a===null?z:z+"[]",m(B))}),!1}
return ju(A)?!0:(e.append(Fu(P,z,s),m(A)),!1)}let y=Object.assign(sO,{defaultVisitor:w,convertValue:m,isVisitable:ju});function O(A,z,P=0){if(!x.isUndefined(A)){if(d(P),p.indexOf(A)!==-1)throw new Error(
"Circular reference detected in "+z.join("."));p.push(A),x.forEach(A,function(re,B){(!(x.isUndefined(re)||re===null)&&i.call(e,re,x.isString(B)?B.trim():B,z,y))===!0&&O(re,z?z.concat(B):[B],P+1)}),p.pop()}}
if(!x.isObject(t))throw new TypeError("data must be an object");return O(t),e}var Uu,sO,Rn,Kr=_(function(){"use strict";f();Ve();bt();Lu();Dg();Uu=100;sO=x.toFlatObject(x,{},null,function(e){return/^is[A-Z]/.
test(e)});Rn=aO});function Mg(t){let e={"!":"%21","'":"%27","(":"%28",")":"%29","~":"%7E","%20":"+"};return encodeURIComponent(t).replace(/[!'()~]|%20/g,function(r){return e[r]})}function Lg(t,e){this._pairs=[],t&&Rn(t,
this,e)}var Fg,jg,Ug=_(function(){"use strict";f();Kr();Fg=Lg.prototype;Fg.append=function(e,n){this._pairs.push([e,n])};Fg.toString=function(e){var r=this;let n=e?function(o){return e.call(r,o,Mg)}:Mg;
return this._pairs.map(function(i){return n(i[0])+"="+n(i[1])},"").join("&")};jg=Lg});function cO(t){return encodeURIComponent(t).replace(/%3A/gi,":").replace(/%24/g,"$").replace(/%2C/gi,",").replace(/%20/g,"+")}function Bo(t,e,n){if(!e)return t;t=t||"";let r=x.isFunction(n)?{serialize:n}:
n,o=x.getSafeProp(r,"encode")||cO,i=x.getSafeProp(r,"serialize"),s;if(i?s=i(e,r):s=x.isURLSearchParams(e)?e.toString():new jg(e,r).toString(o),s){let a=t.indexOf("#");a!==-1&&(t=t.slice(0,a)),t+=(t.indexOf(
"?")===-1?"?":"&")+s}return t}var Vu=_(function(){"use strict";f();Ve();Ug()});function Bg(t){return t?t.length:0}function Vg(t){if(t)for(;t.length&&t[t.length-1]===null;)t.pop()}function uO(t){return typeof t=="string"&&t!==""&&String(Number(t))===t?Number(t):t}function qo(t,e){
let n=t.handlers,r=Bg(n);n!==e.handlersRef?(e.handlersRef=n,e.handlerEntries.clear()):r!==e.handlersLength&&(r?e.handlerEntries.forEach(function(i,s){n[i.index]!==i.handler&&e.handlerEntries.delete(s)}):
e.handlerEntries.clear()),e.handlersLength=r}var Zo,Bu,Zu,Zg=_(function(){"use strict";f();Ve();Zo=Symbol("internals");Bu=class{constructor(){this.handlers=[],this[Zo]={handlersRef:this.handlers,handlersLength:this.
handlers.length,handlerEntries:new Map,iterationDepth:0,nextId:0}}use(e,n,r){let o={fulfilled:e,rejected:n,synchronous:r?r.synchronous:!1,runWhen:r?r.runWhen:null},i=this[Zo];this.handlers==null&&(this.
handlers=[]),qo(this,i);let s=i.nextId++;return this.handlers.push(o),i.handlerEntries.set(s,{handler:o,index:this.handlers.length-1}),i.handlersLength=this.handlers.length,s}eject(e){let n=this[Zo];qo(
this,n);let r=uO(e),o=n.handlerEntries.get(r);if(o){if(n.handlerEntries.delete(r),this.handlers[o.index]!==o.handler)return;this.handlers[o.index]=null,n.iterationDepth||(Vg(this.handlers),n.handlersLength=
this.handlers.length)}}clear(){this.handlers&&(this.handlers=[],qo(this,this[Zo]))}forEach(e){let n=this[Zo];qo(this,n),n.iterationDepth++;try{x.forEach(this.handlers,function(o){o!==null&&e(o)})}finally{
--n.iterationDepth||(qo(this,n),Vg(this.handlers),n.handlersLength=Bg(this.handlers))}}},Zu=Bu});var Jr,Ps=_(function(){"use strict";f();Jr={silentJSONParsing:!0,forcedJSONParsing:!0,clarifyTimeoutError:!1,legacyInterceptorReqResOrdering:!0,advertiseZstdAcceptEncoding:!1,validateStatusUndefinedResolves:!0,
encodeBasicAuthUsername:!1}});var qg,Gg,Wg=_(function(){"use strict";f();qg=ze(require("url"),1),Gg=qg.default.URLSearchParams});var Kg,qu,Hg,Jg,lO,Yg,Xg=_(function(){f();Kg=ze(require("crypto"),1);Wg();Lu();qu="abcdefghijklmnopqrstuvwxyz",Hg="0123456789",Jg={DIGIT:Hg,ALPHA:qu,ALPHA_DIGIT:qu+qu.toUpperCase()+Hg},lO=function(t=16,e=Jg.
ALPHA_DIGIT){let n="",{length:r}=e,o=new Uint32Array(t);Kg.default.randomFillSync(o);for(let i=0;i<t;i++)n+=e[o[i]%r];return n},Yg={isNode:!0,classes:{URLSearchParams:Gg,FormData:Cs,Blob:typeof Blob<"u"&&Blob||null},ALPHABET:Jg,generateString:lO,protocols:["http","https","file","data"]}});var Hu={};Pe(Hu,{hasBrowserEnv:function(){return Wu},hasStandardBrowserEnv:function(){return fO},hasStandardBrowserWebWorkerEnv:function(){return pO},navigator:function(){return Gu},origin:function(){
return dO}});var Wu,Gu,fO,pO,dO,Qg=_(function(){f();Wu=typeof window<"u"&&typeof document<"u",Gu=typeof navigator=="object"&&navigator||void 0,fO=Wu&&(!Gu||["ReactNative","NativeScript","NS"].indexOf(
Gu.product)<0),pO=(function(){return typeof WorkerGlobalScope<"u"&&self instanceof WorkerGlobalScope&&typeof self.importScripts=="function"})(),dO=Wu&&window.location.href||"http://localhost"});var pt,Yr=_(function(){f();Xg();Qg();pt={...Hu,...Yg}});function Ku(t,e){return Rn(t,new pt.classes.URLSearchParams,{visitor:function(n,r,o,i){return pt.isNode&&x.isBuffer(n)?(this.append(r,n.toString("base64")),!1):i.defaultVisitor.apply(this,arguments)},
...e})}var eb=_(function(){"use strict";f();Ve();Kr();Yr()});function nb(t){if(t>tb)throw new j("FormData field is too deeply nested ("+t+" levels). Max depth: "+tb,j.ERR_FORM_DATA_DEPTH_EXCEEDED)}function mO(t){let e=[],n=/[^.[\]]+|\[([^.[\]]*)]/g,r;for(;(r=n.
exec(t))!==null;)nb(e.length),e.push(r[0]==="[]"?"":r[1]||r[0]);return e}function rb(t){let e={},n=Object.keys(t),r,o=n.length,i;for(r=0;r<o;r++)i=n[r],e[i]=t[i];return e}function ob(t){if(!x.isArray(
t))return t;let e=Object.keys(t);return e.length!==t.length||e.some(function(n,r){return n!==String(r)})?rb(t):t}function hO(t){let e=[t];for(;e.length;){let n=e.pop();Object.keys(n).forEach(function(r){
let o=n[r]=ob(n[r]);(x.isArray(o)||x.isPlainObject(o))&&e.push(o)})}return t}function gO(t){function e(n,r,o,i){nb(i);let s=n[i++];if(s==="__proto__")return!0;let a=Number.isFinite(+s),c=i>=n.length;return s=
!s&&x.isArray(o)?o.length:s,c?(x.hasOwnProp(o,s)?(o[s]=ob(o[s]),o[s]=x.isArray(o[s])?o[s].concat(r):[o[s],r]):o[s]=r,!a):((!x.hasOwnProp(o,s)||!x.isObject(o[s]))&&(o[s]=[]),e(n,r,o[s],i)&&x.isArray(o[s])&&
(o[s]=rb(o[s])),!a)}if(x.isFormData(t)&&x.isFunction(t.entries)){let n={};return x.forEachEntry(t,function(r,o){e(mO(r),o,n,0)}),hO(n)}return null}var tb,Ds,Ju=_(function(){"use strict";f();Ve();bt();
Kr();tb=Uu;Ds=gO});var bO,zs,Yu=_(function(){"use strict";f();bO=Object.freeze(["get","delete","head","options","post","put","patch","purge","link","unlink","query"]),zs=bO});function yO(t,e,n){if(x.isString(t))try{return(e||JSON.parse)(t),x.trim(t)}catch(r){if(r.name!=="SyntaxError")throw r}return(n||JSON.stringify)(t)}var Xr,Xu,Qr,Ms=_(function(){"use strict";f();Ve();bt();
Ps();Kr();eb();Yr();Ju();Yu();Xr=function(t,e){return t!=null&&x.hasOwnProp(t,e)?t[e]:void 0};Xu={transitional:Jr,adapter:["xhr","http","fetch"],transformRequest:[function(e,n){let r=n.getContentType()||
"",o=r.indexOf("application/json")>-1,i=x.isObject(e);if(i&&x.isHTMLForm(e)&&(e=new FormData(e)),x.isFormData(e))return o?JSON.stringify(Ds(e)):e;if(x.isArrayBuffer(e)||x.isBuffer(e)||x.isStream(e)||x.
isFile(e)||x.isBlob(e)||x.isReadableStream(e))return e;if(x.isArrayBufferView(e))return e.buffer;if(x.isURLSearchParams(e))return n.setContentType("application/x-www-form-urlencoded;charset=utf-8",!1),
e.toString();let a;if(i){let c=Xr(this,"formSerializer");if(r.indexOf("application/x-www-form-urlencoded")>-1)return Ku(e,c).toString();if((a=x.isFileList(e))||r.indexOf("multipart/form-data")>-1){let u=Xr(
this,"env"),l=u&&u.FormData;return Rn(a?{"files[]":e}:e,l&&new l,c)}}return i||o?(n.setContentType("application/json",!1),yO(e)):e}],transformResponse:[function(e){let n=Xr(this,"transitional")||Xu.transitional,
r=n&&n.forcedJSONParsing,o=Xr(this,"responseType"),i=o==="json";if(x.isResponse(e)||x.isReadableStream(e))return e;if(e&&x.isString(e)&&(r&&!o||i)){let a=!(n&&n.silentJSONParsing)&&i;try{return JSON.parse(
e,Xr(this,"parseReviver"))}catch(c){if(a)throw c.name==="SyntaxError"?j.from(c,j.ERR_BAD_RESPONSE,this,null,Xr(this,"response")):c}}return e}],timeout:0,xsrfCookieName:"XSRF-TOKEN",xsrfHeaderName:"X-XSRF-TOKEN",maxContentLength:-1,maxBodyLength:-1,env:{FormData:pt.classes.FormData,Blob:pt.classes.Blob},validateStatus:function(e){return e>=200&&e<300},headers:{common:{Accept:"application/json, text/plain, */*","Content-Type":void 0}}};x.forEach(zs,function(t){Xu.headers[t]={}});Qr=Xu});function Go(t,e){let n=this||Qr,r=e||n,o=tt.from(r.headers),i=r.data;return x.forEach(t,function(a){i=a.call(n,i,o.normalize(),e?e.status:void 0)}),o.normalize(),i}var ib=_(function(){"use strict";f();
Ve();Ms();Cn()});function Wo(t){return!!(t&&t.__CANCEL__)}var Qu=_(function(){"use strict";f()});var el,gn,Ho=_(function(){"use strict";f();bt();el=class extends j{constructor(e,n,r){super(e??"canceled",j.ERR_CANCELED,n,r),this.name="CanceledError",this.__CANCEL__=!0}},gn=el});function eo(t,e,n){let r=n.config.validateStatus;!n.status||!r||r(n.status)?t(n):e(new j("Request failed with status code "+n.status,n.status>=400&&n.status<500?j.ERR_BAD_REQUEST:j.ERR_BAD_RESPONSE,n.
config,n.request,n))}var sb=_(function(){"use strict";f();bt()});function tl(t){return typeof t!="string"?!1:/^([a-z][a-z\d+\-.]*:)?\/\//i.test(t)}var ab=_(function(){"use strict";f()});function nl(t,e){if(!e)return t;let n=t.length;for(;n>0&&t.charCodeAt(n-1)===47;)n--;return t.slice(0,n)+"/"+e.replace(/^\/+/,"")}var cb=_(function(){"use strict";f()});function rl(t){if(typeof t!="string")return t;let e=0;for(;e<t.length&&t.charCodeAt(e)<=32;)e++;return t.slice(e).replace(_O,"")}var _O,ub=_(function(){"use strict";f();_O=/[\t\n\r]/g});function wO(t){return t&&t.replace(/(^|&)([^=&]*=)?[^&]+/g,function(e,n,r=""){return`${n}${r}${Vo}`})}function vO(t){let e=t.replace(/^(https?:\/{0,2})[^/?#]*@/i,`$1${Vo}@`),n=e.indexOf("#"),o=(n===-1?
e:e.slice(0,n)).replace(/([?&][^=&#]*=)[^&#]*/g,`$1${Vo}`);return n===-1?o:`${o}#${wO(e.slice(n+1))}`}function lb(t,e){if(typeof t=="string"){let n=rl(t);if(xO.test(n))throw new j(`Invalid URL ${JSON.
stringify(vO(n))}: missing "//" after protocol`,j.ERR_INVALID_URL,e)}}function Ko(t,e,n,r){lb(e,r);let o=!tl(e);return t&&(o||n===!1)?(lb(t,r),nl(t,e)):e}var xO,ol=_(function(){"use strict";f();bt();ab();
cb();ub();xO=/^https?:(?!\/\/)/i});var fb,pb=_(function(){f();fb=function(){return""}});var Jo,db=_(function(){f();Jo=class{constructor(){throw new Error("Not in this build: HTTP proxies")}}});var mb,hb,gb,bb=_(function(){f();mb=ze(require("node:http")),hb=ze(require("node:https")),gb={http:mb.default,https:hb.default}});var ur,Ls=_(function(){f();ur="1.21.1"});function il(t){let e=/^([-+\w]{1,25}):(?:\/\/)?/.exec(t);return e&&e[1].toLowerCase()||""}var yb=_(function(){"use strict";f()});function sl(t,e,n){let r=n&&n.Blob||pt.classes.Blob,o=il(t);if(e===void 0&&r&&(e=!0),o==="data"){t=o.length?t.slice(o.length+1):t;let i=EO.exec(t);if(!i)throw new j("Invalid URL",j.ERR_INVALID_URL);let s=i[1],
a=i[2],c=i[3]?"base64":"utf8",u=i[4],l="";s?l=a?s+a:s:a&&(l="text/plain"+a);let p=c==="base64"?Buffer.from(u.replace(/%([\da-f]{2})/gi,function(m,d){return String.fromCharCode(parseInt(d,16))}),"base64"):Buffer.from(decodeURIComponent(u),c);if(e){if(!r)throw new j("Blob is not supported",j.ERR_NOT_SUPPORT);return new r([p],{type:l})}return p}throw new j("Unsupported protocol "+o,j.ERR_NOT_SUPPORT)}
var EO,_b=_(function(){"use strict";f();bt();yb();Yr();EO=/^([^,;/]+\/[^,;/]+)?((?:;[^,;=]+=[^,;]+)*)(;base64)?,([\s\S]*)$/i});function al(t,e,n){if(n!=="content-only"){t.set(e);return}Object.entries(e||{}).forEach(function([r,o]){SO.includes(r.toLowerCase())&&t.set(r,o)})}var SO,xb=_(function(){"use strict";f();SO=["content-type","content-length"]});var wb,cl,ul,ll,vb=_(function(){"use strict";f();wb=ze(require("stream"),1);Ve();cl=Symbol("internals"),ul=class extends wb.default.Transform{constructor(e){e=x.toFlatObject(e,{maxRate:0,chunkSize:64*
1024,minChunkSize:100,timeWindow:500,ticksRate:2,samplesCount:15},null,function(r,o){return!x.isUndefined(o[r])}),super({readableHighWaterMark:e.chunkSize});let n=this[cl]={timeWindow:e.timeWindow,chunkSize:e.
chunkSize,maxRate:e.maxRate,minChunkSize:e.minChunkSize,bytesSeen:0,isCaptured:!1,notifiedBytesLoaded:0,ts:Date.now(),bytes:0,onReadCallback:null};this.on("newListener",function(r){r==="progress"&&(n.
isCaptured||(n.isCaptured=!0))})}_read(e){let n=this[cl];return n.onReadCallback&&n.onReadCallback(),super._read(e)}_transform(e,n,r){var d=this;let o=this[cl],i=o.maxRate,s=this.readableHighWaterMark,
a=o.timeWindow,c=1e3/a,u=i/c,l=o.minChunkSize!==!1?Math.max(o.minChunkSize,u*.01):0;i&&(l=Math.min(u,l));let p=function(h,w){let y=Buffer.byteLength(h);o.bytesSeen+=y,o.bytes+=y,o.isCaptured&&d.emit("progress",o.bytesSeen),d.push(h)?process.nextTick(w):o.onReadCallback=function(){o.onReadCallback=null,process.nextTick(w)}},m=function(h,w){if(d.destroyed)return w();let y=Buffer.byteLength(h),O=null,
A=s,z,P=0;if(i){let V=Date.now();(!o.ts||(P=V-o.ts)>=a)&&(o.ts=V,z=u-o.bytes,o.bytes=z<0?-z:0,P=0),z=u-o.bytes}if(i){if(z<=0)return setTimeout(function(){w(null,h)},a-P);z<A&&(A=Math.max(1,Math.floor(
z)))}A&&y>A&&y-A>l&&(O=h.subarray(A),h=h.subarray(0,A)),p(h,O?function(){process.nextTick(w,null,O)}:w)};m(e,function h(w,y){if(w)return r(w);y?m(y,h):r(null)})}},ll=ul});var Eb,IO,Fs,fl=_(function(){f();({asyncIterator:Eb}=Symbol),IO=async function*(t){t.stream?yield*t.stream():t.arrayBuffer?yield await t.arrayBuffer():t[Eb]?yield*t[Eb]():yield t},Fs=IO});var Sb,Ib,$O,Yo,lr,OO,AO,pl,kO,$b,Ob=_(function(){f();Sb=ze(require("util"),1),Ib=require("stream");Ve();fl();Yr();$O=pt.ALPHABET.ALPHA_DIGIT+"-_",Yo=typeof TextEncoder=="function"?new TextEncoder:new Sb.default.
TextEncoder,lr=`\r
`,OO=Yo.encode(lr),AO=2,pl=class{constructor(e,n){let{escapeName:r}=this.constructor,o=x.isString(n),i=`Content-Disposition: form-data; name="${r(e)}"${!o&&n.name?`; filename="${r(n.name)}"`:""}${lr}`;
if(o)n=Yo.encode(String(n).replace(/\r?\n|\r\n?/g,lr));else{let s=String(n.type||"application/octet-stream").replace(/[\r\n]/g,"");i+=`Content-Type: ${s}${lr}`}this.headers=Yo.encode(i+lr),this.contentLength=
o?n.byteLength:n.size,this.size=this.headers.byteLength+this.contentLength+AO,this.name=e,this.value=n}async*encode(){yield this.headers;let{value:e}=this;x.isTypedArray(e)?yield e:yield*Fs(e),yield OO}static escapeName(e){
return String(e).replace(/[\r\n"]/g,function(n){return{"\r":"%0D","\n":"%0A",'"':"%22"}[n]})}},kO=function(t,e,n){let{tag:r="form-data-boundary",size:o=25,boundary:i=r+"-"+pt.generateString(o,$O)}=n||
{};if(!x.isFormData(t))throw new TypeError("FormData instance required");if(i.length<1||i.length>70)throw new Error("boundary must be 1-70 characters long");let s=Yo.encode("--"+i+lr),a=Yo.encode("--"+
i+"--"+lr),c=a.byteLength,u=Array.from(t.entries()).map(function([p,m]){let d=new pl(p,m);return c+=d.size,d});c+=s.byteLength*u.length,c=x.toFiniteNumber(c);let l={"Content-Type":`multipart/form-data; boundary=${i}`};return Number.isFinite(c)&&(l["Content-Length"]=c),e&&e(l),Ib.Readable.from((async function*(){for(let p of u)yield s,yield*p.encode();yield a})())},$b=kO});var Ab,dl,kb,Nb=_(function(){"use strict";f();Ab=ze(require("stream"),1),dl=class extends Ab.default.Transform{__transform(e,n,r){this.push(e),r()}_transform(e,n,r){if(e.length!==0&&(this._transform=this.
__transform,e[0]!==120)){let o=Buffer.alloc(2);o[0]=120,o[1]=156,this.push(o,n)}this.__transform(e,n,r)}},kb=dl});var Tb,Cb,ml,Rb,Pb=_(function(){"use strict";f();Tb=ze(require("http2"),1),Cb=ze(require("util"),1),ml=class{constructor(){this.sessions=Object.create(null)}getSession(e,n){var p=this;n=Object.assign(
Object.create(null),{sessionTimeout:1e3},n);let r=this.sessions[e];if(r){let m=r.length;for(let d=0;d<m;d++){let[h,w]=r[d];if(!h.destroyed&&!h.closed&&Cb.default.isDeepStrictEqual(w,n))return h}}let o=Tb.default.
connect(e,n),i,s,a=function(){if(i)return;i=!0,s&&(clearTimeout(s),s=null);let m=r,d=m.length,h=d;for(;h--;)if(m[h][0]===o){d===1?delete p.sessions[e]:m.splice(h,1),o.closed||o.close();return}},c=o.request,
{sessionTimeout:u}=n;if(u!=null){let m=0;o.request=function(){let d=c.apply(this,arguments);return m++,s&&(clearTimeout(s),s=null),d.once("close",function(){!--m&&!i&&(s=setTimeout(function(){s=null,a()},
u))}),d}}o.once("close",a),o.once("error",a),o.once("goaway",a);let l=[o,n];return r?r.push(l):r=this.sessions[e]=[l],o}},Rb=ml});var NO,Db,zb=_(function(){f();Ve();NO=function(t,e){return x.isAsyncFn(t)?function(...n){let r=n.pop();t.apply(this,n).then(function(o){try{e?r(null,...e(o)):r(null,o)}catch(i){r(i)}},r)}:t},Db=NO});var Mb,Lb=_(function(){f();Mb=function(){return!0}});function TO(t,e){t=t||10;let n=new Array(t),r=new Array(t),o=0,i=0,s;return e=e!==void 0?e:1e3,function(c){let u=Date.now(),l=r[i];s||(s=u),n[o]=c,r[o]=u;let p=i,m=0;for(;p!==o;)m+=n[p++],p=p%t;if(o=(o+
1)%t,o===i&&(i=(i+1)%t),u-s<e)return;let d=l&&u-l;return d?Math.round(m*1e3/d):void 0}}var Fb,jb=_(function(){"use strict";f();Fb=TO});function CO(t,e){let n=0,r=1e3/e,o,i,s=function(l,p=Date.now()){n=p,o=null,i&&(clearTimeout(i),i=null),t(...l)};return[function(...l){let p=Date.now(),m=p-n;m>=r?s(l,p):(o=l,i||(i=setTimeout(function(){
i=null,s(o)},r-m)))},function(){return o&&s(o)},function(...l){return s(l)}]}var Ub,Vb=_(function(){f();Ub=CO});var hl,gl,bl,Bb=_(function(){f();jb();Vb();Ve();hl=function(t,e,n=3){let r=0,o=Fb(50,250);return Ub(function(i){if(!i||!x.isNumber(i.loaded))return;let s=i.loaded,a=i.lengthComputable?i.total:void 0,c=Math.
max(0,a!=null?Math.min(s,a):s),u=Math.max(0,c-r),l=o(u);r=Math.max(r,c);let p={loaded:c,total:a,progress:a?c/a:void 0,bytes:u,rate:l||void 0,estimated:l&&a?(a-c)/l:void 0,event:i,lengthComputable:a!=null,
[e?"download":"upload"]:!0};t(p)},n)},gl=function(t,e){let n=t!=null;return[function(r){return e[0]({lengthComputable:n,total:t,loaded:r})},e[1]]},bl=function(t,e=x.asap){return function(...n){return e(
function(){return t(...n)})}}});function Wb(t){return DO(t,PO,/;base64$/i)}var Zb,Gb,qb,RO,PO,DO,Hb=_(function(){f();Zb=function(t){return t>=48&&t<=57||t>=65&&t<=70||t>=97&&t<=102},Gb=function(t,e,n){return e+2<n&&Zb(t.charCodeAt(e+
1))&&Zb(t.charCodeAt(e+2))},qb=function(t){return t<=57?t-48:(t&223)-55},RO=function(t){let e=t.length,n=0;return e>0&&t.charCodeAt(e-1)===61&&(n++,e>1&&t.charCodeAt(e-2)===61&&n++),Math.floor((e-n)*3/
4)},PO=function(t){if(t.indexOf("%")===-1)return RO(t);let e=0,n=0,r=0;for(let i=0,s=t.length;i<s;i++){let a=t.charCodeAt(i);a===37&&Gb(t,i,s)&&(a=qb(t.charCodeAt(i+1))*16+qb(t.charCodeAt(i+2)),i+=2),
e++,n=r,r=a}return Math.floor((e-(r===61?n===61?2:1:0))*3/4)},DO=function(t,e,n){if(!t||typeof t!="string"||!/^data:/i.test(t))return 0;let r=t.indexOf(",");if(r<0)return 0;let o=t.slice(5,r),i=t.slice(
r+1);if(n.test(o))return e(i);let a=0;for(let c=0,u=i.length;c<u;c++){let l=i.charCodeAt(c);if(l===37&&Gb(i,c,u))a+=1,c+=2;else if(l<128)a+=1;else if(l<2048)a+=2;else if(l>=55296&&l<=56319&&c+1<u){let p=i.
charCodeAt(c+1);p>=56320&&p<=57343?(a+=4,c++):a+=3}else a+=3}return a}});function UO(t){let e=this[js];e&&!e.destroyed&&e.destroy(t)}function qO(t=process.versions&&process.versions.node){if(!t)return!1;let[e,n]=t.split(".").map(function(r){return Number(r)});return!Number.
isInteger(e)||!Number.isInteger(n)?!1:e>24?!0:ey[e]!=null&&n>=ey[e]}function ty(t,e=process.versions&&process.versions.node){if(!qO(e))return!1;let n=t&&t.options;return!!(n&&x.hasOwnProp(n,"proxyEnv")&&
n.proxyEnv!=null)}function GO(t,e,n){return Vs.test(t.protocol)?n||Xo.default.globalAgent:e||Us.default.globalAgent}function WO(t,e){if(!process.allowedNodeEnvironmentFlags||!process.allowedNodeEnvironmentFlags.
has("--use-env-proxy"))return t;let n=t||e.globalAgent,r=n&&n.options;if(!(n instanceof e.Agent)||n.protocol!==e.globalAgent.protocol||!r||!x.hasOwnProp(r,"proxyEnv")||typeof r.proxyEnv!="object"||r.proxyEnv===
null)return t;for(let i of ZO)if(x.isFunction(e.Agent.prototype[i])&&n[i]!==e.Agent.prototype[i])throw new j("proxy: false cannot adapt an agent overriding "+i+"; use an agent constructed without proxyEnv",j.ERR_BAD_OPTION_VALUE);let o=Qb.get(n);if(!o){o=new e.Agent({...r,proxyEnv:void 0});let i=n.destroy;n.destroy=function(){try{return i.apply(this,arguments)}finally{o.destroy()}},Qb.set(n,o)}for(let i of BO)
o[i]=n[i]===e.Agent.prototype[i]?e.Agent.prototype[i]:ir(n[i],n);return o}function ny(t,e,n){let r=Vs.test(t.protocol),o=WO(r?n:e,r?Xo.default:Us.default);t.agent=o,t.agents&&(t.agents[r?"https":"http"]=
o)}function HO(t,e){let n=t.protocol+"//"+t.hostname+":"+(t.port||"")+"#"+(t.auth||""),r=e?Xb.get(e)||Xb.set(e,new Map).get(e):VO,o=r.get(n);if(o)return o;let i=e&&e.options?{...e.options,...t}:t;o=new Jo(
i);let s=o.callback;return o.callback=function(c,u){let l=e||Xo.default.globalAgent,p=l&&l.options;return s.call(this,c,{...p,...u})},o[_l]=!0,r.set(n,o),o}function JO(t,e,n){hy(t,n)||(my(t.headers,new Set(
["authorization","cookie"])),delete t.auth),t.beforeRedirects.proxy&&t.beforeRedirects.proxy(t),t.beforeRedirects.auth&&t.beforeRedirects.auth(t),t.beforeRedirects.sensitiveHeaders&&t.beforeRedirects.
sensitiveHeaders(t,n),t.beforeRedirects.direct&&t.beforeRedirects.direct(t),t.beforeRedirects.config&&t.beforeRedirects.config(t,e,n)}function my(t,e){t&&Object.keys(t).forEach(function(n){e.has(n.toLowerCase())&&
delete t[n]})}function hy(t,e){if(!e)return!1;try{return new URL(e.url).origin===new URL(t.href).origin}catch{return!1}}function gy(t,e,n,r,o,i,s=!0){let a=e,c=GO(t,i,o);if(!a&&a!==!1&&s&&!ty(c)){let u=fb(
n);u&&(Mb(n)||(a=new URL(u)))}if(r&&t.headers)for(let u of Object.keys(t.headers))u.toLowerCase()==="proxy-authorization"&&delete t.headers[u];if(r&&t.agent&&t.agent[_l]&&(t.agent=void 0),r&&t.agents&&
t.agents.https&&t.agents.https[_l]&&(t.agents.https=o),a){let u=a instanceof URL,l=function(w){return u||x.hasOwnProp(a,w)?a[w]:void 0},p=l("username"),m=l("password"),d=x.hasOwnProp(a,"auth")?a.auth:
void 0;if(p&&(d=(p||"")+":"+(m||"")),d){let w=typeof d=="object",y=w&&x.hasOwnProp(d,"username")?d.username:void 0,O=w&&x.hasOwnProp(d,"password")?d.password:void 0;if(!!(y||O))d=(y||"")+":"+(O||"");else if(w)
throw new j("Invalid proxy authorization",j.ERR_BAD_OPTION,{proxy:a})}if(Vs.test(t.protocol)){if(!(o instanceof Jo)){let w=l("hostname")||l("host"),y=l("port"),O=l("protocol"),A=O?O.includes(":")?O:`${O}:`:"http:",z=w&&w.includes(":")&&!w.startsWith("[")?`[${w}]`:w,P=new URL(`${A}//${z}${y?":"+y:""}`),V={protocol:P.protocol,hostname:P.hostname.replace(/^\[|\]$/g,""),port:P.port,auth:d&&typeof d=="string"?d:void 0};P.protocol==="https:"&&(V.ALPNProtocols=["http/1.1"]);let re=HO(V,o);t.agent=re,t.agents&&(t.agents.https=re)}}else{if(d){let A=Buffer.from(d,"utf8").toString("base64");t.headers["Proxy-Authorization"]="Basic "+A}let w=!1;for(let A of Object.keys(t.headers))if(A.toLowerCase()==="host"){w=!0;break}w||(t.headers.host=t.hostname+(t.port?":"+t.port:""));let y=l("hostname")||l("host");t.
hostname=y,t.host=y,t.port=l("port"),t.path=n;let O=l("protocol");O&&(t.protocol=O.includes(":")?O:`${O}:`)}}return t.beforeRedirects.proxy=function(l){gy(l,e,l.href,!0,o,i,s)},!!(a||e!==!1&&s&&ty(c))}
var Us,Xo,cy,uy,yl,vt,Ct,ly,Kb,zO,MO,fy,py,dy,LO,Jb,FO,jO,Vs,Yb,js,_l,VO,Xb,Qb,BO,ZO,ey,ry,oy,iy,KO,YO,XO,QO,sy,ay,eA,tA,by,yy=_(function(){f();Ve();sb();ol();Vu();pb();db();Us=ze(require("http"),1),Xo=
ze(require("https"),1),cy=ze(require("http2"),1),uy=ze(require("util"),1),yl=require("path");bb();vt=ze(require("zlib"),1);Ls();Ps();bt();Ho();Yr();_b();Ct=ze(require("stream"),1);Cn();xb();vb();ly=require("events");
Ob();fl();Nb();Pb();zb();Lb();$s();Pu();Bb();Hb();Kb={flush:vt.default.constants.Z_SYNC_FLUSH,finishFlush:vt.default.constants.Z_SYNC_FLUSH},zO={flush:vt.default.constants.BROTLI_OPERATION_FLUSH,finishFlush:vt.default.
constants.BROTLI_OPERATION_FLUSH},MO={flush:vt.default.constants.ZSTD_e_flush,finishFlush:vt.default.constants.ZSTD_e_flush},fy=x.isFunction(vt.default.createBrotliDecompress),py=x.isFunction(vt.default.
createZstdDecompress),dy="gzip, compress, deflate"+(fy?", br":""),LO=dy+(py?", zstd":""),Jb=typeof process<"u"&&process.nextTick?process.nextTick.bind(process):x.asap,{http:FO,https:jO}=gb,Vs=/https:?/,
Yb=Symbol("axios.http.socketListener"),js=Symbol("axios.http.currentReq");_l=Symbol("axios.http.installedTunnel"),VO=new Map,Xb=new WeakMap,Qb=new WeakMap,BO=["createConnection","getName"],ZO=["addRequest","createSocket","removeSocket","keepSocketAlive","reuseSocket","_getSession","_cacheSession","_evictSession"],ey={22:21,24:5};ry=pt.protocols.map(function(t){return t+":"}),oy=function(t){if(!x.isString(
t))return t;try{return decodeURIComponent(t)}catch{return t}},iy=function(t,[e,n]){return t.on("end",n).on("error",n),e},KO=new Rb;YO=typeof process<"u"&&x.kindOf(process)==="process",XO=function(t){return new Promise(
function(e,n){let r,o,i=function(c,u){o||(o=!0,r&&r(c,u))},s=function(c){i(c),e(c)},a=function(c){i(c,!0),n(c)};t(s,a,function(c){return r=c}).catch(a)})},QO=function({address:t,family:e}){if(!x.isString(
t))throw new j("address must be a string",j.ERR_BAD_OPTION_VALUE);return{address:t,family:e||(t.indexOf(".")<0?6:4)}},sy=function(t,e){return QO(x.isObject(t)?t:{address:t,family:e})},ay=new WeakMap,eA=
function(t){let e=ay.get(t);if(e)return e;let n=Db(t,function(r){return x.isArray(r)?r:[r]});return e=function(r,o,i){n(r,o,function(s,a,c){if(s)return i(s);let u;try{u=x.isArray(a)?a.map(function(l){
return sy(l)}):[sy(a,c)]}catch(l){return i(l)}o.all?i(s,u):i(s,u[0].address,u[0].family)})},ay.set(t,e),e},tA={request(t,e){let n=t.protocol+"//"+t.hostname+":"+(t.port||(t.protocol==="https:"?443:80)),
{http2Options:r,headers:o}=t,i=KO.getSession(n,r),{HTTP2_HEADER_SCHEME:s,HTTP2_HEADER_METHOD:a,HTTP2_HEADER_PATH:c,HTTP2_HEADER_STATUS:u}=cy.default.constants,l={[s]:t.protocol.replace(":",""),[a]:t.method,
[c]:t.path};x.forEach(o,function(m,d){d.charAt(0)!==":"&&(l[d]=m)});let p=i.request(l);return p.once("response",function(m){let d=p;m=Object.assign({},m);let h=m[u];delete m[u],d.headers=m,d.statusCode=
+h,e(d)}),p}},by=YO&&function(e){return XO(async function(r,o,i){let s=function(v){return x.getSafeProp(e,v)},a=s("transitional")||Jr,c=s("data"),u=s("lookup"),l=s("family"),p=s("httpVersion");p===void 0&&
(p=1);let m=p,d=s("http2Options"),h=s("proxy"),w=s("httpAgent"),y=s("httpsAgent"),O=s("responseType"),A=s("responseEncoding"),z=s("socketPath"),P=s("method").toUpperCase(),V=s("maxRedirects"),re=s("maxBodyLength"),B=s("maxContentLength"),D=s("decompress"),ae,M=!1,C,k;try{p=+p}catch{throw new j("Invalid protocol version: value is not a number",j.ERR_BAD_OPTION_VALUE,e)}if(Number.isNaN(p))throw new j(
`Invalid protocol version: '${m}' is not a number`,j.ERR_BAD_OPTION_VALUE,e);if(p!==1&&p!==2)throw new j(`Unsupported protocol version '${p}'`,j.ERR_BAD_OPTION_VALUE,e);let U=p===2;u&&(u=eA(u));let W=new ly.EventEmitter;
function se(v){try{W.emit("abort",!v||v.type?new gn(null,e,C):v)}catch{}}function ye(){k&&(clearTimeout(k),k=null)}function me(){let v=s("timeout"),I=v?"timeout of "+v+"ms exceeded":"timeout exceeded",
L=s("timeoutErrorMessage");return L&&(I=L),new j(I,a.clarifyTimeoutError?j.ETIMEDOUT:j.ECONNABORTED,e,C)}W.once("abort",o);let Re=function(){ye(),e.cancelToken&&e.cancelToken.unsubscribe(se),e.signal&&
e.signal.removeEventListener("abort",se),W.removeAllListeners()};(e.cancelToken||e.signal)&&(e.cancelToken&&e.cancelToken.subscribe(se),e.signal&&(e.signal.aborted?se():e.signal.addEventListener("abort",se))),i(function(v,I){if(ae=!0,ye(),I){M=!0,Re();return}let{data:L}=v;if(L instanceof Ct.default.Readable||L instanceof Ct.default.Duplex){let R=Ct.default.finished(L,function(){R(),Re()})}else Re()});
let Le=Ko(s("baseURL"),s("url"),s("allowAbsoluteUrls"),e),fe=z?"http://localhost":pt.hasBrowserEnv?pt.origin:void 0,ge=new URL(Le,fe),Ae=ge.protocol||ry[0];if(Ae==="data:"){if(B>-1){let I=String(s("url")||Le||"");if(Wb(I)>B)return o(new j("maxContentLength size of "+B+" exceeded",j.ERR_BAD_RESPONSE,e))}let v;if(P!=="GET")return eo(r,o,{status:405,statusText:"method not allowed",headers:{},config:e});
try{v=sl(s("url"),O==="blob",{Blob:e.env&&e.env.Blob})}catch(I){throw j.from(I,j.ERR_BAD_REQUEST,e)}return B>-1&&(O==="blob"?v.size:v.length)>B?o(new j("maxContentLength size of "+B+" exceeded",j.ERR_BAD_RESPONSE,
e)):(O==="text"?(v=v.toString(A),(!A||A==="utf8")&&(v=x.stripBOM(v))):O==="stream"&&(v=Ct.default.Readable.from(v)),eo(r,o,{data:v,status:200,statusText:"OK",headers:new tt,config:e}))}if(ry.indexOf(Ae)===
-1)return o(new j("Unsupported protocol "+Ae,j.ERR_BAD_REQUEST,e));let De=tt.from(e.headers).normalize();De.set("User-Agent","axios/"+ur,!1);let{onUploadProgress:Q,onDownloadProgress:he}=e,Y=e.maxRate,
pe,_e;if(x.isSpecCompliantForm(c)){let v=De.getContentType(/boundary=([-_\w\d]{10,70})/i);c=$b(c,function(I){De.set(I)},{tag:`axios-${ur}-boundary`,boundary:v&&v[1]||void 0})}else if(x.isFormData(c)&&
x.isFunction(c.getHeaders)&&c.getHeaders!==Object.prototype.getHeaders){if(al(De,c.getHeaders(),s("formDataHeaderPolicy")),!De.hasContentLength())try{let v=await uy.default.promisify(c.getLength).call(
c);Number.isFinite(v)&&v>=0&&De.setContentLength(v)}catch{}}else if(x.isBlob(c)||x.isFile(c))c.size&&De.setContentType(c.type||"application/octet-stream"),De.setContentLength(c.size||0),c=Ct.default.Readable.
from(Fs(c));else if(c&&!x.isStream(c)){if(!Buffer.isBuffer(c))if(x.isArrayBuffer(c))c=Buffer.from(new Uint8Array(c));else if(x.isString(c))c=Buffer.from(c,"utf-8");else return o(new j("Data after transformation must be a string, an ArrayBuffer, a Buffer, or a Stream",j.ERR_BAD_REQUEST,e));if(De.setContentLength(c.length,!1),re>-1&&c.length>re)return o(new j("Request body larger than maxBodyLength limit",j.ERR_BAD_REQUEST,e))}let le=x.toFiniteNumber(De.getContentLength());x.isArray(Y)?(pe=Y[0],_e=Y[1]):pe=_e=Y,c&&(Q||pe)&&(x.isStream(c)||(c=Ct.default.Readable.from(c,{objectMode:!1})),c=Ct.default.
pipeline([c,new ll({maxRate:x.toFiniteNumber(pe)})],x.noop),Q&&c.on("progress",iy(c,gl(le,hl(bl(Q,Jb),!1,3)))));let xe,Ce=s("auth");if(Ce){let v=x.getSafeProp(Ce,"username")||"",I=x.getSafeProp(Ce,"password")||"";xe=v+":"+I}if(!xe&&(ge.username||ge.password)){let v=oy(ge.username),I=oy(ge.password);xe=v+":"+I}xe&&De.delete("authorization");let Xe;try{Xe=Bo(ge.pathname+ge.search,s("params"),s("paramsSerializer")).replace(/^\?/,"")}catch(v){return o(j.from(v,j.ERR_BAD_REQUEST,e,null,null,{url:s("url"),exists:!0}))}De.set("Accept-Encoding",x.hasOwnProp(a,"advertiseZstdAcceptEncoding")&&a.advertiseZstdAcceptEncoding===
!0?LO:dy,!1),U&&u&&(d=Object.assign(Object.create(null),d,{lookup:u}));let be=Object.assign(Object.create(null),{path:Xe,method:P,headers:kg(De),agents:{http:w,https:y},auth:xe,protocol:Ae,family:l,beforeRedirect:JO,
beforeRedirects:Object.create(null),http2Options:d,createConnection:void 0});!x.isUndefined(u)&&(be.lookup=u);let Ft=!1;if(z){if(typeof z!="string")return o(new j("socketPath must be a string",j.ERR_BAD_OPTION_VALUE,
e));let v=s("allowedSocketPaths");if(v!=null){let I=Array.isArray(v)?v:[v],L=(0,yl.resolve)(z);if(!I.some(function(F){return typeof F=="string"&&(0,yl.resolve)(F)===L}))return o(new j(`socketPath "${z}" is not permitted by allowedSocketPaths`,j.ERR_BAD_OPTION_VALUE,e))}be.socketPath=z}else be.hostname=ge.hostname.startsWith("[")?ge.hostname.slice(1,-1):ge.hostname,be.port=ge.port,Ft=gy(be,h,Ae+"//"+
ge.hostname+(ge.port?":"+ge.port:"")+be.path,!1,y,w,!U);let S,$=!1,q=Vs.test(be.protocol);if(!U&&h===!1?(ny(be,w,y),be.beforeRedirects.direct=function(v){ny(v,w,y)}):be.agent==null&&(be.agent=q?y:w),U){
if(Ft)return o(new j("HTTP/2 requests with a proxy are not supported",j.ERR_NOT_SUPPORT,e));S=tA}else{let v=s("transport");if(v)S=v;else if(V===0)S=q?Xo.default:Us.default,$=!0;else{be.sensitiveHeaders=
[],V&&(be.maxRedirects=V);let I=s("beforeRedirect");if(I&&(be.beforeRedirects.config=I),xe){let R=ge.origin,F=xe;be.beforeRedirects.auth=function(K){try{new URL(K.href).origin===R&&(K.auth=F)}catch{}}}
let L=s("sensitiveHeaders");if(L!=null){if(!x.isArray(L))return o(new j("sensitiveHeaders must be an array of strings",j.ERR_BAD_OPTION_VALUE,e));let R=new Set;for(let F of L){if(!x.isString(F))return o(
new j("sensitiveHeaders must be an array of strings",j.ERR_BAD_OPTION_VALUE,e));R.add(F.toLowerCase())}R.size&&(be.sensitiveHeaders=Array.from(R),be.beforeRedirects.sensitiveHeaders=function(X,K){hy(X,
K)||my(X.headers,R)})}S=q?jO:FO}}re>-1?be.maxBodyLength=re:be.maxBodyLength=1/0,be.insecureHTTPParser=!!s("insecureHTTPParser"),C=S.request(be,function(I){if(ye(),C.destroyed)return;let L=[I],R=x.toFiniteNumber(
I.headers["content-length"]);if(he||_e){let G=new ll({maxRate:x.toFiniteNumber(_e)});he&&G.on("progress",iy(G,gl(R,hl(bl(he,Jb),!0,3)))),L.push(G)}let F=I,X=I.req||C;if(D!==!1&&I.headers["content-encoding"])switch((P==="HEAD"||I.statusCode===204)&&delete I.headers["content-encoding"],(I.headers["content-encoding"]||"").toLowerCase()){case"gzip":case"x-gzip":case"compress":case"x-compress":L.push(vt.default.
createUnzip(Kb)),delete I.headers["content-encoding"];break;case"deflate":L.push(new kb),L.push(vt.default.createUnzip(Kb)),delete I.headers["content-encoding"];break;case"br":fy&&(L.push(vt.default.createBrotliDecompress(
zO)),delete I.headers["content-encoding"]);break;case"zstd":py&&(L.push(vt.default.createZstdDecompress(MO)),delete I.headers["content-encoding"]);break}F=L.length>1?Ct.default.pipeline(L,x.noop):L[0];
let K={status:I.statusCode,statusText:I.statusMessage,headers:new tt(I.headers),config:e,request:X};if(O==="stream"){if(B>-1){let G=B,ce=F;async function*ie(){let Ie=0;for await(let wo of ce){if(Ie+=wo.
length,Ie>G)throw new j("maxContentLength size of "+G+" exceeded",j.ERR_BAD_RESPONSE,e,X);yield wo}}F=Ct.default.Readable.from(ie(),{objectMode:!1})}K.data=F,eo(r,o,K)}else{let G=[],ce=0;F.on("data",function(Ie){
G.push(Ie),ce+=Ie.length,B>-1&&ce>B&&(M=!0,F.destroy(),se(new j("maxContentLength size of "+B+" exceeded",j.ERR_BAD_RESPONSE,e,X)))}),F.on("aborted",function(){if(M)return;let Ie=new j("stream has been aborted",j.ERR_BAD_RESPONSE,e,X,K);F.destroy(Ie),o(Ie)}),F.on("error",function(Ie){M||o(j.from(Ie,null,e,X,K))}),F.on("end",function(){try{let Ie=G.length===1?G[0]:Buffer.concat(G);O!=="arraybuffer"&&
(Ie=Ie.toString(A),(!A||A==="utf8")&&(Ie=x.stripBOM(Ie))),K.data=Ie}catch(Ie){return o(j.from(Ie,null,e,K.request,K))}eo(r,o,K)})}W.once("abort",function(G){F.destroyed||(F.emit("error",G),F.destroy())})}),
W.once("abort",function(v){C.close?C.close():C.destroy(v)}),C.on("error",function(I){o(j.from(I,null,e,C))});let T=new Set;if(C.on("socket",function(I){typeof I.setKeepAlive=="function"&&I.setKeepAlive(
!0,1e3*60),I[Yb]||(I.on("error",UO),I[Yb]=!0),I[js]=C,T.add(I)}),C.once("close",function(){ye();for(let I of T)I[js]===C&&(I[js]=null);T.clear()}),s("timeout")){let v=parseInt(s("timeout"),10);if(Number.
isNaN(v)){se(new j("error trying to parse `config.timeout` to int",j.ERR_BAD_OPTION_VALUE,e,C));return}let I=function(){ae||se(me())};$&&v>0&&(k=setTimeout(I,v)),C.setTimeout(v,I)}else C.setTimeout(0);
if(x.isStream(c)){let v=!1,I=!1;c.on("end",function(){v=!0}),c.once("error",function(R){I=!0,C.destroy(R)}),c.on("close",function(){!v&&!I&&se(new gn("Request stream has been aborted",e,C))});let L=c;
if(re>-1){let R=re,F=0;L=Ct.default.pipeline([c,new Ct.default.Transform({transform(X,K,G){if(F+=X.length,F>R)return G(new j("Request body larger than maxBodyLength limit",j.ERR_BAD_REQUEST,e,C));G(null,
X)}})],x.noop),L.on("error",function(X){C.destroyed||C.destroy(X)})}L.pipe(C)}else c&&C.write(c),C.end()})}});var _y,xy=_(function(){f();_y=!1});var wy,vy=_(function(){f();wy=function(){return!1}});function oA(t,e){t=x.isArray(t)?t:[t];let{length:n}=t,r,o,i={};for(let s=0;s<n;s++){r=t[s];let a;if(o=r,!rA(r)&&(o=xl[(a=String(r)).toLowerCase()],o===void 0))throw new j(`Unknown adapter '${a}'`);if(o&&
(x.isFunction(o)||(o=o.get(e))))break;i[a||"#"+s]=o}if(!o){let s=Object.entries(i).map(function([c,u]){return`adapter ${c} `+(u===!1?"is not supported by the environment":"is not available in the build")}),a=n?s.length>1?`since :
`+s.map(Ey).join(`
`):" "+Ey(s[0]):"as no adapter specified";throw new j("There is no suitable adapter to dispatch the request "+a,j.ERR_NOT_SUPPORT)}return o}var xl,Ey,rA,Bs,wl=_(function(){f();Ve();yy();xy();vy();bt();
xl={http:by,xhr:_y,fetch:{get:wy}};x.forEach(xl,function(t,e){if(t){try{Object.defineProperty(t,"name",{__proto__:null,value:e})}catch{}Object.defineProperty(t,"adapterName",{__proto__:null,value:e})}});
Ey=function(t){return`- ${t}`},rA=function(t){return x.isFunction(t)||t===null||t===!1};Bs={getAdapter:oA,adapters:xl}});function vl(t){if(t.cancelToken&&t.cancelToken.throwIfRequested(),t.signal&&t.signal.aborted)throw new gn(null,t)}function iA(){return typeof performance<"u"&&x.isFunction(performance.now)?function(){
return performance.now()}:Date.now}function Sy(t,e){return Math.max(0,Math.round(t()-e))}function Qo(t){let e=x.toSafeFlatObject(t);vl(e),e.headers=tt.from(x.getSafeProp(e,"headers")),e.data=Go.call(e,
e.transformRequest),["post","put","patch"].indexOf(e.method)!==-1&&e.headers.setContentType("application/x-www-form-urlencoded",!1);let n=Bs.getAdapter(e.adapter||Qr.adapter,e),r=iA(),o=r();return n(e).
then(function(s){vl(e),s.duration=Sy(r,o),e.response=s;try{s.data=Go.call(e,e.transformResponse,s)}finally{delete e.response}return s.headers=tt.from(s.headers),s},function(s){if(!Wo(s)&&(vl(e),s&&s.response)){
s.response.duration=Sy(r,o),e.response=s.response;try{s.response.data=Go.call(e,e.transformResponse,s.response)}finally{delete e.response}s.response.headers=tt.from(s.response.headers)}return Promise.
reject(s)})}var Iy=_(function(){"use strict";f();ib();Qu();Ms();Ho();Cn();wl();Ve()});function El(t){let e=[{value:t}],n=new WeakSet,r=new WeakSet;for(;e.length;){let{value:o,done:i}=e.pop();if(!x.isPlainObject(o)&&!x.isArray(o))continue;if(i){n.delete(o);continue}if(n.has(o))throw new j(
"Circular reference detected in params",j.ERR_BAD_OPTION_VALUE);if(r.has(o))continue;r.add(o),n.add(o),e.push({value:o,done:!0});let s=Object.keys(o);Object.getOwnPropertySymbols&&Object.getOwnPropertyDescriptor&&
Object.getOwnPropertySymbols(o).forEach(function(a){let c=Object.getOwnPropertyDescriptor(o,a);c&&c.enumerable&&s.push(a)}),s.forEach(function(a){if(a==="__proto__"||a==="constructor"||a==="prototype"){
let c=Object.getOwnPropertyDescriptor(o,a);c&&x.hasOwnProp(c,"value")&&e.push({value:c.value})}else e.push({value:o[a]})})}}var $y=_(function(){"use strict";f();Ve();bt()});function sA(t,e){let n=[],r=new WeakMap,o={};function i(a,c){if(!x.isPlainObject(c))return x.isArray(c)?c.slice():c;let u=x.isPlainObject(a)?a:o,l=r.get(c);if(l||(l=new WeakMap,r.set(c,l)),l.has(u))return l.
get(u);let p={};return l.set(u,p),n.push({base:u,source:c,result:p}),p}let s=x.isUndefined(e)?i(void 0,t):i(t,e);for(;n.length;){let{base:a,source:c,result:u}=n.pop(),l=new Set(Il(a)),p=new Set(Il(c));
new Set([...l,...p]).forEach(function(d){if(d==="__proto__"||d==="constructor"||d==="prototype")return;let h=p.has(d),w=h?c[d]:void 0,y=(!h||x.isPlainObject(w))&&l.has(d)?a[d]:void 0;u[d]=h?i(y,w):i(void 0,
y)})}return El(s),s}function Pn(t,e,n,r){return x.isPlainObject(t)&&x.isPlainObject(e)?x.merge.call({caseless:r},t,e):x.isPlainObject(e)?x.merge({},e):x.isArray(e)?e.slice():e}function ky(t,e,n,r){if(x.
isUndefined(e)){if(!x.isUndefined(t))return Pn(void 0,t,n,r)}else return Pn(t,e,n,r)}function Sl(t,e){if(!x.isUndefined(e))return Pn(void 0,e)}function Fe(t,e){if(x.isUndefined(e)){if(!x.isUndefined(t))
return Pn(void 0,t)}else return Pn(void 0,e)}function aA(t,e,n){let r=x.hasOwnProp(e,"transitional")?e.transitional:void 0;if(!x.isUndefined(r))if(x.isPlainObject(r)){if(x.hasOwnProp(r,n))return r[n]}else
return;let o=x.hasOwnProp(t,"transitional")?t.transitional:void 0;if(x.isPlainObject(o)&&x.hasOwnProp(o,n))return o[n]}function $l(t,e,n,r,o){if(x.hasOwnProp(o,n))return Pn(t,e);if(x.hasOwnProp(r,n))return Pn(
void 0,t)}function cA(t,e,n){return ky(Oy(t),Oy(e),n,!0)}function bn(t,e){t=t||{},e=e||{};let n=Object.create(null);Object.defineProperty(n,"hasOwnProperty",uA);let r=Il({...t,...e});for(let o=0,i=r.length;o<
i;o++){let s=r[o];if(s==="__proto__"||s==="constructor"||s==="prototype")continue;let a=x.hasOwnProp(Ay,s)?Ay[s]:ky,c=x.hasOwnProp(t,s)?t[s]:void 0,u=x.hasOwnProp(e,s)?e[s]:void 0,l=a===$l?a(c,u,s,t,e):
a(c,u,s);x.isUndefined(l)&&a!==$l||(n[s]=l)}return x.hasOwnProp(e,"validateStatus")&&x.isUndefined(e.validateStatus)&&aA(t,e,"validateStatusUndefinedResolves")===!1&&(x.hasOwnProp(t,"validateStatus")?
n.validateStatus=Pn(void 0,t.validateStatus):delete n.validateStatus),n}var Oy,Il,uA,Ay,Ol=_(function(){"use strict";f();Ve();Cn();$y();Oy=function(t){return t instanceof tt?{...t}:t},Il=function(t){return Object.
getOwnPropertySymbols&&Object.getOwnPropertyDescriptor?Object.keys(t).concat(Object.getOwnPropertySymbols(t).filter(function(e){let n=Object.getOwnPropertyDescriptor(t,e);return n&&n.enumerable})):Object.
keys(t)};uA=Object.freeze({__proto__:null,value:Object.prototype.hasOwnProperty,enumerable:!1,writable:!0,configurable:!0}),Ay={url:Sl,method:Sl,data:Sl,baseURL:Fe,transformRequest:Fe,transformResponse:Fe,
params:sA,paramsSerializer:Fe,timeout:Fe,timeoutErrorMessage:Fe,withCredentials:Fe,withXSRFToken:Fe,adapter:Fe,responseType:Fe,xsrfCookieName:Fe,xsrfHeaderName:Fe,onUploadProgress:Fe,onDownloadProgress:Fe,
decompress:Fe,maxContentLength:Fe,maxBodyLength:Fe,beforeRedirect:Fe,transport:Fe,httpAgent:Fe,httpsAgent:Fe,cancelToken:Fe,socketPath:Fe,allowedSocketPaths:Fe,responseEncoding:Fe,validateStatus:$l,headers:cA}});function lA(t,e,n){if(typeof t!="object"||t===null)throw new j("options must be an object",j.ERR_BAD_OPTION_VALUE);let r=Object.keys(t),o=r.length;for(;o-- >0;){let i=r[o],s=Object.prototype.hasOwnProperty.
call(e,i)?e[i]:void 0;if(s){let a=t[i],c=a===void 0||s(a,i,t);if(c!==!0)throw new j("option "+i+" must be "+c,j.ERR_BAD_OPTION_VALUE);continue}if(n!==!0)throw new j("Unknown option "+i,j.ERR_BAD_OPTION)}}
var Zs,Ny,ei,Ty=_(function(){"use strict";f();Ls();bt();Zs={};["object","boolean","number","function","string","symbol"].forEach(function(t,e){Zs[t]=function(r){return typeof r===t||"a"+(e<1?"n ":" ")+
t}});Ny={};Zs.transitional=function(e,n,r){function o(i,s){return"[Axios v"+ur+"] Transitional option '"+i+"'"+s+(r?". "+r:"")}return function(i,s,a){if(e===!1)throw new j(o(s," has been removed"+(n?" in "+n:"")),j.ERR_DEPRECATED);return n&&!Ny[s]&&(Ny[s]=!0,console.warn(o(s," has been deprecated since v"+n+" and will be removed in the near future"))),e?e(i,s,a):!0}};Zs.spelling=function(e){return function(n,r){
return console.warn(`${r} is likely a misspelling of ${e}`),!0}};ei={assertOptions:lA,validators:Zs}});var rt,Al,to,ti,Cy=_(function(){"use strict";f();Ve();Vu();Zg();Iy();Ol();ol();Yu();Ty();Cn();Ps();bt();rt=ei.validators,Al=function(t){if(t==null||x.isPlainObject(t)||t instanceof tt)return!0;try{return x.
isObject(t)&&x.getSafeProp(t,Symbol.toStringTag)==="AxiosHeaders"&&["toJSON","set","get","has","delete","clear","normalize","concat","toString",Symbol.iterator].every(function(e){return x.isFunction(x.
getSafeProp(t,e))})}catch{return!1}},to=class{constructor(e){this.defaults=e||{},this.interceptors={request:new Zu,response:new Zu}}async request(e,n){try{return await this._request(e,n)}catch(r){if(r instanceof
Error)try{let o={};Error.captureStackTrace?Error.captureStackTrace(o):o=new Error;let i=o.stack,s="";if(typeof i=="string"){let a=i.indexOf(`
`);s=a===-1?"":i.slice(a+1)}if(!r.stack)r.stack=s;else if(s){let a=s.indexOf(`
`),c=a===-1?-1:s.indexOf(`
`,a+1),u=c===-1?s:s.slice(c+1),l=String(r.stack),p=Rg(r,l),m=p===-1?l:l.slice(0,p),d=p===-1?"":l.slice(p);m.endsWith(u)||(r.stack=m+`
`+s+d)}}catch{}throw r}}_request(e,n){var y=this;typeof e=="string"?(n=n||{},n.url=e):n=e||{},n=bn(this.defaults,n);let{transitional:r,paramsSerializer:o,headers:i}=n;r!==void 0&&ei.assertOptions(r,{silentJSONParsing:rt.
transitional(rt.boolean),forcedJSONParsing:rt.transitional(rt.boolean),clarifyTimeoutError:rt.transitional(rt.boolean),legacyInterceptorReqResOrdering:rt.transitional(rt.boolean),advertiseZstdAcceptEncoding:rt.
transitional(rt.boolean),validateStatusUndefinedResolves:rt.transitional(rt.boolean),encodeBasicAuthUsername:rt.transitional(rt.boolean)},!1),o!=null&&(x.isFunction(o)?n.paramsSerializer={serialize:o}:
ei.assertOptions(o,{encode:rt.function,serialize:rt.function},!0)),n.allowAbsoluteUrls!==void 0||(x.hasOwnProp(this.defaults,"allowAbsoluteUrls")&&this.defaults.allowAbsoluteUrls!==void 0?n.allowAbsoluteUrls=
this.defaults.allowAbsoluteUrls:n.allowAbsoluteUrls=!0),ei.assertOptions(n,{baseUrl:rt.spelling("baseURL"),withXsrfToken:rt.spelling("withXSRFToken")},!0),n.method=(x.getSafeProp(n,"method")||x.getSafeProp(
this.defaults,"method")||"get").toLowerCase();let s=x.getSafeProp(i,"common"),a=x.getSafeProp(i,n.method),c=i&&x.merge(Al(s)?s:void 0,Al(a)?a:void 0);i&&x.forEach(zs.concat("common"),function(O){Al(x.
getSafeProp(i,O))&&delete i[O]}),n.headers=tt.concat(c,i);let u=[],l=!0;this.interceptors.request.forEach(function(A){if(typeof A.runWhen=="function"&&A.runWhen(n)===!1)return;l=l&&A.synchronous;let z=n.
transitional||Jr;z&&z.legacyInterceptorReqResOrdering?u.unshift(A.fulfilled,A.rejected):u.push(A.fulfilled,A.rejected)});let p=[];this.interceptors.response.forEach(function(A){p.push(A.fulfilled,A.rejected)});
let m,d=0,h;if(!l){let O=[Qo.bind(this),void 0];for(O.unshift(...u),O.push(...p),h=O.length,m=Promise.resolve(n);d<h;)m=m.then(O[d++],O[d++]);return m}h=u.length;let w=n;for(;d<h;){let O=u[d++],A=u[d++];
try{w=O?O(w):w}catch(z){if(!A){m=Promise.reject(z);break}try{let P=A.call(this,z);x.isThenable(P)&&(m=Promise.resolve(P).then(function(){return Qo.call(y,w)}))}catch(P){m=Promise.reject(P)}break}}if(!m)
try{m=Qo.call(this,w)}catch(O){m=Promise.reject(O)}for(d=0,h=p.length;d<h;)m=m.then(p[d++],p[d++]);return m}getUri(e){e=bn(this.defaults,e);let n=Ko(e.baseURL,e.url,e.allowAbsoluteUrls,e);return Bo(n,
e.params,e.paramsSerializer)}};x.forEach(["delete","get","head","options"],function(e){to.prototype[e]=async function(n,r){return this.request(bn(r||{},{method:e,url:n,data:r&&x.hasOwnProp(r,"data")?r.
data:void 0}))}});x.forEach(["post","put","patch","query"],function(e){function n(r){return async function(i,s,a){return this.request(bn(a||{},{method:e,headers:r?{"Content-Type":"multipart/form-data"}:
{},url:i,data:s}))}}to.prototype[e]=n(),e!=="query"&&(to.prototype[e+"Form"]=n(!0))});ti=to});var kl,Ry,Py=_(function(){"use strict";f();Ho();kl=class t{constructor(e){if(typeof e!="function")throw new TypeError("executor must be a function.");let n;this.promise=new Promise(function(i){n=i});let r=this;
this.promise.then(function(o){if(!r._listeners)return;let i=r._listeners.length;for(;i-- >0;)r._listeners[i](o);r._listeners=null}),this.promise.then=function(o){let i,s=new Promise(function(a){r.subscribe(
a),i=a}).then(o);return s.cancel=function(){r.unsubscribe(i)},s},e(function(i,s,a){r.reason||(r.reason=new gn(i,s,a),n(r.reason))})}throwIfRequested(){if(this.reason)throw this.reason}subscribe(e){if(this.
reason){e(this.reason);return}this._listeners?this._listeners.push(e):this._listeners=[e]}unsubscribe(e){if(!this._listeners)return;let n=this._listeners.indexOf(e);n!==-1&&this._listeners.splice(n,1)}toAbortSignal(){
var r=this;let e=new AbortController,n=function(o){e.abort(o)};return this.subscribe(n),e.signal.unsubscribe=function(){return r.unsubscribe(n)},e.signal}static source(){let e;return{token:new t(function(o){
e=o}),cancel:e}}},Ry=kl});function Nl(t){return function(n){return t.apply(null,n)}}var Dy=_(function(){"use strict";f()});function Tl(t){return x.isObject(t)&&t.isAxiosError===!0}var zy=_(function(){"use strict";f();Ve()});var qs,My,Ly=_(function(){f();qs={Continue:100,SwitchingProtocols:101,Processing:102,EarlyHints:103,Ok:200,Created:201,Accepted:202,NonAuthoritativeInformation:203,NoContent:204,ResetContent:205,PartialContent:206,
MultiStatus:207,AlreadyReported:208,ImUsed:226,MultipleChoices:300,MovedPermanently:301,Found:302,SeeOther:303,NotModified:304,UseProxy:305,Unused:306,TemporaryRedirect:307,PermanentRedirect:308,BadRequest:400,
Unauthorized:401,PaymentRequired:402,Forbidden:403,NotFound:404,MethodNotAllowed:405,NotAcceptable:406,ProxyAuthenticationRequired:407,RequestTimeout:408,Conflict:409,Gone:410,LengthRequired:411,PreconditionFailed:412,
PayloadTooLarge:413,ContentTooLarge:413,UriTooLong:414,UnsupportedMediaType:415,RangeNotSatisfiable:416,ExpectationFailed:417,ImATeapot:418,MisdirectedRequest:421,UnprocessableEntity:422,UnprocessableContent:422,
Locked:423,FailedDependency:424,TooEarly:425,UpgradeRequired:426,PreconditionRequired:428,TooManyRequests:429,RequestHeaderFieldsTooLarge:431,UnavailableForLegalReasons:451,InternalServerError:500,NotImplemented:501,
BadGateway:502,ServiceUnavailable:503,GatewayTimeout:504,HttpVersionNotSupported:505,VariantAlsoNegotiates:506,InsufficientStorage:507,LoopDetected:508,NotExtended:510,NetworkAuthenticationRequired:511,
WebServerReturnsAnUnknownError:520,WebServerIsDown:521,ConnectionTimedOut:522,OriginIsUnreachable:523,TimeoutOccurred:524,SslHandshakeFailed:525,InvalidSslCertificate:526};Object.entries(qs).forEach(function([
t,e]){qs[e]===void 0&&(qs[e]=t)});My=qs});function Fy(t){let e=new ti(t),n=ir(ti.prototype.request,e);return x.extend(n,ti.prototype,e,{allOwnKeys:!0}),x.extend(n,e,null,{allOwnKeys:!0}),n.create=function(o){return Fy(bn(t,o))},n}var Qe,Gs,jy=_(
function(){"use strict";f();Ve();$s();Cy();Ol();Ms();Ju();Ho();Py();Qu();Ls();Kr();bt();Dy();zy();Cn();wl();Ly();Qe=Fy(Qr);Qe.Axios=ti;Qe.CanceledError=gn;Qe.CancelToken=Ry;Qe.isCancel=Wo;Qe.VERSION=ur;
Qe.toFormData=Rn;Qe.AxiosError=j;Qe.Cancel=Qe.CanceledError;Qe.all=function(e){return Promise.all(e)};Qe.spread=Nl;Qe.isAxiosError=Tl;Qe.mergeConfig=bn;Qe.AxiosHeaders=tt;Qe.formToJSON=function(t){return Ds(
x.isHTMLForm(t)?new FormData(t):t)};Qe.getAdapter=Bs.getAdapter;Qe.HttpStatusCode=My;Qe.default=Qe;Gs=Qe});var V4,Ws,B4,Z4,q4,G4,W4,H4,K4,J4,Y4,X4,Uy,Q4,e3,t3,n3,Cl=_(function(){f();jy();({Axios:V4,AxiosError:Ws,CanceledError:B4,isCancel:Z4,CancelToken:q4,VERSION:G4,all:W4,Cancel:H4,isAxiosError:K4,spread:J4,
toFormData:Y4,AxiosHeaders:X4,HttpStatusCode:Uy,formToJSON:Q4,getAdapter:e3,mergeConfig:t3,create:n3}=Gs)});var Vy={};Pe(Vy,{AxiosError:function(){return Ws},HttpStatusCode:function(){return Uy},default:function(){return Gs}});var By=_(function(){f();Cl()});var Zy,qy=_(function(){f();Zy={stringify:function(t){return new URLSearchParams(t).toString()}}});var Gy={};Pe(Gy,{default:function(){return Zy}});var Wy=_(function(){f();qy()});var Ky=it(function(Hs){"use strict";f();Object.defineProperty(Hs,"__esModule",{value:!0});Hs.GrantType=void 0;var Hy;(function(t){t.AuthorizationCode="authorization_code",t.RefreshToken="refresh_token",
t.ClientCredentials="client_credentials"})(Hy||(Hs.GrantType=Hy={}))});var Rl={};Pe(Rl,{fileDesc:function(){return nt},messageDesc:function(){return Nt},serviceDesc:function(){return hs}});var Pl=_(function(){f();gs()});var no=it(function(Ks){"use strict";f();Object.defineProperty(Ks,"__esModule",{value:!0});Ks.file_google_api_annotations=void 0;var Jy="google/api/annotations.proto",Dn=[];Ks.file_google_api_annotations=
{get name(){return Jy},get syntax(){return"proto3"},get dependency(){return[]},get enumType(){return Dn},get messageType(){return Dn},get service(){return Dn},get extension(){return Dn},get proto(){return{
name:Jy,syntax:"proto3",enumType:Dn,messageType:Dn,service:Dn,extension:Dn}}}});var Yy={};Pe(Yy,{file_google_protobuf_empty:function(){return Nn}});var Xy=_(function(){f();Zt()});var ro=it(function(Js){"use strict";f();Object.defineProperty(Js,"__esModule",{value:!0});Js.file_protoc_gen_openapiv2_options_annotations=void 0;var Qy="protoc-gen-openapiv2/options/annotations.proto",
zn=[];Js.file_protoc_gen_openapiv2_options_annotations={get name(){return Qy},get syntax(){return"proto3"},get dependency(){return[]},get enumType(){return zn},get messageType(){return zn},get service(){
return zn},get extension(){return zn},get proto(){return{name:Qy,syntax:"proto3",enumType:zn,messageType:zn,service:zn,extension:zn}}}});var Ys=it(function(Se){"use strict";f();Object.defineProperty(Se,"__esModule",{value:!0});Se.Dummy=Se.ToolErrorInfoSchema=Se.LocalizedMessageInfoSchema=Se.HelpInfo_LinkSchema=Se.HelpInfoSchema=Se.ResourceInfoSchema=
Se.RequestInfoSchema=Se.ValidationErrorInfo_FieldViolationSchema=Se.ValidationErrorInfoSchema=Se.DebugInfoSchema=Se.ErrorInfoSchema=Se.file_scalekit_v1_errdetails_errdetails=void 0;var Rt=(Pl(),$e(Rl)),
fA=no(),pA=(Xy(),$e(Yy)),dA=ro();Se.file_scalekit_v1_errdetails_errdetails=(0,Rt.fileDesc)('{"messageType":[{"field":[{"name":"error_code","number":1,"label":1,"type":9},{"name":"debug_info","number":2,"label":1,"type":11,"typeName":".scalekit.v1.errdetails.DebugInfo","oneofIndex":0,"proto3Optional":true},{"name":"help_info","number":3,"label":1,"type":11,"typeName":".scalekit.v1.errdetails.HelpInfo","oneofIndex":1,"proto3Optional":true},{"name":"localized_message_info","number":4,"label":1,"type":11,"typeName":".scalekit.v1.errdetails.LocalizedMessageInfo","oneofIndex":2,"proto3Optional":true},{"name":"resource_info","number":5,"label":1,"type":11,"typeName":".scalekit.v1.errdetails.ResourceInfo","oneofIndex":3,"proto3Optional":true},{"name":"request_info","number":6,"label":1,"type":11,"typeName":".scalekit.v1.errdetails.RequestInfo","oneofIndex":4,"proto3Optional":true},{"name":"validation_error_info","number":8,"label":1,"type":11,"typeName":".scalekit.v1.errdetails.ValidationErrorInfo","oneofIndex":5,"proto3Optional":true},{"name":"tool_error_info","number":9,"label":1,"type":11,"typeName":".scalekit.v1.errdetails.ToolErrorInfo","oneofIndex":6,"proto3Optional":true}],"oneofDecl":[{"name":"_debug_info"},{"name":"_help_info"},{"name":"_localized_message_info"},{"name":"_resource_info"},{"name":"_request_info"},{"name":"_validation_error_info"},{"name":"_tool_error_info"}],"name":"ErrorInfo"},{"field":[{"name":"stack_entries","number":1,"label":3,"type":9},{"name":"detail","number":2,"label":1,"type":9}],"name":"DebugInfo"},{"field":[{"name":"field_violations","number":1,"label":3,"type":11,"typeName":".scalekit.v1.errdetails.ValidationErrorInfo.FieldViolation"}],"nestedType":[{"field":[{"name":"field","number":1,"label":1,"type":9},{"name":"description","number":2,"label":1,"type":9},{"name":"constraint","number":3,"label":1,"type":9}],"name":"FieldViolation"}],"name":"ValidationErrorInfo"},{"field":[{"name":"request_id","number":1,"label":1,"type":9},{"name":"serving_data","number":2,"label":1,"type":9}],"name":"RequestInfo"},{"field":[{"name":"resource_name","number":2,"label":1,"type":9},{"name":"owner","number":3,"label":1,"type":9},{"name":"description","number":4,"label":1,"type":9},{"name":"required_permissions","number":5,"label":3,"type":9},{"name":"user","number":6,"label":1,"type":9}],"reservedRange":[{"start":1,"end":2}],"name":"ResourceInfo"},{"field":[{"name":"links","number":1,"label":3,"type":11,"typeName":".scalekit.v1.errdetails.HelpInfo.Link"}],"nestedType":[{"field":[{"name":"description","number":1,"label":1,"type":9},{"name":"url","number":2,"label":1,"type":9}],"name":"Link"}],"name":"HelpInfo"},{"field":[{"name":"locale","number":1,"label":1,"type":9},{"name":"message","number":2,"label":1,"type":9}],"name":"LocalizedMessageInfo"},{"field":[{"name":"execution_id","number":1,"label":1,"type":9},{"name":"tool_error_message","number":2,"label":1,"type":9},{"name":"tool_error_code","number":3,"label":1,"type":9}],"name":"ToolErrorInfo"}],"service":[{"name":"Dummy"}],"name":"scalekit/v1/errdetails/errdetails.proto","package":"scalekit.v1.errdetails","options":{"goPackage":"github.com/scalekit-inc/scalekit/pkg/grpc/errdetails"},"syntax":"proto3"}',[fA.file_google_api_annotations,pA.file_google_protobuf_empty,dA.file_protoc_gen_openapiv2_options_annotations]);Se.ErrorInfoSchema=(0,Rt.messageDesc)(Se.file_scalekit_v1_errdetails_errdetails,
0);Se.DebugInfoSchema=(0,Rt.messageDesc)(Se.file_scalekit_v1_errdetails_errdetails,1);Se.ValidationErrorInfoSchema=(0,Rt.messageDesc)(Se.file_scalekit_v1_errdetails_errdetails,2);Se.ValidationErrorInfo_FieldViolationSchema=
(0,Rt.messageDesc)(Se.file_scalekit_v1_errdetails_errdetails,2,0);Se.RequestInfoSchema=(0,Rt.messageDesc)(Se.file_scalekit_v1_errdetails_errdetails,3);Se.ResourceInfoSchema=(0,Rt.messageDesc)(Se.file_scalekit_v1_errdetails_errdetails,
4);Se.HelpInfoSchema=(0,Rt.messageDesc)(Se.file_scalekit_v1_errdetails_errdetails,5);Se.HelpInfo_LinkSchema=(0,Rt.messageDesc)(Se.file_scalekit_v1_errdetails_errdetails,5,0);Se.LocalizedMessageInfoSchema=
(0,Rt.messageDesc)(Se.file_scalekit_v1_errdetails_errdetails,6);Se.ToolErrorInfoSchema=(0,Rt.messageDesc)(Se.file_scalekit_v1_errdetails_errdetails,7);Se.Dummy=(0,Rt.serviceDesc)(Se.file_scalekit_v1_errdetails_errdetails,
0)});var e_={};Pe(e_,{AxiosError:function(){return Ws}});var t_=_(function(){f();Cl()});var Hl=it(function(Te){"use strict";f();Object.defineProperty(Te,"__esModule",{value:!0});Te.ScalekitToolException=Te.ScalekitToolForbiddenException=Te.ScalekitToolUnauthorizedException=Te.ScalekitToolRateLimitException=
Te.ScalekitUnknownException=Te.ScalekitCancelledException=Te.ScalekitGatewayTimeoutException=Te.ScalekitServiceUnavailableException=Te.ScalekitNotImplementedException=Te.ScalekitInternalServerException=
Te.ScalekitTooManyRequestsException=Te.ScalekitConflictException=Te.ScalekitNotFoundException=Te.ScalekitForbiddenException=Te.ScalekitUnauthorizedException=Te.ScalekitBadRequestException=void 0;Te.isToolException=
mA;var n_=(Is(),$e(Ss)),r_=(t_(),$e(e_)),yt=Kl();function mA(t){return t instanceof yt.ScalekitServerException&&t.isToolError===!0}var Dl=class extends yt.ScalekitServerException{constructor(e){super(
e),this.name="ScalekitBadRequestException"}};Te.ScalekitBadRequestException=Dl;var Xs=class extends yt.ScalekitServerException{constructor(e){super(e),this.name="ScalekitUnauthorizedException"}};Te.ScalekitUnauthorizedException=
Xs;var Qs=class extends yt.ScalekitServerException{constructor(e){super(e),this.name="ScalekitForbiddenException"}};Te.ScalekitForbiddenException=Qs;var zl=class extends yt.ScalekitServerException{constructor(e){
super(e),this.name="ScalekitNotFoundException"}};Te.ScalekitNotFoundException=zl;var Ml=class extends yt.ScalekitServerException{constructor(e){super(e),this.name="ScalekitConflictException"}};Te.ScalekitConflictException=
Ml;var ea=class extends yt.ScalekitServerException{constructor(e){super(e),this.name="ScalekitTooManyRequestsException"}};Te.ScalekitTooManyRequestsException=ea;var Ll=class extends yt.ScalekitServerException{constructor(e){
super(e),this.name="ScalekitInternalServerException"}};Te.ScalekitInternalServerException=Ll;var Fl=class extends yt.ScalekitServerException{constructor(e){super(e),this.name="ScalekitNotImplementedException"}};Te.ScalekitNotImplementedException=Fl;var jl=class extends yt.ScalekitServerException{constructor(e){super(e),this.name="ScalekitServiceUnavailableException"}};Te.ScalekitServiceUnavailableException=
jl;var Ul=class t extends yt.ScalekitServerException{constructor(e){super(e),this.name="ScalekitGatewayTimeoutException"}static isAxiosTimeout(e){return e.code===r_.AxiosError.ECONNABORTED||e.code===r_.
AxiosError.ETIMEDOUT}static fromAxiosTimeout(e){return new t(new n_.ConnectError(e.message,n_.Code.DeadlineExceeded))}};Te.ScalekitGatewayTimeoutException=Ul;var Vl=class extends yt.ScalekitServerException{constructor(e){
super(e),this.name="ScalekitCancelledException"}};Te.ScalekitCancelledException=Vl;var Bl=class extends yt.ScalekitServerException{constructor(e){super(e),this.name="ScalekitUnknownException"}};Te.ScalekitUnknownException=
Bl;function ta(t){for(let e of t.unpackedDetails)if(e.toolErrorInfo)return{toolErrorCode:e.toolErrorInfo.toolErrorCode,toolErrorMessage:e.toolErrorInfo.toolErrorMessage,executionId:e.toolErrorInfo.executionId};
return{toolErrorCode:"",toolErrorMessage:"",executionId:""}}var Zl=class extends ea{constructor(e){super(e),this.isToolError=!0,this.name="ScalekitToolRateLimitException";let n=ta(this);this.toolErrorCode=
n.toolErrorCode,this.toolErrorMessage=n.toolErrorMessage,this.executionId=n.executionId}};Te.ScalekitToolRateLimitException=Zl;var ql=class extends Xs{constructor(e){super(e),this.isToolError=!0,this.
name="ScalekitToolUnauthorizedException";let n=ta(this);this.toolErrorCode=n.toolErrorCode,this.toolErrorMessage=n.toolErrorMessage,this.executionId=n.executionId}};Te.ScalekitToolUnauthorizedException=
ql;var Gl=class extends Qs{constructor(e){super(e),this.isToolError=!0,this.name="ScalekitToolForbiddenException";let n=ta(this);this.toolErrorCode=n.toolErrorCode,this.toolErrorMessage=n.toolErrorMessage,
this.executionId=n.executionId}};Te.ScalekitToolForbiddenException=Gl;var Wl=class extends yt.ScalekitServerException{constructor(e){super(e),this.isToolError=!0,this.name="ScalekitToolException";let n=ta(
this);this.toolErrorCode=n.toolErrorCode,this.toolErrorMessage=n.toolErrorMessage,this.executionId=n.executionId}};Te.ScalekitToolException=Wl});var Kl=it(function(Ht){"use strict";f();Object.defineProperty(Ht,"__esModule",{value:!0});Ht.ScalekitServerException=Ht.ScalekitValidateTokenFailureException=Ht.WebhookVerificationError=Ht.ScalekitException=
void 0;var ee=(Is(),$e(Ss)),o_=Ys(),hA={[ee.Code.InvalidArgument]:400,[ee.Code.FailedPrecondition]:400,[ee.Code.OutOfRange]:400,[ee.Code.Unauthenticated]:401,[ee.Code.PermissionDenied]:403,[ee.Code.NotFound]:404,
[ee.Code.AlreadyExists]:409,[ee.Code.Aborted]:409,[ee.Code.ResourceExhausted]:429,[ee.Code.Canceled]:499,[ee.Code.DataLoss]:500,[ee.Code.Unknown]:500,[ee.Code.Internal]:500,[ee.Code.Unimplemented]:501,
[ee.Code.Unavailable]:503,[ee.Code.DeadlineExceeded]:504},i_={200:ee.Code.Unknown,400:ee.Code.InvalidArgument,401:ee.Code.Unauthenticated,403:ee.Code.PermissionDenied,404:ee.Code.NotFound,409:ee.Code.
AlreadyExists,429:ee.Code.ResourceExhausted,500:ee.Code.Internal,501:ee.Code.Unimplemented,503:ee.Code.Unavailable,504:ee.Code.DeadlineExceeded},Jl={OK:200,BAD_REQUEST:400,UNAUTHORIZED:401,FORBIDDEN:403,
NOT_FOUND:404,CONFLICT:409,TOO_MANY_REQUESTS:429,INTERNAL_SERVER_ERROR:500,NOT_IMPLEMENTED:501,SERVICE_UNAVAILABLE:503,GATEWAY_TIMEOUT:504},oo=class extends Error{constructor(e){super(e?.message||e?.toString()||
"Unknown error"),this.name="ScalekitException"}};Ht.ScalekitException=oo;var Yl=class extends oo{constructor(e){super(e),this.name="WebhookVerificationError"}};Ht.WebhookVerificationError=Yl;var Xl=class extends oo{constructor(e){
super(e),this.name="ScalekitValidateTokenFailureException"}};Ht.ScalekitValidateTokenFailureException=Xl;var Ql=class extends oo{constructor(e){if(super(e),this._unpackedDetails=[],this.isAxiosResponse(
e))e.statusText&&typeof e.statusText=="string"?this._httpStatus=Jl[e.statusText.toUpperCase()]||Jl.INTERNAL_SERVER_ERROR:this._httpStatus=Jl.INTERNAL_SERVER_ERROR,this._grpcStatus=i_[e.status]||ee.Code.
Unknown,this._errorCode=e.statusText,this._errDetails=e.data,this._message=null;else{this._grpcStatus=e.code,this._httpStatus=hA[e.code]||500,this._message=e.message,this._errDetails=e.findDetails(o_.
ErrorInfoSchema),this._errorCode=null;for(let n of this._errDetails)this._unpackedDetails.push(n),this._errorCode||(this._errorCode=n.errorCode)}this.name="ScalekitServerException"}isAxiosResponse(e){
return e&&typeof e.status=="number"&&typeof e.statusText=="string"}toString(){let e="=".repeat(40);if(this._unpackedDetails.length>0){let n=JSON.stringify(this._unpackedDetails,null,2);return n.startsWith(
"[")&&n.includes(`
`)&&(n=`[
`+n.substring(1)),`
${e}
Error Code: ${this._errorCode}
GRPC: (${this.getGrpcStatusName()}: ${this._grpcStatus})
HTTP: (${this.getHttpStatusName()}: ${this._httpStatus})
Error Details:
${this._message}: ${n}
${e}
`}else return`
${e}
Error Code: ${this._errorCode}
GRPC: (${this.getGrpcStatusName()}: ${this._grpcStatus})
HTTP: (${this.getHttpStatusName()}: ${this._httpStatus})
Error Details: ${this._errDetails}
${e}
`}getGrpcStatusName(){switch(this._grpcStatus){case ee.Code.InvalidArgument:return"INVALID_ARGUMENT";case ee.Code.FailedPrecondition:return"FAILED_PRECONDITION";case ee.Code.OutOfRange:return"OUT_OF_RANGE";case ee.Code.Unauthenticated:return"UNAUTHENTICATED";case ee.Code.PermissionDenied:return"PERMISSION_DENIED";case ee.Code.NotFound:return"NOT_FOUND";case ee.Code.AlreadyExists:return"ALREADY_EXISTS";case ee.Code.Aborted:return"ABORTED";case ee.Code.ResourceExhausted:return"RESOURCE_EXHAUSTED";case ee.Code.Canceled:return"CANCELED";case ee.Code.DataLoss:return"DATA_LOSS";case ee.Code.Unknown:
return"UNKNOWN";case ee.Code.Internal:return"INTERNAL";case ee.Code.Unimplemented:return"UNIMPLEMENTED";case ee.Code.Unavailable:return"UNAVAILABLE";case ee.Code.DeadlineExceeded:return"DEADLINE_EXCEEDED";default:return"UNKNOWN"}}getHttpStatusName(){switch(this._httpStatus){case 200:return"OK";case 400:return"BAD_REQUEST";case 401:return"UNAUTHORIZED";case 403:return"FORBIDDEN";case 404:return"NOT_FOUND";case 409:return"CONFLICT";case 429:return"TOO_MANY_REQUESTS";case 500:return"INTERNAL_SERVER_ERROR";case 501:return"NOT_IMPLEMENTED";case 503:return"SERVICE_UNAVAILABLE";case 504:return"GATEWAY_TIMEOUT";default:return"INTERNAL_SERVER_ERROR"}}get grpcStatus(){return this._grpcStatus}get httpStatus(){return this._httpStatus}get errorCode(){return this._errorCode}get message(){return this._message||
super.message}get errDetails(){return this._errDetails}get unpackedDetails(){return this._unpackedDetails}static promote(e,n){let r=Hl(),o=e instanceof ee.ConnectError?e.code:i_[e.status]||ee.Code.Unknown;
if(n??(e instanceof ee.ConnectError&&e.findDetails(o_.ErrorInfoSchema).some(function(s){return s.errorCode==="TOOL_ERROR"})))switch(o){case ee.Code.Unauthenticated:return new r.ScalekitToolUnauthorizedException(
e);case ee.Code.PermissionDenied:return new r.ScalekitToolForbiddenException(e);case ee.Code.ResourceExhausted:return new r.ScalekitToolRateLimitException(e);default:return new r.ScalekitToolException(
e)}switch(o){case ee.Code.InvalidArgument:case ee.Code.FailedPrecondition:case ee.Code.OutOfRange:return new r.ScalekitBadRequestException(e);case ee.Code.Unauthenticated:return new r.ScalekitUnauthorizedException(
e);case ee.Code.PermissionDenied:return new r.ScalekitForbiddenException(e);case ee.Code.NotFound:return new r.ScalekitNotFoundException(e);case ee.Code.AlreadyExists:case ee.Code.Aborted:return new r.
ScalekitConflictException(e);case ee.Code.ResourceExhausted:return new r.ScalekitTooManyRequestsException(e);case ee.Code.Canceled:return new r.ScalekitCancelledException(e);case ee.Code.DataLoss:case ee.
Code.Unknown:case ee.Code.Internal:return new r.ScalekitInternalServerException(e);case ee.Code.Unimplemented:return new r.ScalekitNotImplementedException(e);case ee.Code.Unavailable:return new r.ScalekitServiceUnavailableException(
e);case ee.Code.DeadlineExceeded:return new r.ScalekitGatewayTimeoutException(e);default:return new r.ScalekitUnknownException(e)}}};Ht.ScalekitServerException=Ql});var s_=it(function(k3,gA){gA.exports={name:"@scalekit-sdk/node",version:"2.11.0"}});var u_=it(function(Ge){"use strict";f();var bA=Ge&&Ge.__createBinding||(Object.create?(function(t,e,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(e,n);(!o||("get"in o?!e.__esModule:o.writable||
o.configurable))&&(o={enumerable:!0,get:function(){return e[n]}}),Object.defineProperty(t,r,o)}):(function(t,e,n,r){r===void 0&&(r=n),t[r]=e[n]})),yA=Ge&&Ge.__setModuleDefault||(Object.create?(function(t,e){
Object.defineProperty(t,"default",{enumerable:!0,value:e})}):function(t,e){t.default=e}),_A=Ge&&Ge.__importStar||(function(){var t=function(e){return t=Object.getOwnPropertyNames||function(n){var r=[];
for(var o in n)Object.prototype.hasOwnProperty.call(n,o)&&(r[r.length]=o);return r},t(e)};return function(e){if(e&&e.__esModule)return e;var n={};if(e!=null)for(var r=t(e),o=0;o<r.length;o++)r[o]!=="default"&&bA(n,e,r[o]);return yA(n,e),n}})(),ni=Ge&&Ge.__awaiter||function(t,e,n,r){function o(i){return i instanceof n?i:new n(function(s){s(i)})}return new(n||(n=Promise))(function(i,s){function a(l){
try{u(r.next(l))}catch(p){s(p)}}function c(l){try{u(r.throw(l))}catch(p){s(p)}}function u(l){l.done?i(l.value):o(l.value).then(a,c)}u((r=r.apply(t,e||[])).next())})},c_=Ge&&Ge.__importDefault||function(t){
return t&&t.__esModule?t:{default:t}};Object.defineProperty(Ge,"__esModule",{value:!0});Ge.DEFAULT_TIMEOUT_MS=Ge.headers=void 0;Ge.assertValidTimeout=tf;var ef=(Is(),$e(Ss)),na=_A((By(),$e(Vy))),xA=c_(
require("os")),wA=c_((Wy(),$e(Gy))),vA=Ky(),ri=Kl(),a_=Hl(),EA=Ys();Ge.headers={"user-agent":"user-agent","x-sdk-version":"x-sdk-version","x-api-version":"x-api-version",authorization:"authorization"};
var SA="oauth/token",IA="keys",$A=6e4;Ge.DEFAULT_TIMEOUT_MS=2e4;function tf(t,e){if(!Number.isFinite(e)||e<=0)throw new Error(`${t} must be a positive finite number of milliseconds, got ${e}`)}var nf=class{constructor(e,n,r,o=$A,i=Ge.
DEFAULT_TIMEOUT_MS){var s=this;this.envUrl=e,this.clientId=n,this.clientSecret=r,this.toolTimeoutMs=o,this.timeoutMs=i,this.keys=[],this.accessToken=null,this.sdkVersion=`Scalekit-Node/${s_().version}`,
this.apiVersion="20260727",this.userAgent=`${this.sdkVersion} Node/${process.version} (${process.platform}; ${xA.default.arch()})`,tf("toolTimeoutMs",o),tf("timeoutMs",i),this.axios=na.default.create(
{baseURL:e,timeout:this.timeoutMs}),this.axios.interceptors.request.use(function(a){return a.headers[Ge.headers["user-agent"]]=s.userAgent,a.headers[Ge.headers["x-sdk-version"]]=s.sdkVersion,a.headers[Ge.
headers["x-api-version"]]=s.apiVersion,s.accessToken&&!a.skipAuth&&(a.headers[Ge.headers.authorization]=`Bearer ${s.accessToken}`),a}),this.axios.interceptors.response.use(function(a){return a},function(a){
if(a instanceof na.AxiosError){if(a.config){let c=a.config;delete c.data,delete c.headers}delete a.request,a.response&&delete a.response.request}return Promise.reject(a)})}authenticateClient(){return ni(
this,void 0,void 0,function*(){let e=yield this.authenticate(wA.default.stringify({grant_type:vA.GrantType.ClientCredentials,client_id:this.clientId,client_secret:this.clientSecret}));this.accessToken=
e.data.access_token})}authenticate(e){return ni(this,void 0,void 0,function*(){return this.axios.post(SA,e,{headers:{"Content-Type":"application/x-www-form-urlencoded"},skipAuth:!0})})}getJwks(){return ni(
this,void 0,void 0,function*(){if(this.keys.length)return Promise.resolve();let{data:{keys:e}}=yield this.axios.get(IA);this.keys=e})}sleep(e){return new Promise(function(n){return setTimeout(n,e)})}connectExec(e,n,r){
return ni(this,void 0,void 0,function*(){return this._connectExec(e,n,3,0,r)})}_connectExec(e,n,r,o,i){return ni(this,void 0,void 0,function*(){try{return yield e(n,i)}catch(s){if(s instanceof ef.ConnectError){
let a=s.findDetails(EA.ErrorInfoSchema).some(function(c){return c.errorCode==="TOOL_ERROR"});if(!a&&r>0){if(s.code===ef.Code.Unauthenticated)return yield this.authenticateClient(),this._connectExec(e,
n,r-1,o+1,i);if(s.code===ef.Code.Unavailable){let u=Math.min(1e3*Math.pow(2,o),3e4)*(.5+Math.random()*.5);return yield this.sleep(u),this._connectExec(e,n,r-1,o+1,i)}}throw ri.ScalekitServerException.
promote(s,a)}if(s instanceof na.AxiosError)if(s.response){if(r>0&&s.response.status===na.HttpStatusCode.Unauthorized)return yield this.authenticateClient(),this._connectExec(e,n,r-1,o+1,i);throw ri.ScalekitServerException.
promote(s.response)}else throw a_.ScalekitGatewayTimeoutException.isAxiosTimeout(s)?a_.ScalekitGatewayTimeoutException.fromAxiosTimeout(s):new ri.ScalekitException(s);throw s instanceof ri.ScalekitException?
s:new ri.ScalekitException(s)}})}};Ge.default=nf});var l_={};Pe(l_,{default:function(){return f_.default}});var f_,p_=_(function(){f();f_=ze(u_())});var ra={};Pe(ra,{enumDesc:function(){return jd},fileDesc:function(){return nt},messageDesc:function(){return Nt},serviceDesc:function(){return hs}});var oa=_(function(){f();gs()});var oi=it(function(ia){"use strict";f();Object.defineProperty(ia,"__esModule",{value:!0});ia.file_buf_validate_validate=void 0;var d_="buf/validate/validate.proto",Mn=[];ia.file_buf_validate_validate=
{get name(){return d_},get syntax(){return"proto3"},get dependency(){return[]},get enumType(){return Mn},get messageType(){return Mn},get service(){return Mn},get extension(){return Mn},get proto(){return{
name:d_,syntax:"proto3",enumType:Mn,messageType:Mn,service:Mn,extension:Mn}}}});var aa=it(function(sa){"use strict";f();Object.defineProperty(sa,"__esModule",{value:!0});sa.file_google_api_field_behavior=void 0;var m_="google/api/field_behavior.proto",Ln=[];sa.file_google_api_field_behavior=
{get name(){return m_},get syntax(){return"proto3"},get dependency(){return[]},get enumType(){return Ln},get messageType(){return Ln},get service(){return Ln},get extension(){return Ln},get proto(){return{
name:m_,syntax:"proto3",enumType:Ln,messageType:Ln,service:Ln,extension:Ln}}}});var ii=it(function(ca){"use strict";f();Object.defineProperty(ca,"__esModule",{value:!0});ca.file_google_api_visibility=void 0;var h_="google/api/visibility.proto",Fn=[];ca.file_google_api_visibility=
{get name(){return h_},get syntax(){return"proto3"},get dependency(){return[]},get enumType(){return Fn},get messageType(){return Fn},get service(){return Fn},get extension(){return Fn},get proto(){return{
name:h_,syntax:"proto3",enumType:Fn,messageType:Fn,service:Fn,extension:Fn}}}});var g_={};Pe(g_,{file_google_protobuf_struct:function(){return cn},file_google_protobuf_timestamp:function(){return An}});var b_=_(function(){f();Zt()});var si={};Pe(si,{file_scalekit_v1_options_options:function(){return OA}});var OA,ai=_(function(){f();OA=void 0});var w_=it(function(H){"use strict";f();Object.defineProperty(H,"__esModule",{value:!0});H.ConnectedAccountService=H.ConnectorTypeSchema=H.ConnectorType=H.ConnectorStatusSchema=H.ConnectorStatus=H.GetRedirectUrlResponseSchema=
H.GetRedirectUrlRequestSchema=H.DisconnectConnectedAccountResponseSchema=H.DisconnectConnectedAccountRequestSchema=H.GetConnectedAccountResponseSchema=H.GetConnectedAccountRequestSchema=H.StaticAuthSchema=
H.OauthTokenSchema=H.TrustedIDPAuthSchema=H.GoogleDWDAuthSchema=H.AuthorizationDetailsSchema=H.ConnectedAccountForListSchema=H.UpdateConnectedAccountSchema=H.CreateConnectedAccountSchema=H.ConnectedAccountSchema=
H.GetConnectedAccountByIdentifierResponseSchema=H.GetConnectedAccountByIdentifierRequestSchema=H.VerifyConnectedAccountUserResponseSchema=H.VerifyConnectedAccountUserRequestSchema=H.GetMagicLinkForConnectedAccountResponseSchema=
H.GetMagicLinkForConnectedAccountRequestSchema=H.DeleteConnectedAccountResponseSchema=H.DeleteConnectedAccountRequestSchema=H.UpdateConnectedAccountResponseSchema=H.UpdateConnectedAccountRequestSchema=
H.CreateConnectedAccountResponseSchema=H.CreateConnectedAccountRequestSchema=H.SearchConnectedAccountsResponseSchema=H.SearchConnectedAccountsRequestSchema=H.ListConnectedAccountsResponseSchema=H.ListConnectedAccountsRequestSchema=
H.GetMyConnectionMagicLinkResponseSchema=H.GetMyConnectionMagicLinkRequestSchema=H.DisconnectMyConnectedAccountRequestSchema=H.ListMyAppConnectionsResponseSchema=H.MyAppConnectionEntrySchema=H.ListMyAppConnectionsRequestSchema=
H.file_scalekit_v1_connected_accounts_connected_accounts=void 0;var ut=(oa(),$e(ra)),AA=oi(),kA=no(),NA=aa(),TA=ii(),y_=(b_(),$e(g_)),CA=ro(),RA=(ai(),$e(si));H.file_scalekit_v1_connected_accounts_connected_accounts=
(0,ut.fileDesc)('{"messageType":[{"name":"ListMyAppConnectionsRequest"},{"name":"MyAppConnectionEntry"},{"name":"ListMyAppConnectionsResponse"},{"name":"DisconnectMyConnectedAccountRequest"},{"name":"GetMyConnectionMagicLinkRequest"},{"name":"GetMyConnectionMagicLinkResponse"},{"field":[{"name":"organization_id","number":1,"label":1,"type":9,"options":{},"oneofIndex":0,"proto3Optional":true},{"name":"user_id","number":2,"label":1,"type":9,"options":{},"oneofIndex":1,"proto3Optional":true},{"name":"connector","number":3,"label":1,"type":9,"options":{},"oneofIndex":2,"proto3Optional":true},{"name":"identifier","number":4,"label":1,"type":9,"options":{},"oneofIndex":3,"proto3Optional":true},{"name":"provider","number":5,"label":1,"type":9,"options":{}},{"name":"page_size","number":6,"label":1,"type":13,"options":{}},{"name":"page_token","number":7,"label":1,"type":9,"options":{}},{"name":"query","number":8,"label":1,"type":9,"options":{}},{"name":"connection_names","number":9,"label":3,"type":9,"options":{}}],"oneofDecl":[{"name":"_organization_id"},{"name":"_user_id"},{"name":"_connector"},{"name":"_identifier"}],"name":"ListConnectedAccountsRequest","options":{}},{"field":[{"name":"connected_accounts","number":1,"label":3,"type":11,"typeName":".scalekit.v1.connected_accounts.ConnectedAccountForList","options":{}},{"name":"total_size","number":2,"label":1,"type":13,"options":{}},{"name":"next_page_token","number":3,"label":1,"type":9,"options":{}},{"name":"prev_page_token","number":4,"label":1,"type":9,"options":{}}],"name":"ListConnectedAccountsResponse"},{"name":"SearchConnectedAccountsRequest"},{"name":"SearchConnectedAccountsResponse"},{"name":"CreateConnectedAccountRequest"},{"name":"CreateConnectedAccountResponse"},{"name":"UpdateConnectedAccountRequest"},{"name":"UpdateConnectedAccountResponse"},{"name":"DeleteConnectedAccountRequest"},{"name":"DeleteConnectedAccountResponse"},{"field":[{"name":"organization_id","number":1,"label":1,"type":9,"options":{},"oneofIndex":0,"proto3Optional":true},{"name":"user_id","number":2,"label":1,"type":9,"options":{},"oneofIndex":1,"proto3Optional":true},{"name":"connector","number":3,"label":1,"type":9,"options":{},"oneofIndex":2,"proto3Optional":true},{"name":"identifier","number":4,"label":1,"type":9,"options":{},"oneofIndex":3,"proto3Optional":true},{"name":"id","number":5,"label":1,"type":9,"options":{},"oneofIndex":4,"proto3Optional":true},{"name":"state","number":7,"label":1,"type":9,"options":{},"oneofIndex":5,"proto3Optional":true},{"name":"user_verify_url","number":8,"label":1,"type":9,"options":{},"oneofIndex":6,"proto3Optional":true}],"oneofDecl":[{"name":"_organization_id"},{"name":"_user_id"},{"name":"_connector"},{"name":"_identifier"},{"name":"_id"},{"name":"_state"},{"name":"_user_verify_url"}],"name":"GetMagicLinkForConnectedAccountRequest"},{"field":[{"name":"link","number":1,"label":1,"type":9,"options":{}},{"name":"expiry","number":2,"label":1,"type":11,"typeName":".google.protobuf.Timestamp","options":{}}],"name":"GetMagicLinkForConnectedAccountResponse"},{"name":"VerifyConnectedAccountUserRequest"},{"name":"VerifyConnectedAccountUserResponse"},{"field":[{"name":"organization_id","number":1,"label":1,"type":9,"options":{},"oneofIndex":0,"proto3Optional":true},{"name":"user_id","number":2,"label":1,"type":9,"options":{},"oneofIndex":1,"proto3Optional":true},{"name":"connector","number":3,"label":1,"type":9,"options":{},"oneofIndex":2,"proto3Optional":true},{"name":"identifier","number":4,"label":1,"type":9,"options":{},"oneofIndex":3,"proto3Optional":true},{"name":"id","number":5,"label":1,"type":9,"options":{},"oneofIndex":4,"proto3Optional":true}],"oneofDecl":[{"name":"_organization_id"},{"name":"_user_id"},{"name":"_connector"},{"name":"_identifier"},{"name":"_id"}],"name":"GetConnectedAccountByIdentifierRequest"},{"field":[{"name":"connected_account","number":1,"label":1,"type":11,"typeName":".scalekit.v1.connected_accounts.ConnectedAccount","options":{}}],"name":"GetConnectedAccountByIdentifierResponse"},{"field":[{"name":"identifier","number":1,"label":1,"type":9,"options":{}},{"name":"provider","number":2,"label":1,"type":9,"options":{}},{"name":"status","number":3,"label":1,"type":14,"typeName":".scalekit.v1.connected_accounts.ConnectorStatus","options":{}},{"name":"authorization_type","number":4,"label":1,"type":14,"typeName":".scalekit.v1.connected_accounts.ConnectorType","options":{}},{"name":"authorization_details","number":5,"label":1,"type":11,"typeName":".scalekit.v1.connected_accounts.AuthorizationDetails","options":{}},{"name":"token_expires_at","number":6,"label":1,"type":11,"typeName":".google.protobuf.Timestamp","options":{}},{"name":"updated_at","number":7,"label":1,"type":11,"typeName":".google.protobuf.Timestamp","options":{}},{"name":"connector","number":8,"label":1,"type":9,"options":{}},{"name":"last_used_at","number":9,"label":1,"type":11,"typeName":".google.protobuf.Timestamp","options":{}},{"name":"id","number":10,"label":1,"type":9,"options":{}},{"name":"connection_id","number":11,"label":1,"type":9,"options":{}},{"name":"api_config","number":12,"label":1,"type":11,"typeName":".google.protobuf.Struct","options":{}}],"name":"ConnectedAccount"},{"name":"CreateConnectedAccount"},{"name":"UpdateConnectedAccount"},{"field":[{"name":"identifier","number":1,"label":1,"type":9,"options":{}},{"name":"provider","number":2,"label":1,"type":9,"options":{}},{"name":"status","number":3,"label":1,"type":14,"typeName":".scalekit.v1.connected_accounts.ConnectorStatus","options":{}},{"name":"authorization_type","number":4,"label":1,"type":14,"typeName":".scalekit.v1.connected_accounts.ConnectorType","options":{}},{"name":"token_expires_at","number":6,"label":1,"type":11,"typeName":".google.protobuf.Timestamp","options":{}},{"name":"updated_at","number":7,"label":1,"type":11,"typeName":".google.protobuf.Timestamp","options":{}},{"name":"connector","number":8,"label":1,"type":9,"options":{}},{"name":"last_used_at","number":9,"label":1,"type":11,"typeName":".google.protobuf.Timestamp","options":{}},{"name":"id","number":10,"label":1,"type":9,"options":{}},{"name":"connection_id","number":11,"label":1,"type":9,"options":{}}],"reservedRange":[{"start":5,"end":6}],"name":"ConnectedAccountForList"},{"field":[{"name":"oauth_token","number":1,"label":1,"type":11,"typeName":".scalekit.v1.connected_accounts.OauthToken","oneofIndex":0},{"name":"static_auth","number":2,"label":1,"type":11,"typeName":".scalekit.v1.connected_accounts.StaticAuth","oneofIndex":0},{"name":"google_dwd","number":3,"label":1,"type":11,"typeName":".scalekit.v1.connected_accounts.GoogleDWDAuth","oneofIndex":0},{"name":"trusted_idp","number":4,"label":1,"type":11,"typeName":".scalekit.v1.connected_accounts.TrustedIDPAuth","oneofIndex":0}],"oneofDecl":[{"name":"details"}],"name":"AuthorizationDetails"},{"field":[{"name":"subject","number":1,"label":1,"type":9,"options":{}},{"name":"access_token","number":2,"label":1,"type":9,"options":{}},{"name":"scopes","number":3,"label":3,"type":9,"options":{}},{"name":"token_expires_at","number":4,"label":1,"type":11,"typeName":".google.protobuf.Timestamp","options":{}}],"name":"GoogleDWDAuth"},{"field":[{"name":"db_user","number":1,"label":1,"type":9,"options":{}},{"name":"access_key_id","number":2,"label":1,"type":9,"options":{}},{"name":"secret_access_key","number":3,"label":1,"type":9,"options":{}},{"name":"session_token","number":4,"label":1,"type":9,"options":{}},{"name":"expiry","number":5,"label":1,"type":11,"typeName":".google.protobuf.Timestamp","options":{}}],"name":"TrustedIDPAuth"},{"field":[{"name":"access_token","number":1,"label":1,"type":9,"options":{}},{"name":"refresh_token","number":2,"label":1,"type":9,"options":{}},{"name":"scopes","number":3,"label":3,"type":9,"options":{}},{"name":"domain","number":4,"label":1,"type":9,"options":{}}],"name":"OauthToken"},{"field":[{"name":"details","number":1,"label":1,"type":11,"typeName":".google.protobuf.Struct","options":{}}],"name":"StaticAuth"},{"name":"GetConnectedAccountRequest"},{"name":"GetConnectedAccountResponse"},{"name":"DisconnectConnectedAccountRequest"},{"name":"DisconnectConnectedAccountResponse"},{"name":"GetRedirectUrlRequest"},{"name":"GetRedirectUrlResponse"}],"enumType":[{"value":[{"name":"CONNECTION_STATUS_UNSPECIFIED","number":0},{"name":"ACTIVE","number":1},{"name":"EXPIRED","number":2},{"name":"PENDING_AUTH","number":3},{"name":"PENDING_VERIFICATION","number":4},{"name":"DISCONNECTED","number":5}],"name":"ConnectorStatus"},{"value":[{"name":"CONNECTION_TYPE_UNSPECIFIED","number":0},{"name":"OAUTH","number":1},{"name":"API_KEY","number":2},{"name":"BASIC_AUTH","number":3},{"name":"BEARER_TOKEN","number":4},{"name":"CUSTOM","number":5},{"name":"BASIC","number":6},{"name":"OAUTH_M2M","number":7},{"name":"TRELLO_OAUTH1","number":8},{"name":"GOOGLE_DWD","number":9},{"name":"TRUSTED_IDP","number":10},{"name":"SMART_FHIR","number":11},{"name":"NO_AUTH","number":12}],"name":"ConnectorType"}],"service":[{"method":[{"name":"ListConnectedAccounts","inputType":".scalekit.v1.connected_accounts.ListConnectedAccountsRequest","outputType":".scalekit.v1.connected_accounts.ListConnectedAccountsResponse","options":{}},{"name":"GetMagicLinkForConnectedAccount","inputType":".scalekit.v1.connected_accounts.GetMagicLinkForConnectedAccountRequest","outputType":".scalekit.v1.connected_accounts.GetMagicLinkForConnectedAccountResponse","options":{}},{"name":"GetConnectedAccountAuth","inputType":".scalekit.v1.connected_accounts.GetConnectedAccountByIdentifierRequest","outputType":".scalekit.v1.connected_accounts.GetConnectedAccountByIdentifierResponse","options":{}}],"name":"ConnectedAccountService","options":{}}],"name":"scalekit/v1/connected_accounts/connected_accounts.proto","package":"scalekit.v1.connected_accounts","options":{"goPackage":"github.com/scalekit-inc/scalekit/pkg/grpc/connected_accounts"},"syntax":"proto3"}',[AA.file_buf_validate_validate,kA.file_google_api_annotations,
NA.file_google_api_field_behavior,TA.file_google_api_visibility,y_.file_google_protobuf_struct,y_.file_google_protobuf_timestamp,CA.file_protoc_gen_openapiv2_options_annotations,RA.file_scalekit_v1_options_options]);
H.ListConnectedAccountsRequestSchema=(0,ut.messageDesc)(H.file_scalekit_v1_connected_accounts_connected_accounts,6);H.ListConnectedAccountsResponseSchema=(0,ut.messageDesc)(H.file_scalekit_v1_connected_accounts_connected_accounts,
7);H.GetMagicLinkForConnectedAccountRequestSchema=(0,ut.messageDesc)(H.file_scalekit_v1_connected_accounts_connected_accounts,16);H.GetMagicLinkForConnectedAccountResponseSchema=(0,ut.messageDesc)(H.file_scalekit_v1_connected_accounts_connected_accounts,
17);H.GetConnectedAccountByIdentifierRequestSchema=(0,ut.messageDesc)(H.file_scalekit_v1_connected_accounts_connected_accounts,20);H.GetConnectedAccountByIdentifierResponseSchema=(0,ut.messageDesc)(H.
file_scalekit_v1_connected_accounts_connected_accounts,21);H.ConnectedAccountSchema=(0,ut.messageDesc)(H.file_scalekit_v1_connected_accounts_connected_accounts,22);H.ConnectedAccountForListSchema=(0,ut.
messageDesc)(H.file_scalekit_v1_connected_accounts_connected_accounts,25);H.AuthorizationDetailsSchema=(0,ut.messageDesc)(H.file_scalekit_v1_connected_accounts_connected_accounts,26);H.GoogleDWDAuthSchema=
(0,ut.messageDesc)(H.file_scalekit_v1_connected_accounts_connected_accounts,27);H.TrustedIDPAuthSchema=(0,ut.messageDesc)(H.file_scalekit_v1_connected_accounts_connected_accounts,28);H.OauthTokenSchema=
(0,ut.messageDesc)(H.file_scalekit_v1_connected_accounts_connected_accounts,29);H.StaticAuthSchema=(0,ut.messageDesc)(H.file_scalekit_v1_connected_accounts_connected_accounts,30);var __;(function(t){t[t.
CONNECTION_STATUS_UNSPECIFIED=0]="CONNECTION_STATUS_UNSPECIFIED",t[t.ACTIVE=1]="ACTIVE",t[t.EXPIRED=2]="EXPIRED",t[t.PENDING_AUTH=3]="PENDING_AUTH",t[t.PENDING_VERIFICATION=4]="PENDING_VERIFICATION",t[t.
DISCONNECTED=5]="DISCONNECTED"})(__||(H.ConnectorStatus=__={}));H.ConnectorStatusSchema=(0,ut.enumDesc)(H.file_scalekit_v1_connected_accounts_connected_accounts,0);var x_;(function(t){t[t.CONNECTION_TYPE_UNSPECIFIED=
0]="CONNECTION_TYPE_UNSPECIFIED",t[t.OAUTH=1]="OAUTH",t[t.API_KEY=2]="API_KEY",t[t.BASIC_AUTH=3]="BASIC_AUTH",t[t.BEARER_TOKEN=4]="BEARER_TOKEN",t[t.CUSTOM=5]="CUSTOM",t[t.BASIC=6]="BASIC",t[t.OAUTH_M2M=
7]="OAUTH_M2M",t[t.TRELLO_OAUTH1=8]="TRELLO_OAUTH1",t[t.GOOGLE_DWD=9]="GOOGLE_DWD",t[t.TRUSTED_IDP=10]="TRUSTED_IDP",t[t.SMART_FHIR=11]="SMART_FHIR",t[t.NO_AUTH=12]="NO_AUTH"})(x_||(H.ConnectorType=x_=
{}));H.ConnectorTypeSchema=(0,ut.enumDesc)(H.file_scalekit_v1_connected_accounts_connected_accounts,1);H.ConnectedAccountService=(0,ut.serviceDesc)(H.file_scalekit_v1_connected_accounts_connected_accounts,
0)});var v_={};Pe(v_,{ConnectedAccountService:function(){return io.ConnectedAccountService},ConnectorStatus:function(){return io.ConnectorStatus},ConnectorType:function(){return io.ConnectorType}});var io,
E_=_(function(){f();io=ze(w_())});var S_={};Pe(S_,{file_google_protobuf_duration:function(){return Kd},file_google_protobuf_empty:function(){return Nn},file_google_protobuf_struct:function(){return cn},file_google_protobuf_timestamp:function(){
return An},file_google_protobuf_wrappers:function(){return zr}});var I_=_(function(){f();Zt()});var $_={};Pe($_,{file_google_protobuf_empty:function(){return Nn},file_google_protobuf_timestamp:function(){return An},file_google_protobuf_wrappers:function(){return zr}});var O_=_(function(){f();Zt()});var T_=it(function(ve){"use strict";f();Object.defineProperty(ve,"__esModule",{value:!0});ve.DomainService=ve.DomainTypeSchema=ve.DomainType=ve.VerificationStatusSchema=ve.VerificationStatus=ve.VerificationMethodSchema=
ve.VerificationMethod=ve.DomainSchema=ve.ListAuthorizedDomainResponseSchema=ve.ListAuthorizedDomainRequestSchema=ve.ListDomainResponseSchema=ve.VerifyDomainResponseSchema=ve.VerifyDomainRequestSchema=
ve.ListDomainRequestSchema=ve.DeleteDomainRequestSchema=ve.GetDomainResponseSchema=ve.GetDomainRequestSchema=ve.UpdateDomainResponseSchema=ve.UpdateDomainSchema=ve.UpdateDomainRequestSchema=ve.CreateDomainSchema=
ve.CreateDomainResponseSchema=ve.CreateDomainRequestSchema=ve.file_scalekit_v1_domains_domains=void 0;var ci=(oa(),$e(ra)),PA=oi(),DA=no(),zA=ii(),rf=(O_(),$e($_)),MA=ro(),LA=(ai(),$e(si));ve.file_scalekit_v1_domains_domains=
(0,ci.fileDesc)('{"messageType":[{"name":"CreateDomainRequest"},{"name":"CreateDomainResponse"},{"name":"CreateDomain"},{"name":"UpdateDomainRequest"},{"name":"UpdateDomain"},{"name":"UpdateDomainResponse"},{"name":"GetDomainRequest"},{"name":"GetDomainResponse"},{"name":"DeleteDomainRequest"},{"name":"ListDomainRequest"},{"name":"VerifyDomainRequest"},{"name":"VerifyDomainResponse"},{"name":"ListDomainResponse"},{"name":"ListAuthorizedDomainRequest"},{"name":"ListAuthorizedDomainResponse"},{"name":"Domain"}],"enumType":[{"value":[{"name":"VERIFICATION_METHOD_UNSPECIFIED","number":0},{"name":"ADMIN","number":1},{"name":"DNS","number":2},{"name":"NOT_APPLICABLE","number":3}],"name":"VerificationMethod"},{"value":[{"name":"VERIFICATION_STATUS_UNSPECIFIED","number":0},{"name":"PENDING","number":1},{"name":"VERIFIED","number":2},{"name":"FAILED","number":3},{"name":"AUTO_VERIFIED","number":4}],"name":"VerificationStatus"},{"value":[{"name":"DOMAIN_TYPE_UNSPECIFIED","number":0},{"name":"ALLOWED_EMAIL_DOMAIN","number":1},{"name":"ORGANIZATION_DOMAIN","number":2}],"name":"DomainType"}],"service":[{"name":"DomainService","options":{}}],"name":"scalekit/v1/domains/domains.proto","package":"scalekit.v1.domains","options":{"goPackage":"github.com/scalekit-inc/scalekit/pkg/grpc/domains"},"syntax":"proto3"}',[PA.file_buf_validate_validate,DA.file_google_api_annotations,zA.file_google_api_visibility,
rf.file_google_protobuf_empty,rf.file_google_protobuf_timestamp,rf.file_google_protobuf_wrappers,MA.file_protoc_gen_openapiv2_options_annotations,LA.file_scalekit_v1_options_options]);var A_;(function(t){
t[t.VERIFICATION_METHOD_UNSPECIFIED=0]="VERIFICATION_METHOD_UNSPECIFIED",t[t.ADMIN=1]="ADMIN",t[t.DNS=2]="DNS",t[t.NOT_APPLICABLE=3]="NOT_APPLICABLE"})(A_||(ve.VerificationMethod=A_={}));ve.VerificationMethodSchema=
(0,ci.enumDesc)(ve.file_scalekit_v1_domains_domains,0);var k_;(function(t){t[t.VERIFICATION_STATUS_UNSPECIFIED=0]="VERIFICATION_STATUS_UNSPECIFIED",t[t.PENDING=1]="PENDING",t[t.VERIFIED=2]="VERIFIED",
t[t.FAILED=3]="FAILED",t[t.AUTO_VERIFIED=4]="AUTO_VERIFIED"})(k_||(ve.VerificationStatus=k_={}));ve.VerificationStatusSchema=(0,ci.enumDesc)(ve.file_scalekit_v1_domains_domains,1);var N_;(function(t){
t[t.DOMAIN_TYPE_UNSPECIFIED=0]="DOMAIN_TYPE_UNSPECIFIED",t[t.ALLOWED_EMAIL_DOMAIN=1]="ALLOWED_EMAIL_DOMAIN",t[t.ORGANIZATION_DOMAIN=2]="ORGANIZATION_DOMAIN"})(N_||(ve.DomainType=N_={}));ve.DomainTypeSchema=
(0,ci.enumDesc)(ve.file_scalekit_v1_domains_domains,2);ve.DomainService=(0,ci.serviceDesc)(ve.file_scalekit_v1_domains_domains,0)});var Z_=it(function(N){"use strict";f();Object.defineProperty(N,"__esModule",{value:!0});N.GetOIDCMetadataResponseSchema=N.OIDCMetadataRequestSchema=N.GetOIDCMetadataRequestSchema=N.IDPCertificateSchema=
N.SAMLConnectionConfigResponseSchema=N.SAMLConnectionConfigRequestSchema=N.WebAuthConfiguration_TimeoutSchema=N.WebAuthConfiguration_AuthenticatorSelectionSchema=N.WebAuthConfiguration_AuthenticatorsSchema=
N.WebAuthConfiguration_AttestationSchema=N.WebAuthConfiguration_RpSchema=N.WebAuthConfigurationSchema=N.StaticAuthConfigSchema=N.PasswordLessConfigSchema=N.GoogleDWDConfigSchema=N.OptionalScopesSchema=
N.SmartConfigSchema=N.OauthExtensionsSchema=N.OAuthConnectionConfigSchema=N.OIDCConnectionConfigSchema=N.ToggleConnectionResponseSchema=N.ToggleConnectionRequestSchema=N.ToggleEnvironmentConnectionRequestSchema=
N.SearchOrganizationConnectionsResponseSchema=N.SearchOrganizationConnectionsRequestSchema=N.ListOrganizationConnectionsResponseSchema=N.ListOrganizationConnectionsRequestSchema=N.ListConnectionSchema=
N.ListConnectionsResponseSchema=N.ListConnectionsRequestSchema=N.GetConnectionResponseSchema=N.GetConnectionRequestSchema=N.GetEnvironmentConnectionRequestSchema=N.DeleteConnectionRequestSchema=N.DeleteEnvironmentConnectionRequestSchema=
N.UpdateConnectionResponseSchema=N.UpdateConnectionSchema=N.UpdateConnectionRequestSchema=N.UpdateEnvironmentConnectionRequestSchema=N.CreateConnectionResponseSchema=N.ConnectionSchema=N.CreateConnectionSchema=
N.CreateConnectionRequestSchema=N.CreateEnvironmentConnectionRequestSchema=N.ProviderSchema=N.GetProvidersResponseSchema=N.GetProvidersRequestSchema=N.AssignDomainsToConnectionResponseSchema=N.AssignDomainsToConnectionRequestSchema=
N.file_scalekit_v1_connections_connections=void 0;N.ConnectionService=N.ConnectionProviderSchema=N.ConnectionProvider=N.ConnectionStatusSchema=N.ConnectionStatus=N.ConnectionTypeSchema=N.ConnectionType=
N.OIDCScopeSchema=N.OIDCScope=N.TokenAuthTypeSchema=N.TokenAuthType=N.RequestBindingSchema=N.RequestBinding=N.SAMLSigningOptionsSchema=N.SAMLSigningOptions=N.TestResultStatusSchema=N.TestResultStatus=
N.PasswordlessTypeSchema=N.PasswordlessType=N.NameIdFormatSchema=N.NameIdFormat=N.ConfigurationTypeSchema=N.ConfigurationType=N.CodeChallengeTypeSchema=N.CodeChallengeType=N.UpdateConnectionContextRequestSchema=
N.GetConnectionContextResponseSchema=N.GetConnectionContextRequestSchema=N.ListAppConnectionsResponseSchema=N.ListAppConnectionsRequestSchema=N.FlagsSchema=N.PasswordConnectionConfigSchema=N.GetConnectionTestResultResponseSchema=
N.GetConnectionTestResultRequestSchema=N.GetSAMLCertificateDetailsResponseSchema=N.SAMLCertificateRequestSchema=N.GetSAMLCertificateDetailsRequestSchema=N.GetSAMLMetadataResponseSchema=N.SAMLMetadataRequestSchema=
N.GetSAMLMetadataRequestSchema=void 0;var lt=(oa(),$e(ra)),FA=oi(),jA=no(),UA=aa(),VA=ii(),ui=(I_(),$e(S_)),BA=ro(),ZA=T_(),qA=(ai(),$e(si));N.file_scalekit_v1_connections_connections=(0,lt.fileDesc)(
'{"messageType":[{"name":"AssignDomainsToConnectionRequest"},{"name":"AssignDomainsToConnectionResponse"},{"name":"GetProvidersRequest"},{"name":"GetProvidersResponse"},{"name":"Provider"},{"name":"CreateEnvironmentConnectionRequest"},{"name":"CreateConnectionRequest"},{"name":"CreateConnection"},{"name":"Connection"},{"name":"CreateConnectionResponse"},{"name":"UpdateEnvironmentConnectionRequest"},{"name":"UpdateConnectionRequest"},{"name":"UpdateConnection"},{"name":"UpdateConnectionResponse"},{"name":"DeleteEnvironmentConnectionRequest"},{"name":"DeleteConnectionRequest"},{"name":"GetEnvironmentConnectionRequest"},{"name":"GetConnectionRequest"},{"name":"GetConnectionResponse"},{"name":"ListConnectionsRequest"},{"name":"ListConnectionsResponse"},{"field":[{"name":"id","number":1,"label":1,"type":9,"options":{}},{"name":"provider","number":2,"label":1,"type":14,"typeName":".scalekit.v1.connections.ConnectionProvider","options":{}},{"name":"type","number":3,"label":1,"type":14,"typeName":".scalekit.v1.connections.ConnectionType","options":{}},{"name":"status","number":4,"label":1,"type":14,"typeName":".scalekit.v1.connections.ConnectionStatus","options":{}},{"name":"enabled","number":5,"label":1,"type":8,"options":{}},{"name":"organization_id","number":6,"label":1,"type":9,"options":{}},{"name":"ui_button_title","number":7,"label":1,"type":9,"options":{}},{"name":"domains","number":8,"label":3,"type":9,"options":{}},{"name":"organization_name","number":9,"label":1,"type":9,"options":{}},{"name":"provider_key","number":10,"label":1,"type":9,"options":{}},{"name":"key_id","number":11,"label":1,"type":9,"options":{}},{"name":"created_at","number":12,"label":1,"type":11,"typeName":".google.protobuf.Timestamp","options":{}},{"name":"mcp_server_url","number":13,"label":1,"type":9,"options":{}}],"name":"ListConnection"},{"name":"ListOrganizationConnectionsRequest"},{"name":"ListOrganizationConnectionsResponse"},{"name":"SearchOrganizationConnectionsRequest"},{"name":"SearchOrganizationConnectionsResponse"},{"name":"ToggleEnvironmentConnectionRequest"},{"name":"ToggleConnectionRequest"},{"name":"ToggleConnectionResponse"},{"name":"OIDCConnectionConfig"},{"name":"OAuthConnectionConfig"},{"name":"OauthExtensions"},{"name":"SmartConfig"},{"name":"OptionalScopes"},{"name":"GoogleDWDConfig"},{"name":"PasswordLessConfig"},{"name":"StaticAuthConfig"},{"name":"WebAuthConfiguration"},{"name":"SAMLConnectionConfigRequest"},{"name":"SAMLConnectionConfigResponse"},{"name":"IDPCertificate"},{"name":"GetOIDCMetadataRequest"},{"name":"OIDCMetadataRequest"},{"name":"GetOIDCMetadataResponse"},{"name":"GetSAMLMetadataRequest"},{"name":"SAMLMetadataRequest"},{"name":"GetSAMLMetadataResponse"},{"name":"GetSAMLCertificateDetailsRequest"},{"name":"SAMLCertificateRequest"},{"name":"GetSAMLCertificateDetailsResponse"},{"name":"GetConnectionTestResultRequest"},{"name":"GetConnectionTestResultResponse"},{"name":"PasswordConnectionConfig"},{"name":"Flags"},{"field":[{"name":"page_size","number":1,"label":1,"type":13,"options":{}},{"name":"page_token","number":2,"label":1,"type":9,"options":{}},{"name":"provider","number":3,"label":1,"type":9,"options":{},"oneofIndex":0,"proto3Optional":true},{"name":"query","number":4,"label":1,"type":9,"options":{},"oneofIndex":1,"proto3Optional":true}],"oneofDecl":[{"name":"_provider"},{"name":"_query"}],"name":"ListAppConnectionsRequest"},{"field":[{"name":"connections","number":1,"label":3,"type":11,"typeName":".scalekit.v1.connections.ListConnection","options":{}},{"name":"next_page_token","number":2,"label":1,"type":9,"options":{}},{"name":"prev_page_token","number":3,"label":1,"type":9,"options":{}},{"name":"total_size","number":4,"label":1,"type":13,"options":{}}],"name":"ListAppConnectionsResponse"},{"name":"GetConnectionContextRequest"},{"name":"GetConnectionContextResponse"},{"name":"UpdateConnectionContextRequest"}],"enumType":[{"value":[{"name":"CODE_CHALLENGE_TYPE_UNSPECIFIED","number":0},{"name":"NUMERIC","number":1},{"name":"ALPHANUMERIC","number":2}],"name":"CodeChallengeType"},{"value":[{"name":"CONFIGURATION_TYPE_UNSPECIFIED","number":0},{"name":"DISCOVERY","number":1},{"name":"MANUAL","number":2}],"name":"ConfigurationType"},{"value":[{"name":"NAME_ID_FORMAT_NIL","number":0},{"name":"UNSPECIFIED","number":1},{"name":"EMAIL","number":2},{"name":"TRANSIENT","number":3},{"name":"PERSISTENT","number":4}],"name":"NameIdFormat"},{"value":[{"name":"PasswordlessType_UNSPECIFIED","number":0},{"name":"LINK","number":1},{"name":"OTP","number":2},{"name":"LINK_OTP","number":3}],"name":"PasswordlessType"},{"value":[{"name":"PENDING","number":0},{"name":"SUCCESS","number":1},{"name":"FAILURE","number":2}],"name":"TestResultStatus"},{"value":[{"name":"SAML_SIGNING_OPTIONS_UNSPECIFIED","number":0},{"name":"NO_SIGNING","number":1},{"name":"SAML_ONLY_RESPONSE_SIGNING","number":2},{"name":"SAML_ONLY_ASSERTION_SIGNING","number":3},{"name":"SAML_RESPONSE_ASSERTION_SIGNING","number":4},{"name":"SAML_RESPONSE_OR_ASSERTION_SIGNING","number":5}],"name":"SAMLSigningOptions"},{"value":[{"name":"REQUEST_BINDING_UNSPECIFIED","number":0},{"name":"HTTP_POST","number":1},{"name":"HTTP_REDIRECT","number":2}],"name":"RequestBinding"},{"value":[{"name":"TOKEN_AUTH_TYPE_UNSPECIFIED","number":0},{"name":"URL_PARAMS","number":1},{"name":"BASIC_AUTH","number":2}],"name":"TokenAuthType"},{"value":[{"name":"OIDC_SCOPE_UNSPECIFIED","number":0},{"name":"openid","number":1},{"name":"profile","number":2},{"name":"email","number":3},{"name":"address","number":4},{"name":"phone","number":5}],"name":"OIDCScope"},{"value":[{"name":"INVALID","number":0},{"name":"OIDC","number":1},{"name":"SAML","number":2},{"name":"PASSWORD","number":3},{"name":"OAUTH","number":4},{"name":"PASSWORDLESS","number":5},{"name":"BASIC","number":6},{"name":"BEARER","number":7},{"name":"API_KEY","number":8},{"name":"WEBAUTHN","number":9},{"name":"OAUTH_M2M","number":10},{"name":"TRELLO_OAUTH1","number":11},{"name":"GOOGLE_DWD","number":12},{"name":"TRUSTED_IDP","number":13},{"name":"SMART_FHIR","number":14},{"name":"NO_AUTH","number":15}],"name":"ConnectionType"},{"value":[{"name":"CONNECTION_STATUS_UNSPECIFIED","number":0},{"name":"DRAFT","number":1},{"name":"IN_PROGRESS","number":2},{"name":"COMPLETED","number":3}],"name":"ConnectionStatus"},{"value":[{"name":"CONNECTION_PROVIDER_UNSPECIFIED","number":0},{"name":"OKTA","number":1},{"name":"GOOGLE","number":2},{"name":"MICROSOFT_AD","number":3},{"name":"AUTH0","number":4},{"name":"ONELOGIN","number":5},{"name":"PING_IDENTITY","number":6},{"name":"JUMPCLOUD","number":7},{"name":"CUSTOM","number":8},{"name":"GITHUB","number":9},{"name":"GITLAB","number":10},{"name":"LINKEDIN","number":11},{"name":"SALESFORCE","number":12},{"name":"MICROSOFT","number":13},{"name":"IDP_SIMULATOR","number":14},{"name":"SCALEKIT","number":15},{"name":"ADFS","number":16}],"name":"ConnectionProvider"}],"service":[{"method":[{"name":"ListAppConnections","inputType":".scalekit.v1.connections.ListAppConnectionsRequest","outputType":".scalekit.v1.connections.ListAppConnectionsResponse","options":{}}],"name":"ConnectionService","options":{}}],"name":"scalekit/v1/connections/connections.proto","package":"scalekit.v1.connections","options":{"goPackage":"github.com/scalekit-inc/scalekit/pkg/grpc/connections"},"syntax":"proto3"}',[FA.file_buf_validate_validate,jA.file_google_api_annotations,UA.file_google_api_field_behavior,
VA.file_google_api_visibility,ui.file_google_protobuf_duration,ui.file_google_protobuf_empty,ui.file_google_protobuf_struct,ui.file_google_protobuf_timestamp,ui.file_google_protobuf_wrappers,BA.file_protoc_gen_openapiv2_options_annotations,
ZA.file_scalekit_v1_domains_domains,qA.file_scalekit_v1_options_options]);N.ListConnectionSchema=(0,lt.messageDesc)(N.file_scalekit_v1_connections_connections,21);N.ListAppConnectionsRequestSchema=(0,lt.
messageDesc)(N.file_scalekit_v1_connections_connections,54);N.ListAppConnectionsResponseSchema=(0,lt.messageDesc)(N.file_scalekit_v1_connections_connections,55);var C_;(function(t){t[t.CODE_CHALLENGE_TYPE_UNSPECIFIED=
0]="CODE_CHALLENGE_TYPE_UNSPECIFIED",t[t.NUMERIC=1]="NUMERIC",t[t.ALPHANUMERIC=2]="ALPHANUMERIC"})(C_||(N.CodeChallengeType=C_={}));N.CodeChallengeTypeSchema=(0,lt.enumDesc)(N.file_scalekit_v1_connections_connections,
0);var R_;(function(t){t[t.CONFIGURATION_TYPE_UNSPECIFIED=0]="CONFIGURATION_TYPE_UNSPECIFIED",t[t.DISCOVERY=1]="DISCOVERY",t[t.MANUAL=2]="MANUAL"})(R_||(N.ConfigurationType=R_={}));N.ConfigurationTypeSchema=
(0,lt.enumDesc)(N.file_scalekit_v1_connections_connections,1);var P_;(function(t){t[t.NAME_ID_FORMAT_NIL=0]="NAME_ID_FORMAT_NIL",t[t.UNSPECIFIED=1]="UNSPECIFIED",t[t.EMAIL=2]="EMAIL",t[t.TRANSIENT=3]=
"TRANSIENT",t[t.PERSISTENT=4]="PERSISTENT"})(P_||(N.NameIdFormat=P_={}));N.NameIdFormatSchema=(0,lt.enumDesc)(N.file_scalekit_v1_connections_connections,2);var D_;(function(t){t[t.PasswordlessType_UNSPECIFIED=
0]="PasswordlessType_UNSPECIFIED",t[t.LINK=1]="LINK",t[t.OTP=2]="OTP",t[t.LINK_OTP=3]="LINK_OTP"})(D_||(N.PasswordlessType=D_={}));N.PasswordlessTypeSchema=(0,lt.enumDesc)(N.file_scalekit_v1_connections_connections,
3);var z_;(function(t){t[t.PENDING=0]="PENDING",t[t.SUCCESS=1]="SUCCESS",t[t.FAILURE=2]="FAILURE"})(z_||(N.TestResultStatus=z_={}));N.TestResultStatusSchema=(0,lt.enumDesc)(N.file_scalekit_v1_connections_connections,
4);var M_;(function(t){t[t.SAML_SIGNING_OPTIONS_UNSPECIFIED=0]="SAML_SIGNING_OPTIONS_UNSPECIFIED",t[t.NO_SIGNING=1]="NO_SIGNING",t[t.SAML_ONLY_RESPONSE_SIGNING=2]="SAML_ONLY_RESPONSE_SIGNING",t[t.SAML_ONLY_ASSERTION_SIGNING=
3]="SAML_ONLY_ASSERTION_SIGNING",t[t.SAML_RESPONSE_ASSERTION_SIGNING=4]="SAML_RESPONSE_ASSERTION_SIGNING",t[t.SAML_RESPONSE_OR_ASSERTION_SIGNING=5]="SAML_RESPONSE_OR_ASSERTION_SIGNING"})(M_||(N.SAMLSigningOptions=
M_={}));N.SAMLSigningOptionsSchema=(0,lt.enumDesc)(N.file_scalekit_v1_connections_connections,5);var L_;(function(t){t[t.REQUEST_BINDING_UNSPECIFIED=0]="REQUEST_BINDING_UNSPECIFIED",t[t.HTTP_POST=1]="HTTP_POST",t[t.HTTP_REDIRECT=2]="HTTP_REDIRECT"})(L_||(N.RequestBinding=L_={}));N.RequestBindingSchema=(0,lt.enumDesc)(N.file_scalekit_v1_connections_connections,6);var F_;(function(t){t[t.TOKEN_AUTH_TYPE_UNSPECIFIED=
0]="TOKEN_AUTH_TYPE_UNSPECIFIED",t[t.URL_PARAMS=1]="URL_PARAMS",t[t.BASIC_AUTH=2]="BASIC_AUTH"})(F_||(N.TokenAuthType=F_={}));N.TokenAuthTypeSchema=(0,lt.enumDesc)(N.file_scalekit_v1_connections_connections,
7);var j_;(function(t){t[t.OIDC_SCOPE_UNSPECIFIED=0]="OIDC_SCOPE_UNSPECIFIED",t[t.openid=1]="openid",t[t.profile=2]="profile",t[t.email=3]="email",t[t.address=4]="address",t[t.phone=5]="phone"})(j_||(N.
OIDCScope=j_={}));N.OIDCScopeSchema=(0,lt.enumDesc)(N.file_scalekit_v1_connections_connections,8);var U_;(function(t){t[t.INVALID=0]="INVALID",t[t.OIDC=1]="OIDC",t[t.SAML=2]="SAML",t[t.PASSWORD=3]="PASSWORD",t[t.OAUTH=4]="OAUTH",t[t.PASSWORDLESS=5]="PASSWORDLESS",t[t.BASIC=6]="BASIC",t[t.BEARER=7]="BEARER",t[t.API_KEY=8]="API_KEY",t[t.WEBAUTHN=9]="WEBAUTHN",t[t.OAUTH_M2M=10]="OAUTH_M2M",t[t.TRELLO_OAUTH1=
11]="TRELLO_OAUTH1",t[t.GOOGLE_DWD=12]="GOOGLE_DWD",t[t.TRUSTED_IDP=13]="TRUSTED_IDP",t[t.SMART_FHIR=14]="SMART_FHIR",t[t.NO_AUTH=15]="NO_AUTH"})(U_||(N.ConnectionType=U_={}));N.ConnectionTypeSchema=(0,lt.
enumDesc)(N.file_scalekit_v1_connections_connections,9);var V_;(function(t){t[t.CONNECTION_STATUS_UNSPECIFIED=0]="CONNECTION_STATUS_UNSPECIFIED",t[t.DRAFT=1]="DRAFT",t[t.IN_PROGRESS=2]="IN_PROGRESS",t[t.
COMPLETED=3]="COMPLETED"})(V_||(N.ConnectionStatus=V_={}));N.ConnectionStatusSchema=(0,lt.enumDesc)(N.file_scalekit_v1_connections_connections,10);var B_;(function(t){t[t.CONNECTION_PROVIDER_UNSPECIFIED=
0]="CONNECTION_PROVIDER_UNSPECIFIED",t[t.OKTA=1]="OKTA",t[t.GOOGLE=2]="GOOGLE",t[t.MICROSOFT_AD=3]="MICROSOFT_AD",t[t.AUTH0=4]="AUTH0",t[t.ONELOGIN=5]="ONELOGIN",t[t.PING_IDENTITY=6]="PING_IDENTITY",t[t.
JUMPCLOUD=7]="JUMPCLOUD",t[t.CUSTOM=8]="CUSTOM",t[t.GITHUB=9]="GITHUB",t[t.GITLAB=10]="GITLAB",t[t.LINKEDIN=11]="LINKEDIN",t[t.SALESFORCE=12]="SALESFORCE",t[t.MICROSOFT=13]="MICROSOFT",t[t.IDP_SIMULATOR=
14]="IDP_SIMULATOR",t[t.SCALEKIT=15]="SCALEKIT",t[t.ADFS=16]="ADFS"})(B_||(N.ConnectionProvider=B_={}));N.ConnectionProviderSchema=(0,lt.enumDesc)(N.file_scalekit_v1_connections_connections,11);N.ConnectionService=
(0,lt.serviceDesc)(N.file_scalekit_v1_connections_connections,0)});var q_={};Pe(q_,{ConnectionService:function(){return so.ConnectionService},ConnectionStatus:function(){return so.ConnectionStatus},ConnectionType:function(){return so.ConnectionType}});var so,G_=_(function(){
f();so=ze(Z_())});var W_={};Pe(W_,{ErrorInfoSchema:function(){return H_.ErrorInfoSchema}});var H_,K_=_(function(){f();H_=ze(Ys())});var J_={};Pe(J_,{file_google_protobuf_empty:function(){return Nn},file_google_protobuf_struct:function(){return cn},file_google_protobuf_timestamp:function(){return An},file_google_protobuf_wrappers:function(){
return zr}});var Y_=_(function(){f();Zt()});var X_=it(function(Ee){"use strict";f();Object.defineProperty(Ee,"__esModule",{value:!0});Ee.ToolService=Ee.ListAvailableToolsResponseSchema=Ee.ListAvailableToolsRequestSchema=Ee.ScopedToolFilterSchema=
Ee.ListScopedToolsResponseSchema=Ee.ListScopedToolsRequestSchema=Ee.DeleteToolRequestSchema=Ee.UpdateToolResponseSchema=Ee.UpdateToolRequestSchema=Ee.SetToolDefaultResponseSchema=Ee.SetToolDefaultRequestSchema=
Ee.ExecuteToolResponseSchema=Ee.ExecuteToolRequestSchema=Ee.ListToolsResponseSchema=Ee.FilterSchema=Ee.ListToolsRequestSchema=Ee.ScopedToolSchema=Ee.ToolSchema=Ee.CreateToolResponseSchema=Ee.CreateToolRequestSchema=
Ee.file_scalekit_v1_tools_tools=void 0;var jn=(Pl(),$e(Rl)),GA=oi(),WA=no(),HA=aa(),KA=ii(),ua=(Y_(),$e(J_)),JA=ro(),YA=(ai(),$e(si));Ee.file_scalekit_v1_tools_tools=(0,jn.fileDesc)('{"messageType":[{"name":"CreateToolRequest"},{"name":"CreateToolResponse"},{"field":[{"name":"id","number":1,"label":1,"type":9,"options":{}},{"name":"provider","number":2,"label":1,"type":9,"options":{}},{"name":"definition","number":3,"label":1,"type":11,"typeName":".google.protobuf.Struct","options":{}},{"name":"metadata","number":4,"label":1,"type":11,"typeName":".google.protobuf.Struct","options":{}},{"name":"tags","number":5,"label":3,"type":9,"options":{}},{"name":"is_default","number":6,"label":1,"type":11,"typeName":".google.protobuf.BoolValue","options":{}},{"name":"updated_at","number":7,"label":1,"type":11,"typeName":".google.protobuf.Timestamp","options":{}}],"name":"Tool"},{"name":"ScopedTool"},{"field":[{"name":"filter","number":1,"label":1,"type":11,"typeName":".scalekit.v1.tools.Filter","options":{}},{"name":"page_size","number":2,"label":1,"type":13},{"name":"page_token","number":3,"label":1,"type":9,"options":{}}],"name":"ListToolsRequest"},{"field":[{"name":"summary","number":1,"label":1,"type":11,"typeName":".google.protobuf.BoolValue","options":{}},{"name":"provider","number":2,"label":1,"type":9,"options":{}},{"name":"identifier","number":3,"label":1,"type":9,"options":{}},{"name":"tool_name","number":4,"label":3,"type":9,"options":{}},{"name":"query","number":5,"label":1,"type":9,"options":{},"oneofIndex":0,"proto3Optional":true},{"name":"connector","number":6,"label":1,"type":9,"options":{},"oneofIndex":1,"proto3Optional":true},{"name":"organization_id","number":7,"label":1,"type":9,"options":{},"oneofIndex":2,"proto3Optional":true},{"name":"user_id","number":8,"label":1,"type":9,"options":{},"oneofIndex":3,"proto3Optional":true},{"name":"connected_account_id","number":9,"label":1,"type":9,"options":{},"oneofIndex":4,"proto3Optional":true}],"oneofDecl":[{"name":"_query"},{"name":"_connector"},{"name":"_organization_id"},{"name":"_user_id"},{"name":"_connected_account_id"}],"name":"Filter"},{"field":[{"name":"next_page_token","number":1,"label":1,"type":9,"options":{}},{"name":"total_size","number":2,"label":1,"type":13,"options":{}},{"name":"prev_page_token","number":3,"label":1,"type":9,"options":{}},{"name":"tool_names","number":4,"label":3,"type":9,"options":{}},{"name":"tools","number":5,"label":3,"type":11,"typeName":".scalekit.v1.tools.Tool","options":{}}],"name":"ListToolsResponse"},{"field":[{"name":"tool_name","number":1,"label":1,"type":9,"options":{}},{"name":"identifier","number":2,"label":1,"type":9,"options":{},"oneofIndex":0,"proto3Optional":true},{"name":"params","number":3,"label":1,"type":11,"typeName":".google.protobuf.Struct","options":{}},{"name":"connected_account_id","number":4,"label":1,"type":9,"options":{},"oneofIndex":1,"proto3Optional":true},{"name":"connector","number":5,"label":1,"type":9,"options":{},"oneofIndex":2,"proto3Optional":true},{"name":"organization_id","number":6,"label":1,"type":9,"options":{},"oneofIndex":3,"proto3Optional":true},{"name":"user_id","number":7,"label":1,"type":9,"options":{},"oneofIndex":4,"proto3Optional":true},{"name":"agent_run_id","number":8,"label":1,"type":9,"options":{},"oneofIndex":5,"proto3Optional":true}],"oneofDecl":[{"name":"_identifier"},{"name":"_connected_account_id"},{"name":"_connector"},{"name":"_organization_id"},{"name":"_user_id"},{"name":"_agent_run_id"}],"name":"ExecuteToolRequest"},{"field":[{"name":"data","number":1,"label":1,"type":11,"typeName":".google.protobuf.Struct","options":{}},{"name":"execution_id","number":2,"label":1,"type":9,"options":{}}],"name":"ExecuteToolResponse"},{"name":"SetToolDefaultRequest"},{"name":"SetToolDefaultResponse"},{"name":"UpdateToolRequest"},{"name":"UpdateToolResponse"},{"name":"DeleteToolRequest"},{"name":"ListScopedToolsRequest"},{"name":"ListScopedToolsResponse"},{"name":"ScopedToolFilter"},{"name":"ListAvailableToolsRequest"},{"name":"ListAvailableToolsResponse"}],"service":[{"method":[{"name":"ListTools","inputType":".scalekit.v1.tools.ListToolsRequest","outputType":".scalekit.v1.tools.ListToolsResponse","options":{}},{"name":"ExecuteTool","inputType":".scalekit.v1.tools.ExecuteToolRequest","outputType":".scalekit.v1.tools.ExecuteToolResponse","options":{}}],"name":"ToolService"}],"name":"scalekit/v1/tools/tools.proto","package":"scalekit.v1.tools","options":{"goPackage":"github.com/scalekit-inc/scalekit/pkg/grpc/tools"},"syntax":"proto3"}',[GA.file_buf_validate_validate,WA.file_google_api_annotations,
HA.file_google_api_field_behavior,KA.file_google_api_visibility,ua.file_google_protobuf_empty,ua.file_google_protobuf_struct,ua.file_google_protobuf_timestamp,ua.file_google_protobuf_wrappers,JA.file_protoc_gen_openapiv2_options_annotations,
YA.file_scalekit_v1_options_options]);Ee.ToolSchema=(0,jn.messageDesc)(Ee.file_scalekit_v1_tools_tools,2);Ee.ListToolsRequestSchema=(0,jn.messageDesc)(Ee.file_scalekit_v1_tools_tools,4);Ee.FilterSchema=
(0,jn.messageDesc)(Ee.file_scalekit_v1_tools_tools,5);Ee.ListToolsResponseSchema=(0,jn.messageDesc)(Ee.file_scalekit_v1_tools_tools,6);Ee.ExecuteToolRequestSchema=(0,jn.messageDesc)(Ee.file_scalekit_v1_tools_tools,
7);Ee.ExecuteToolResponseSchema=(0,jn.messageDesc)(Ee.file_scalekit_v1_tools_tools,8);Ee.ToolService=(0,jn.serviceDesc)(Ee.file_scalekit_v1_tools_tools,0)});var Q_={};Pe(Q_,{ToolService:function(){return ex.ToolService}});var ex,tx=_(function(){f();ex=ze(X_())});var of=it(function(cV,ao){f();var nx=function(t,e){return function(){try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}}},XA=nx(function(t,e){function n(o){return typeof o=="string"?!["false","0","no","off",""].includes(o.toLowerCase()):!!o}function r(o=noEnvironment){let i={};for(let s of["ENCODING","PATH","QUIET","DEBUG","OVERRIDE","FAST"]){let a=o[`DOTENV_${s}`]!=null?o[`DOTENV_${s}`]:o[`DOTENV_CONFIG_${s}`];a!=null&&(i[s.toLowerCase()]=s==="ENCODING"||s==="PATH"?a:n(a))}return i}e.exports={parseBoolean:n,optionsFromEnv:r}}),QA=nx(function(t,e){var n=require("fs"),r=require("path"),
o=require("os"),{URL:i,fileURLToPath:s}=require("url"),{parseBoolean:a,optionsFromEnv:c}=XA(),u=/(?:^|^)\s*(?:export\s+)?([\w.-]+)(?:\s*=\s*?|:\s+?)(\s*'(?:\\'|[^'])*'|\s*"(?:\\"|[^"])*"|\s*`(?:\\`|[^`])*`|[^#\r\n]+)?\s*(?:#.*)?(?:$|$)/mg,
l=new Uint8Array(256);for(let D=48;D<=57;D++)l[D]=1;for(let D=65;D<=90;D++)l[D]=1;for(let D=97;D<=122;D++)l[D]=1;l[45]=1,l[46]=1,l[95]=1;function p(D){let ae={},M=D.toString();M=M.replace(/\r\n?/mg,`
`);let C;for(;(C=u.exec(M))!=null;){let k=C[1],U=C[2]||"";U=U.trim();let W=U[0];U=U.replace(/^(['"`])([\s\S]*)\1$/mg,"$2"),W==='"'&&(U=U.replace(/\\n/g,`
`),U=U.replace(/\\r/g,"\r")),ae[k]=U}return ae}function m(D){return D<=32?D===32||D>=9&&D<=13:D>=160&&(D===160||D===5760||D>=8192&&D<=8202||D===8232||D===8233||D===8239||D===8287||D===12288||D===65279)}
function d(D){return D===10||D===8232||D===8233}function h(D){let ae={},M=typeof D=="string"?D:D.toString();M.indexOf("\r")!==-1&&(M=M.replace(/\r\n?/g,`
`));let C=M.length,k=0;for(;k<C;){let U=M.charCodeAt(k);for(;k<C&&m(U);)k++,U=M.charCodeAt(k);if(k>=C)break;if(U===35){for(;k<C&&!d(M.charCodeAt(k));)k++;continue}let W=-1;if(U===101&&k+6<C&&M.charCodeAt(
k+1)===120&&M.charCodeAt(k+2)===112&&M.charCodeAt(k+3)===111&&M.charCodeAt(k+4)===114&&M.charCodeAt(k+5)===116){let Q=M.charCodeAt(k+6);if(m(Q)){let he=k+7;for(;he<C&&m(M.charCodeAt(he));)he++;l[M.charCodeAt(
he)]&&(W=k+6,k=he)}else U=M.charCodeAt(k)}let se=k,ye=0;for(;k<C&&(ye=M.charCodeAt(k),l[ye]);)k++;if(k===se){for(;k<C&&!d(M.charCodeAt(k));)k++;continue}let me=M.slice(se,k),Re=k;if(k>=C&&(ye=0),m(ye))
do k++,ye=k<C?M.charCodeAt(k):0;while(m(ye));if(ye===61)k++;else if(ye===58&&k===Re&&k+1<C&&m(M.charCodeAt(k+1)))k+=2;else{for(k=W===-1?Re:W;k<C&&!d(M.charCodeAt(k));)k++;continue}let Le=k,fe=k;for(;fe<
C&&m(M.charCodeAt(fe));)fe++;let ge=M.charCodeAt(fe),Ae,De=!1;if(ge===39||ge===34||ge===96){let Q=M[fe],he=M.indexOf(Q,fe+1),Y=-1,pe=-1;for(;he!==-1;){let _e=M.charCodeAt(he-1)===92,le=he+1;for(;le<C&&
!d(M.charCodeAt(le))&&m(M.charCodeAt(le));)le++;if((le===C||d(M.charCodeAt(le))||M.charCodeAt(le)===35)&&(Y=he,pe=le),!_e)break;he=M.indexOf(Q,he+1)}if(Y!==-1){if(Ae=M.slice(fe+1,Y),k=pe,M.charCodeAt(
k)===35)for(;k<C&&!d(M.charCodeAt(k));)k++;De=!0}}if(!De){let Q=M.indexOf(`
`,Le);Q===-1&&(Q=C);let he;if(C<4096)he=M.indexOf("#",Le),(he===-1||he>Q)&&(he=Q);else for(he=Le;he<Q&&M.charCodeAt(he)!==35;)he++;let Y=Le,pe=he;for(;Y<pe&&m(M.charCodeAt(Y));)Y++;for(;pe>Y&&m(M.charCodeAt(
pe-1));)pe--;let _e=M.charCodeAt(Y);if(Ae=M.slice(Y,pe),Ae.includes("\u2028")||Ae.includes("\u2029")?Ae=Ae.replace(/^(['"`])([\s\S]*)\1$/mg,"$2"):pe-Y>=2&&(_e===39||_e===34||_e===96)&&M.charCodeAt(pe-
1)===_e&&(Ae=M.slice(Y+1,pe-1)),k=he,he<Q)for(;k<C&&!d(M.charCodeAt(k));)k++}ge===34&&(De||fe<k)&&Ae.indexOf("\\")!==-1&&(Ae=Ae.replace(/\\n/g,`
`).replace(/\\r/g,"\r")),ae[me]=Ae}return ae}function w(D,ae){return ae&&a(ae.fast)?h(D):p(D)}function y(D){console.log(`┆ ${D}`)}function O(D){console.error(`◇ ${D}`)}function A(D){return D[0]===
"~"?r.join(o.homedir(),D.slice(1)):D}function z(D={}){let ae={...D};for(let M of Object.keys(ae))ae[M]===void 0&&delete ae[M];return{...c(),...ae}}function P(D){D=z(D);let ae=r.resolve(process.cwd(),".env"),M="utf8",C=noEnvironment;D&&D.processEnv!=null&&(C=D.processEnv);let k=a(D&&D.debug);D&&D.encoding?M=D.encoding:k&&y("no encoding is specified (UTF-8 is used by default)");let U=[ae];if(D&&D.path)
if(!Array.isArray(D.path))U=[A(D.path)];else{U=[];for(let Le of D.path)U.push(A(Le))}let W,se={},ye={fast:D.fast};for(let Le of U)try{let fe=B.parse(n.readFileSync(Le,{encoding:M}),ye);B.populate(se,fe,
D)}catch(fe){k&&y(`failed to load ${Le} ${fe.message}`),W=fe}let me=B.populate(C,se,D),Re=a(Object.prototype.hasOwnProperty.call(D,"quiet")?D.quiet:c(C).quiet);if(k||!Re){let Le=Object.keys(me).length,
fe=[];for(let ge of U)try{let Ae=r.relative(process.cwd(),ge instanceof i?s(ge):ge);fe.push(Ae)}catch(Ae){k&&y(`failed to load ${ge} ${Ae.message}`),W=Ae}O(`injected env (${Le}) from ${fe.join(",")}`)}
return W?{parsed:se,error:W}:{parsed:se}}function V(D){return B.configDotenv(D)}function re(D,ae,M={}){let C=a(M&&M.debug),k=a(M&&M.override),U={};if(D===null||typeof D!="object"||ae===null||typeof ae!=
"object"){let W=new Error("OBJECT_REQUIRED: Please check the processEnv argument being passed to populate");throw W.code="OBJECT_REQUIRED",W}for(let W of Object.keys(ae))Object.prototype.hasOwnProperty.
call(D,W)?(k===!0&&(D[W]=ae[W],U[W]=ae[W]),C&&y(k===!0?`"${W}" is already defined and WAS overwritten`:`"${W}" is already defined and was NOT overwritten`)):(D[W]=ae[W],U[W]=ae[W]);return U}var B={configDotenv:P,
config:V,parse:w,populate:re};e.exports.configDotenv=B.configDotenv,e.exports.config=B.config,e.exports.parse=B.parse,e.exports.populate=B.populate,e.exports=B}),li=QA();ao.exports=li;ao.exports.config=
li.config;ao.exports.configDotenv=li.configDotenv;ao.exports.parse=li.parse;ao.exports.populate=li.populate});var fr={};Pe(fr,{default:function(){return rx.default}});var rx,ox=_(function(){f();vo(fr,ze(of()));rx=ze(of())});var sx=it(function(co){"use strict";f();co.__esModule=!0;co.distance=co.closest=void 0;var yn=new Uint32Array(65536),ek=function(t,e){for(var n=t.length,r=e.length,o=1<<n-1,i=-1,s=0,a=n,c=n;c--;)yn[t.
charCodeAt(c)]|=1<<c;for(c=0;c<r;c++){var u=yn[e.charCodeAt(c)],l=u|s;u|=(u&i)+i^i,s|=~(u|i),i&=u,s&o&&a++,i&o&&a--,s=s<<1|1,i=i<<1|~(l|s),s&=l}for(c=n;c--;)yn[t.charCodeAt(c)]=0;return a},tk=function(t,e){
for(var n=e.length,r=t.length,o=[],i=[],s=Math.ceil(n/32),a=Math.ceil(r/32),c=0;c<s;c++)i[c]=-1,o[c]=0;for(var u=0;u<a-1;u++){for(var l=0,p=-1,m=u*32,d=Math.min(32,r)+m,h=m;h<d;h++)yn[t.charCodeAt(h)]|=
1<<h;for(var c=0;c<n;c++){var w=yn[e.charCodeAt(c)],y=i[c/32|0]>>>c&1,O=o[c/32|0]>>>c&1,A=w|l,z=((w|O)&p)+p^p|w|O,P=l|~(z|p),V=p&z;P>>>31^y&&(i[c/32|0]^=1<<c),V>>>31^O&&(o[c/32|0]^=1<<c),P=P<<1|y,V=V<<
1|O,p=V|~(A|P),l=P&A}for(var h=m;h<d;h++)yn[t.charCodeAt(h)]=0}for(var re=0,B=-1,D=u*32,ae=Math.min(32,r-D)+D,h=D;h<ae;h++)yn[t.charCodeAt(h)]|=1<<h;for(var M=r,c=0;c<n;c++){var w=yn[e.charCodeAt(c)],
y=i[c/32|0]>>>c&1,O=o[c/32|0]>>>c&1,A=w|re,z=((w|O)&B)+B^B|w|O,P=re|~(z|B),V=B&z;M+=P>>>r-1&1,M-=V>>>r-1&1,P>>>31^y&&(i[c/32|0]^=1<<c),V>>>31^O&&(o[c/32|0]^=1<<c),P=P<<1|y,V=V<<1|O,B=V|~(A|P),re=P&A}for(var h=D;h<
ae;h++)yn[t.charCodeAt(h)]=0;return M},ix=function(t,e){if(t.length<e.length){var n=e;e=t,t=n}return e.length===0?t.length:t.length<=32?ek(t,e):tk(t,e)};co.distance=ix;var nk=function(t,e){for(var n=1/0,
r=0,o=0;o<e.length;o++){var i=ix(t,e[o]);i<n&&(n=i,r=o)}return e[r]};co.closest=nk});var ax={};Pe(ax,{closest:function(){return la.closest},distance:function(){return la.distance}});var la,cx=_(function(){f();la=ze(sx())});var ux,lx,fx=_(function(){f();ux={"application/prs.cww":["cww"],"application/prs.xsf+xml":["xsf"],"application/vnd.1000minds.decision-model+xml":["1km"],"application/vnd.3gpp.pic-bw-large":["plb"],"application/vnd.3gpp.pic-bw-small":["psb"],"application/vnd.3gpp.pic-bw-var":["pvb"],"application/vnd.3gpp2.tcap":["tcap"],"application/vnd.3m.post-it-notes":["pwn"],"application/vnd.accpac.simply.aso":[
"aso"],"application/vnd.accpac.simply.imp":["imp"],"application/vnd.acucobol":["acu"],"application/vnd.acucorp":["atc","acutc"],"application/vnd.adobe.air-application-installer-package+zip":["air"],"application/vnd.adobe.formscentral.fcdt":["fcdt"],"application/vnd.adobe.fxp":["fxp","fxpl"],"application/vnd.adobe.xdp+xml":["xdp"],"application/vnd.adobe.xfdf":["*xfdf"],"application/vnd.age":["age"],
"application/vnd.ahead.space":["ahead"],"application/vnd.airzip.filesecure.azf":["azf"],"application/vnd.airzip.filesecure.azs":["azs"],"application/vnd.amazon.ebook":["azw"],"application/vnd.americandynamics.acc":["acc"],"application/vnd.amiga.ami":["ami"],"application/vnd.android.package-archive":["apk"],"application/vnd.anser-web-certificate-issue-initiation":["cii"],"application/vnd.anser-web-funds-transfer-initiation":["fti"],"application/vnd.antix.game-component":["atx"],"application/vnd.apple.installer+xml":["mpkg"],"application/vnd.apple.keynote":["key"],"application/vnd.apple.mpegurl":[
"m3u8"],"application/vnd.apple.numbers":["numbers"],"application/vnd.apple.pages":["pages"],"application/vnd.apple.pkpass":["pkpass"],"application/vnd.aristanetworks.swi":["swi"],"application/vnd.astraea-software.iota":["iota"],"application/vnd.audiograph":["aep"],"application/vnd.autodesk.fbx":["fbx"],"application/vnd.balsamiq.bmml+xml":["bmml"],"application/vnd.blueice.multipass":["mpm"],"application/vnd.bmi":["bmi"],"application/vnd.businessobjects":["rep"],"application/vnd.chemdraw+xml":["cdxml"],"application/vnd.chipnuts.karaoke-mmd":["mmd"],"application/vnd.cinderella":["cdy"],"application/vnd.citationstyles.style+xml":["csl"],"application/vnd.claymore":["cla"],"application/vnd.cloanto.rp9":["rp9"],"application/vnd.clonk.c4group":["c4g","c4d","c4f","c4p","c4u"],"application/vnd.cluetrust.cartomobile-config":["c11amc"],"application/vnd.cluetrust.cartomobile-config-pkg":["c11amz"],"application/vnd.commonspace":["csp"],"application/vnd.contact.cmsg":["cdbcmsg"],"application/vnd.cosmocaller":["cmc"],"application/vnd.crick.clicker":["clkx"],"application/vnd.crick.clicker.keyboard":["clkk"],"application/vnd.crick.clicker.palette":["clkp"],"application/vnd.crick.clicker.template":["clkt"],"application/vnd.crick.clicker.wordbank":["clkw"],"application/vnd.criticaltools.wbs+xml":["wbs"],"application/vnd.ctc-posml":["pml"],"application/vnd.cups-ppd":["ppd"],"application/vnd.curl.car":["car"],"application/vnd.curl.pcurl":["pcurl"],"application/vnd.dart":["dart"],"application/vnd.data-vision.rdz":["rdz"],"application/vnd.dbf":["dbf"],"application/vnd.dcmp+xml":["dcmp"],"application/vnd.dece.data":["uvf","uvvf","uvd","uvvd"],"application/vnd.dece.ttml+xml":["uvt","uvvt"],"application/vnd.dece.unspecified":["uvx","uvvx"],"application/vnd.dece.zip":["uvz","uvvz"],"application/vnd.denovo.fcselayout-link":["fe_launch"],"application/vnd.dna":["dna"],"application/vnd.dolby.mlp":["mlp"],"application/vnd.dpgraph":["dpg"],"application/vnd.dreamfactory":["dfac"],"application/vnd.ds-keypoint":["kpxx"],"application/vnd.dvb.ait":["ait"],"application/vnd.dvb.service":["svc"],"application/vnd.dynageo":["geo"],"application/vnd.ecowin.chart":["mag"],"application/vnd.enliven":["nml"],"application/vnd.epson.esf":["esf"],"application/vnd.epson.msf":["msf"],"application/vnd.epson.quickanime":["qam"],"application/vnd.epson.salt":["slt"],"application/vnd.epson.ssf":["ssf"],"application/vnd.eszigno3+xml":["es3","et3"],"application/vnd.ezpix-album":["ez2"],"application/vnd.ezpix-package":["ez3"],"application/vnd.fdf":["*fdf"],"application/vnd.fdsn.mseed":["mseed"],"application/vnd.fdsn.seed":["seed","dataless"],"application/vnd.flographit":["gph"],"application/vnd.fluxtime.clip":["ftc"],"application/vnd.framemaker":["fm","frame","maker","book"],"application/vnd.frogans.fnc":["fnc"],
"application/vnd.frogans.ltf":["ltf"],"application/vnd.fsc.weblaunch":["fsc"],"application/vnd.fujitsu.oasys":["oas"],"application/vnd.fujitsu.oasys2":["oa2"],"application/vnd.fujitsu.oasys3":["oa3"],
"application/vnd.fujitsu.oasysgp":["fg5"],"application/vnd.fujitsu.oasysprs":["bh2"],"application/vnd.fujixerox.ddd":["ddd"],"application/vnd.fujixerox.docuworks":["xdw"],"application/vnd.fujixerox.docuworks.binder":["xbd"],"application/vnd.fuzzysheet":["fzs"],"application/vnd.genomatix.tuxedo":["txd"],"application/vnd.geogebra.file":["ggb"],"application/vnd.geogebra.slides":["ggs"],"application/vnd.geogebra.tool":["ggt"],"application/vnd.geometry-explorer":["gex","gre"],"application/vnd.geonext":["gxt"],"application/vnd.geoplan":["g2w"],"application/vnd.geospace":["g3w"],"application/vnd.gmx":[
"gmx"],"application/vnd.google-apps.document":["gdoc"],"application/vnd.google-apps.drawing":["gdraw"],"application/vnd.google-apps.form":["gform"],"application/vnd.google-apps.jam":["gjam"],"application/vnd.google-apps.map":["gmap"],"application/vnd.google-apps.presentation":["gslides"],"application/vnd.google-apps.script":["gscript"],"application/vnd.google-apps.site":["gsite"],"application/vnd.google-apps.spreadsheet":["gsheet"],"application/vnd.google-earth.kml+xml":["kml"],"application/vnd.google-earth.kmz":["kmz"],"application/vnd.gov.sk.xmldatacontainer+xml":["xdcf"],"application/vnd.grafeq":["gqf","gqs"],"application/vnd.groove-account":["gac"],"application/vnd.groove-help":["ghf"],"application/vnd.groove-identity-message":["gim"],"application/vnd.groove-injector":["grv"],"application/vnd.groove-tool-message":["gtm"],"application/vnd.groove-tool-template":["tpl"],"application/vnd.groove-vcard":["vcg"],"application/vnd.hal+xml":["hal"],"application/vnd.handheld-entertainment+xml":[
"zmm"],"application/vnd.hbci":["hbci"],"application/vnd.hhe.lesson-player":["les"],"application/vnd.hp-hpgl":["hpgl"],"application/vnd.hp-hpid":["hpid"],"application/vnd.hp-hps":["hps"],"application/vnd.hp-jlyt":["jlt"],"application/vnd.hp-pcl":["pcl"],"application/vnd.hp-pclxl":["pclxl"],"application/vnd.hydrostatix.sof-data":["sfd-hdstx"],"application/vnd.ibm.minipay":["mpy"],"application/vnd.ibm.modcap":["afp","listafp","list3820"],"application/vnd.ibm.rights-management":["irm"],"application/vnd.ibm.secure-container":["sc"],"application/vnd.iccprofile":["icc","icm"],"application/vnd.igloader":["igl"],"application/vnd.immervision-ivp":["ivp"],"application/vnd.immervision-ivu":["ivu"],"application/vnd.insors.igm":["igm"],"application/vnd.intercon.formnet":["xpw","xpx"],"application/vnd.intergeo":["i2g"],"application/vnd.intu.qbo":["qbo"],"application/vnd.intu.qfx":["qfx"],"application/vnd.ipunplugged.rcprofile":["rcprofile"],"application/vnd.irepository.package+xml":["irp"],"application/vnd.is-xpr":["xpr"],"application/vnd.isac.fcs":["fcs"],"application/vnd.jam":["jam"],"application/vnd.jcp.javame.midlet-rms":["rms"],"application/vnd.jisp":["jisp"],"application/vnd.joost.joda-archive":["joda"],"application/vnd.kahootz":["ktz","ktr"],"application/vnd.kde.karbon":["karbon"],"application/vnd.kde.kchart":["chrt"],"application/vnd.kde.kformula":["kfo"],"application/vnd.kde.kivio":[
"flw"],"application/vnd.kde.kontour":["kon"],"application/vnd.kde.kpresenter":["kpr","kpt"],"application/vnd.kde.kspread":["ksp"],"application/vnd.kde.kword":["kwd","kwt"],"application/vnd.kenameaapp":[
"htke"],"application/vnd.kidspiration":["kia"],"application/vnd.kinar":["kne","knp"],"application/vnd.koan":["skp","skd","skt","skm"],"application/vnd.kodak-descriptor":["sse"],"application/vnd.las.las+xml":["lasxml"],"application/vnd.llamagraphics.life-balance.desktop":["lbd"],"application/vnd.llamagraphics.life-balance.exchange+xml":["lbe"],"application/vnd.lotus-1-2-3":["123"],"application/vnd.lotus-approach":["apr"],"application/vnd.lotus-freelance":["pre"],"application/vnd.lotus-notes":["nsf"],"application/vnd.lotus-organizer":["org"],"application/vnd.lotus-screencam":["scm"],"application/vnd.lotus-wordpro":["lwp"],"application/vnd.macports.portpkg":["portpkg"],"application/vnd.mapbox-vector-tile":["mvt"],"application/vnd.mcd":["mcd"],"application/vnd.medcalcdata":["mc1"],"application/vnd.mediastation.cdkey":["cdkey"],"application/vnd.mfer":["mwf"],"application/vnd.mfmp":["mfm"],"application/vnd.micrografx.flo":["flo"],"application/vnd.micrografx.igx":["igx"],"application/vnd.mif":[
"mif"],"application/vnd.mobius.daf":["daf"],"application/vnd.mobius.dis":["dis"],"application/vnd.mobius.mbk":["mbk"],"application/vnd.mobius.mqy":["mqy"],"application/vnd.mobius.msl":["msl"],"application/vnd.mobius.plc":["plc"],"application/vnd.mobius.txf":["txf"],"application/vnd.mophun.application":["mpn"],"application/vnd.mophun.certificate":["mpc"],"application/vnd.mozilla.xul+xml":["xul"],"application/vnd.ms-artgalry":["cil"],"application/vnd.ms-cab-compressed":["cab"],"application/vnd.ms-excel":["xls","xlm","xla","xlc","xlt","xlw"],"application/vnd.ms-excel.addin.macroenabled.12":["xlam"],
"application/vnd.ms-excel.sheet.binary.macroenabled.12":["xlsb"],"application/vnd.ms-excel.sheet.macroenabled.12":["xlsm"],"application/vnd.ms-excel.template.macroenabled.12":["xltm"],"application/vnd.ms-fontobject":["eot"],"application/vnd.ms-htmlhelp":["chm"],"application/vnd.ms-ims":["ims"],"application/vnd.ms-lrm":["lrm"],"application/vnd.ms-officetheme":["thmx"],"application/vnd.ms-outlook":[
"msg"],"application/vnd.ms-pki.seccat":["cat"],"application/vnd.ms-pki.stl":["*stl"],"application/vnd.ms-powerpoint":["ppt","pps","pot"],"application/vnd.ms-powerpoint.addin.macroenabled.12":["ppam"],
"application/vnd.ms-powerpoint.presentation.macroenabled.12":["pptm"],"application/vnd.ms-powerpoint.slide.macroenabled.12":["sldm"],"application/vnd.ms-powerpoint.slideshow.macroenabled.12":["ppsm"],
"application/vnd.ms-powerpoint.template.macroenabled.12":["potm"],"application/vnd.ms-project":["*mpp","mpt"],"application/vnd.ms-visio.viewer":["vdx"],"application/vnd.ms-word.document.macroenabled.12":["docm"],"application/vnd.ms-word.template.macroenabled.12":["dotm"],"application/vnd.ms-works":["wps","wks","wcm","wdb"],"application/vnd.ms-wpl":["wpl"],"application/vnd.ms-xpsdocument":["xps"],"application/vnd.mseq":["mseq"],"application/vnd.musician":["mus"],"application/vnd.muvee.style":["msty"],"application/vnd.mynfc":["taglet"],"application/vnd.nato.bindingdataobject+xml":["bdo"],"application/vnd.neurolanguage.nlu":["nlu"],"application/vnd.nitf":["ntf","nitf"],"application/vnd.noblenet-directory":["nnd"],"application/vnd.noblenet-sealer":["nns"],"application/vnd.noblenet-web":["nnw"],
"application/vnd.nokia.n-gage.ac+xml":["*ac"],"application/vnd.nokia.n-gage.data":["ngdat"],"application/vnd.nokia.n-gage.symbian.install":["n-gage"],"application/vnd.nokia.radio-preset":["rpst"],"application/vnd.nokia.radio-presets":["rpss"],"application/vnd.novadigm.edm":["edm"],"application/vnd.novadigm.edx":["edx"],"application/vnd.novadigm.ext":["ext"],"application/vnd.oasis.opendocument.chart":["odc"],"application/vnd.oasis.opendocument.chart-template":["otc"],"application/vnd.oasis.opendocument.database":["odb"],"application/vnd.oasis.opendocument.formula":["odf"],"application/vnd.oasis.opendocument.formula-template":["odft"],"application/vnd.oasis.opendocument.graphics":["odg"],"application/vnd.oasis.opendocument.graphics-template":["otg"],"application/vnd.oasis.opendocument.image":[
"odi"],"application/vnd.oasis.opendocument.image-template":["oti"],"application/vnd.oasis.opendocument.presentation":["odp"],"application/vnd.oasis.opendocument.presentation-template":["otp"],"application/vnd.oasis.opendocument.spreadsheet":["ods"],"application/vnd.oasis.opendocument.spreadsheet-template":["ots"],"application/vnd.oasis.opendocument.text":["odt"],"application/vnd.oasis.opendocument.text-master":["odm"],"application/vnd.oasis.opendocument.text-template":["ott"],"application/vnd.oasis.opendocument.text-web":["oth"],"application/vnd.olpc-sugar":["xo"],"application/vnd.oma.dd2+xml":[
"dd2"],"application/vnd.openblox.game+xml":["obgx"],"application/vnd.openofficeorg.extension":["oxt"],"application/vnd.openstreetmap.data+xml":["osm"],"application/vnd.openxmlformats-officedocument.presentationml.presentation":["pptx"],"application/vnd.openxmlformats-officedocument.presentationml.slide":["sldx"],"application/vnd.openxmlformats-officedocument.presentationml.slideshow":["ppsx"],"application/vnd.openxmlformats-officedocument.presentationml.template":["potx"],"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet":["xlsx"],"application/vnd.openxmlformats-officedocument.spreadsheetml.template":["xltx"],"application/vnd.openxmlformats-officedocument.wordprocessingml.document":["docx"],"application/vnd.openxmlformats-officedocument.wordprocessingml.template":["dotx"],
"application/vnd.osgeo.mapguide.package":["mgp"],"application/vnd.osgi.dp":["dp"],"application/vnd.osgi.subsystem":["esa"],"application/vnd.palm":["pdb","pqa","oprc"],"application/vnd.pawaafile":["paw"],
"application/vnd.pg.format":["str"],"application/vnd.pg.osasli":["ei6"],"application/vnd.picsel":["efif"],"application/vnd.pmi.widget":["wg"],"application/vnd.pocketlearn":["plf"],"application/vnd.powerbuilder6":["pbd"],"application/vnd.previewsystems.box":["box"],"application/vnd.procrate.brushset":["brushset"],"application/vnd.procreate.brush":["brush"],"application/vnd.procreate.dream":["drm"],
"application/vnd.proteus.magazine":["mgz"],"application/vnd.publishare-delta-tree":["qps"],"application/vnd.pvi.ptid1":["ptid"],"application/vnd.pwg-xhtml-print+xml":["xhtm"],"application/vnd.quark.quarkxpress":["qxd","qxt","qwd","qwt","qxl","qxb"],"application/vnd.rar":["rar"],"application/vnd.realvnc.bed":["bed"],"application/vnd.recordare.musicxml":["mxl"],"application/vnd.recordare.musicxml+xml":["musicxml"],"application/vnd.rig.cryptonote":["cryptonote"],"application/vnd.rim.cod":["cod"],"application/vnd.rn-realmedia":["rm"],"application/vnd.rn-realmedia-vbr":["rmvb"],"application/vnd.route66.link66+xml":["link66"],"application/vnd.sailingtracker.track":["st"],"application/vnd.seemail":["see"],"application/vnd.sema":["sema"],"application/vnd.semd":["semd"],"application/vnd.semf":["semf"],"application/vnd.shana.informed.formdata":["ifm"],"application/vnd.shana.informed.formtemplate":["itp"],"application/vnd.shana.informed.interchange":["iif"],"application/vnd.shana.informed.package":[
"ipk"],"application/vnd.simtech-mindmapper":["twd","twds"],"application/vnd.smaf":["mmf"],"application/vnd.smart.teacher":["teacher"],"application/vnd.software602.filler.form+xml":["fo"],"application/vnd.solent.sdkm+xml":["sdkm","sdkd"],"application/vnd.spotfire.dxp":["dxp"],"application/vnd.spotfire.sfs":["sfs"],"application/vnd.stardivision.calc":["sdc"],"application/vnd.stardivision.draw":["sda"],
"application/vnd.stardivision.impress":["sdd"],"application/vnd.stardivision.math":["smf"],"application/vnd.stardivision.writer":["sdw","vor"],"application/vnd.stardivision.writer-global":["sgl"],"application/vnd.stepmania.package":["smzip"],"application/vnd.stepmania.stepchart":["sm"],"application/vnd.sun.wadl+xml":["wadl"],"application/vnd.sun.xml.calc":["sxc"],"application/vnd.sun.xml.calc.template":["stc"],"application/vnd.sun.xml.draw":["sxd"],"application/vnd.sun.xml.draw.template":["std"],"application/vnd.sun.xml.impress":["sxi"],"application/vnd.sun.xml.impress.template":["sti"],"application/vnd.sun.xml.math":["sxm"],"application/vnd.sun.xml.writer":["sxw"],"application/vnd.sun.xml.writer.global":["sxg"],"application/vnd.sun.xml.writer.template":["stw"],"application/vnd.sus-calendar":["sus","susp"],"application/vnd.svd":["svd"],"application/vnd.symbian.install":["sis","sisx"],"application/vnd.syncml+xml":["xsm"],"application/vnd.syncml.dm+wbxml":["bdm"],"application/vnd.syncml.dm+xml":["xdm"],"application/vnd.syncml.dmddf+xml":["ddf"],"application/vnd.tao.intent-module-archive":["tao"],"application/vnd.tcpdump.pcap":["pcap","cap","dmp"],"application/vnd.tmobile-livetv":["tmo"],"application/vnd.trid.tpt":["tpt"],"application/vnd.triscape.mxs":["mxs"],"application/vnd.trueapp":["tra"],"application/vnd.ufdl":["ufd","ufdl"],"application/vnd.uiq.theme":["utz"],"application/vnd.umajin":["umj"],"application/vnd.unity":["unityweb"],"application/vnd.uoml+xml":["uoml","uo"],"application/vnd.vcx":["vcx"],"application/vnd.visio":["vsd","vst","vss","vsw","vsdx","vtx"],"application/vnd.visionary":["vis"],"application/vnd.vsf":["vsf"],"application/vnd.wap.wbxml":["wbxml"],"application/vnd.wap.wmlc":["wmlc"],"application/vnd.wap.wmlscriptc":["wmlsc"],"application/vnd.webturbo":[
"wtb"],"application/vnd.wolfram.player":["nbp"],"application/vnd.wordperfect":["wpd"],"application/vnd.wqd":["wqd"],"application/vnd.wt.stf":["stf"],"application/vnd.xara":["xar"],"application/vnd.xfdl":["xfdl"],"application/vnd.yamaha.hv-dic":["hvd"],"application/vnd.yamaha.hv-script":["hvs"],"application/vnd.yamaha.hv-voice":["hvp"],"application/vnd.yamaha.openscoreformat":["osf"],"application/vnd.yamaha.openscoreformat.osfpvg+xml":["osfpvg"],"application/vnd.yamaha.smaf-audio":["saf"],"application/vnd.yamaha.smaf-phrase":["spf"],"application/vnd.yellowriver-custom-menu":["cmp"],"application/vnd.zul":["zir","zirz"],"application/vnd.zzazz.deck+xml":["zaz"],"application/x-7z-compressed":["7z"],"application/x-abiword":["abw"],"application/x-ace-compressed":["ace"],"application/x-apple-diskimage":["*dmg"],"application/x-arj":["arj"],"application/x-authorware-bin":["aab","x32","u32","vox"],"application/x-authorware-map":["aam"],"application/x-authorware-seg":["aas"],"application/x-bcpio":[
"bcpio"],"application/x-bdoc":["*bdoc"],"application/x-bittorrent":["torrent"],"application/x-blender":["blend"],"application/x-blorb":["blb","blorb"],"application/x-bzip":["bz"],"application/x-bzip2":[
"bz2","boz"],"application/x-cbr":["cbr","cba","cbt","cbz","cb7"],"application/x-cdlink":["vcd"],"application/x-cfs-compressed":["cfs"],"application/x-chat":["chat"],"application/x-chess-pgn":["pgn"],"application/x-chrome-extension":["crx"],"application/x-cocoa":["cco"],"application/x-compressed":["*rar"],"application/x-conference":["nsc"],"application/x-cpio":["cpio"],"application/x-csh":["csh"],"application/x-debian-package":["*deb","udeb"],"application/x-dgc-compressed":["dgc"],"application/x-director":["dir","dcr","dxr","cst","cct","cxt","w3d","fgd","swa"],"application/x-doom":["wad"],"application/x-dtbncx+xml":["ncx"],"application/x-dtbook+xml":["dtb"],"application/x-dtbresource+xml":["res"],"application/x-dvi":["dvi"],"application/x-envoy":["evy"],"application/x-eva":["eva"],"application/x-font-bdf":["bdf"],"application/x-font-ghostscript":["gsf"],"application/x-font-linux-psf":["psf"],"application/x-font-pcf":["pcf"],"application/x-font-snf":["snf"],"application/x-font-type1":["pfa","pfb","pfm","afm"],"application/x-freearc":["arc"],"application/x-futuresplash":["spl"],"application/x-gca-compressed":["gca"],"application/x-glulx":["ulx"],"application/x-gnumeric":["gnumeric"],"application/x-gramps-xml":["gramps"],"application/x-gtar":["gtar"],"application/x-hdf":["hdf"],"application/x-httpd-php":["php"],"application/x-install-instructions":["install"],"application/x-ipynb+json":["ipynb"],"application/x-iso9660-image":["*iso"],"application/x-iwork-keynote-sffkey":["*key"],"application/x-iwork-numbers-sffnumbers":["*numbers"],"application/x-iwork-pages-sffpages":["*pages"],
"application/x-java-archive-diff":["jardiff"],"application/x-java-jnlp-file":["jnlp"],"application/x-keepass2":["kdbx"],"application/x-latex":["latex"],"application/x-lua-bytecode":["luac"],"application/x-lzh-compressed":["lzh","lha"],"application/x-makeself":["run"],"application/x-mie":["mie"],"application/x-mobipocket-ebook":["*prc","mobi"],"application/x-ms-application":["application"],"application/x-ms-shortcut":["lnk"],"application/x-ms-wmd":["wmd"],"application/x-ms-wmz":["wmz"],"application/x-ms-xbap":["xbap"],"application/x-msaccess":["mdb"],"application/x-msbinder":["obd"],"application/x-mscardfile":["crd"],"application/x-msclip":["clp"],"application/x-msdos-program":["*exe"],"application/x-msdownload":["*exe","*dll","com","bat","*msi"],"application/x-msmediaview":["mvb","m13","m14"],"application/x-msmetafile":["*wmf","*wmz","*emf","emz"],"application/x-msmoney":["mny"],"application/x-mspublisher":["pub"],"application/x-msschedule":["scd"],"application/x-msterminal":["trm"],"application/x-mswrite":["wri"],"application/x-netcdf":["nc","cdf"],"application/x-ns-proxy-autoconfig":["pac"],"application/x-nzb":["nzb"],"application/x-perl":["pl","pm"],"application/x-pilot":["*prc",
"*pdb"],"application/x-pkcs12":["p12","pfx"],"application/x-pkcs7-certificates":["p7b","spc"],"application/x-pkcs7-certreqresp":["p7r"],"application/x-rar-compressed":["*rar"],"application/x-redhat-package-manager":["rpm"],"application/x-research-info-systems":["ris"],"application/x-sea":["sea"],"application/x-sh":["sh"],"application/x-shar":["shar"],"application/x-shockwave-flash":["swf"],"application/x-silverlight-app":["xap"],"application/x-sql":["*sql"],"application/x-stuffit":["sit"],"application/x-stuffitx":["sitx"],"application/x-subrip":["srt"],"application/x-sv4cpio":["sv4cpio"],"application/x-sv4crc":["sv4crc"],"application/x-t3vm-image":["t3"],"application/x-tads":["gam"],"application/x-tar":["tar"],"application/x-tcl":["tcl","tk"],"application/x-tex":["tex"],"application/x-tex-tfm":["tfm"],"application/x-texinfo":["texinfo","texi"],"application/x-tgif":["*obj"],"application/x-ustar":["ustar"],"application/x-virtualbox-hdd":["hdd"],"application/x-virtualbox-ova":["ova"],"application/x-virtualbox-ovf":["ovf"],"application/x-virtualbox-vbox":["vbox"],"application/x-virtualbox-vbox-extpack":["vbox-extpack"],"application/x-virtualbox-vdi":["vdi"],"application/x-virtualbox-vhd":["vhd"],"application/x-virtualbox-vmdk":["vmdk"],"application/x-wais-source":["src"],"application/x-web-app-manifest+json":["webapp"],"application/x-x509-ca-cert":["der","crt","pem"],"application/x-xfig":["fig"],"application/x-xliff+xml":["*xlf"],"application/x-xpinstall":["xpi"],"application/x-xz":["xz"],"application/x-zip-compressed":["*zip"],"application/x-zmachine":["z1","z2","z3","z4","z5",
"z6","z7","z8"],"audio/vnd.dece.audio":["uva","uvva"],"audio/vnd.digital-winds":["eol"],"audio/vnd.dra":["dra"],"audio/vnd.dts":["dts"],"audio/vnd.dts.hd":["dtshd"],"audio/vnd.lucent.voice":["lvp"],"audio/vnd.ms-playready.media.pya":["pya"],"audio/vnd.nuera.ecelp4800":["ecelp4800"],"audio/vnd.nuera.ecelp7470":["ecelp7470"],"audio/vnd.nuera.ecelp9600":["ecelp9600"],"audio/vnd.rip":["rip"],"audio/x-aac":["*aac"],"audio/x-aiff":["aif","aiff","aifc"],"audio/x-caf":["caf"],"audio/x-flac":["flac"],"audio/x-m4a":["*m4a"],"audio/x-matroska":["mka"],"audio/x-mpegurl":["m3u"],"audio/x-ms-wax":["wax"],"audio/x-ms-wma":["wma"],"audio/x-pn-realaudio":["ram","ra"],"audio/x-pn-realaudio-plugin":["rmp"],"audio/x-realaudio":["*ra"],"audio/x-wav":["*wav"],"chemical/x-cdx":["cdx"],"chemical/x-cif":["cif"],"chemical/x-cmdf":["cmdf"],"chemical/x-cml":["cml"],"chemical/x-csml":["csml"],"chemical/x-xyz":["xyz"],"image/prs.btif":["btif","btf"],"image/prs.pti":["pti"],"image/vnd.adobe.photoshop":["psd"],"image/vnd.airzip.accelerator.azv":["azv"],"image/vnd.blockfact.facti":["facti"],"image/vnd.dece.graphic":["uvi","uvvi","uvg","uvvg"],"image/vnd.djvu":["djvu","djv"],"image/vnd.dvb.subtitle":["*sub"],"image/vnd.dwg":["dwg"],"image/vnd.dxf":["dxf"],"image/vnd.fastbidsheet":["fbs"],"image/vnd.fpx":["fpx"],"image/vnd.fst":["fst"],"image/vnd.fujixerox.edmics-mmr":["mmr"],"image/vnd.fujixerox.edmics-rlc":["rlc"],"image/vnd.microsoft.icon":["ico"],"image/vnd.ms-dds":["dds"],"image/vnd.ms-modi":["mdi"],"image/vnd.ms-photo":["wdp"],"image/vnd.net-fpx":["npx"],"image/vnd.pco.b16":["b16"],"image/vnd.tencent.tap":["tap"],"image/vnd.valve.source.texture":["vtf"],"image/vnd.wap.wbmp":["wbmp"],"image/vnd.xiff":["xif"],"image/vnd.zbrush.pcx":["pcx"],"image/x-3ds":["3ds"],"image/x-adobe-dng":["dng"],"image/x-cmu-raster":["ras"],"image/x-cmx":["cmx"],"image/x-freehand":["fh","fhc","fh4","fh5","fh7"],"image/x-icon":["*ico"],"image/x-jng":["jng"],"image/x-mrsid-image":["sid"],"image/x-ms-bmp":["*bmp"],"image/x-pcx":["*pcx"],"image/x-pict":["pic","pct"],"image/x-portable-anymap":["pnm"],"image/x-portable-bitmap":["pbm"],"image/x-portable-graymap":["pgm"],"image/x-portable-pixmap":["ppm"],"image/x-rgb":["rgb"],
"image/x-tga":["tga"],"image/x-xbitmap":["xbm"],"image/x-xpixmap":["xpm"],"image/x-xwindowdump":["xwd"],"message/vnd.wfa.wsc":["wsc"],"model/vnd.bary":["bary"],"model/vnd.cld":["cld"],"model/vnd.collada+xml":["dae"],"model/vnd.dwf":["dwf"],"model/vnd.gdl":["gdl"],"model/vnd.gtw":["gtw"],"model/vnd.mts":["*mts"],"model/vnd.opengex":["ogex"],"model/vnd.parasolid.transmit.binary":["x_b"],"model/vnd.parasolid.transmit.text":["x_t"],"model/vnd.pytha.pyox":["pyo","pyox"],"model/vnd.sap.vds":["vds"],"model/vnd.usda":["usda"],"model/vnd.usdz+zip":["usdz"],"model/vnd.valve.source.compiled-map":["bsp"],
"model/vnd.vtu":["vtu"],"text/prs.lines.tag":["dsc"],"text/vnd.curl":["curl"],"text/vnd.curl.dcurl":["dcurl"],"text/vnd.curl.mcurl":["mcurl"],"text/vnd.curl.scurl":["scurl"],"text/vnd.dvb.subtitle":["sub"],"text/vnd.familysearch.gedcom":["ged"],"text/vnd.fly":["fly"],"text/vnd.fmi.flexstor":["flx"],"text/vnd.graphviz":["gv"],"text/vnd.in3d.3dml":["3dml"],"text/vnd.in3d.spot":["spot"],"text/vnd.sun.j2me.app-descriptor":["jad"],"text/vnd.wap.wml":["wml"],"text/vnd.wap.wmlscript":["wmls"],"text/x-asm":["s","asm"],"text/x-c":["c","cc","cxx","cpp","h","hh","dic"],"text/x-component":["htc"],"text/x-fortran":["f","for","f77","f90"],"text/x-handlebars-template":["hbs"],"text/x-java-source":["java"],"text/x-lua":["lua"],"text/x-markdown":["mkd"],"text/x-nfo":["nfo"],"text/x-opml":["opml"],"text/x-org":["*org"],"text/x-pascal":["p","pas"],"text/x-processing":["pde"],"text/x-sass":["sass"],"text/x-scss":["scss"],"text/x-setext":["etx"],"text/x-sfv":["sfv"],"text/x-suse-ymp":["ymp"],"text/x-uuencode":["uu"],"text/x-vcalendar":["vcs"],"text/x-vcard":["vcf"],"video/vnd.dece.hd":["uvh","uvvh"],"video/vnd.dece.mobile":["uvm","uvvm"],"video/vnd.dece.pd":["uvp","uvvp"],"video/vnd.dece.sd":["uvs","uvvs"],"video/vnd.dece.video":["uvv","uvvv"],"video/vnd.dvb.file":["dvb"],"video/vnd.fvt":["fvt"],"video/vnd.mpegurl":["mxu","m4u"],"video/vnd.ms-playready.media.pyv":["pyv"],"video/vnd.uvvu.mp4":["uvu",
"uvvu"],"video/vnd.vivo":["viv"],"video/x-f4v":["f4v"],"video/x-fli":["fli"],"video/x-flv":["flv"],"video/x-m4v":["m4v"],"video/x-matroska":["mkv","mk3d","mks"],"video/x-mng":["mng"],"video/x-ms-asf":[
"asf","asx"],"video/x-ms-vob":["vob"],"video/x-ms-wm":["wm"],"video/x-ms-wmv":["wmv"],"video/x-ms-wmx":["wmx"],"video/x-ms-wvx":["wvx"],"video/x-msvideo":["avi"],"video/x-sgi-movie":["movie"],"video/x-smv":["smv"],"x-conference/x-cooltalk":["ice"]};Object.freeze(ux);lx=ux});var px,dx,mx=_(function(){f();px={"application/andrew-inset":["ez"],"application/appinstaller":["appinstaller"],"application/applixware":["aw"],"application/appx":["appx"],"application/appxbundle":["appxbundle"],"application/atom+xml":["atom"],"application/atomcat+xml":["atomcat"],"application/atomdeleted+xml":["atomdeleted"],"application/atomsvc+xml":["atomsvc"],"application/atsc-dwd+xml":["dwd"],
"application/atsc-held+xml":["held"],"application/atsc-rsat+xml":["rsat"],"application/automationml-aml+xml":["aml"],"application/automationml-amlx+zip":["amlx"],"application/bdoc":["bdoc"],"application/calendar+xml":["xcs"],"application/ccxml+xml":["ccxml"],"application/cdfx+xml":["cdfx"],"application/cdmi-capability":["cdmia"],"application/cdmi-container":["cdmic"],"application/cdmi-domain":["cdmid"],"application/cdmi-object":["cdmio"],"application/cdmi-queue":["cdmiq"],"application/cpl+xml":["cpl"],"application/cu-seeme":["cu"],"application/cwl":["cwl"],"application/dash+xml":["mpd"],"application/dash-patch+xml":["mpp"],"application/davmount+xml":["davmount"],"application/dicom":["dcm"],"application/docbook+xml":["dbk"],"application/dssc+der":["dssc"],"application/dssc+xml":["xdssc"],"application/ecmascript":["ecma"],"application/emma+xml":["emma"],"application/emotionml+xml":["emotionml"],"application/epub+zip":["epub"],"application/exi":["exi"],"application/express":["exp"],"application/fdf":["fdf"],"application/fdt+xml":["fdt"],"application/font-tdpfr":["pfr"],"application/geo+json":["geojson"],"application/gml+xml":["gml"],"application/gpx+xml":["gpx"],"application/gxf":["gxf"],"application/gzip":["gz"],"application/hjson":["hjson"],"application/hyperstudio":["stk"],"application/inkml+xml":["ink","inkml"],"application/ipfix":["ipfix"],"application/its+xml":["its"],"application/java-archive":["jar","war","ear"],"application/java-serialized-object":["ser"],"application/java-vm":["class"],"application/javascript":["*js"],"application/json":["json","map"],"application/json5":["json5"],"application/jsonml+json":["jsonml"],"application/ld+json":["jsonld"],"application/lgr+xml":["lgr"],"application/lost+xml":["lostxml"],"application/mac-binhex40":["hqx"],"application/mac-compactpro":["cpt"],"application/mads+xml":["mads"],"application/manifest+json":["webmanifest"],"application/marc":["mrc"],"application/marcxml+xml":["mrcx"],"application/mathematica":["ma","nb","mb"],
"application/mathml+xml":["mathml"],"application/mbox":["mbox"],"application/media-policy-dataset+xml":["mpf"],"application/mediaservercontrol+xml":["mscml"],"application/metalink+xml":["metalink"],"application/metalink4+xml":["meta4"],"application/mets+xml":["mets"],"application/mmt-aei+xml":["maei"],"application/mmt-usd+xml":["musd"],"application/mods+xml":["mods"],"application/mp21":["m21","mp21"],"application/mp4":["*mp4","*mpg4","mp4s","m4p"],"application/msix":["msix"],"application/msixbundle":["msixbundle"],"application/msword":["doc","dot"],"application/mxf":["mxf"],"application/n-quads":["nq"],"application/n-triples":["nt"],"application/node":["cjs"],"application/octet-stream":["bin","dms","lrf","mar","so","dist","distz","pkg","bpk","dump","elc","deploy","exe","dll","deb","dmg","iso","img","msi","msp","msm","buffer"],"application/oda":["oda"],"application/oebps-package+xml":["opf"],"application/ogg":["ogx"],"application/omdoc+xml":["omdoc"],"application/onenote":["onetoc","onetoc2","onetmp","onepkg","one","onea"],"application/oxps":["oxps"],"application/p2p-overlay+xml":["relo"],"application/patch-ops-error+xml":["xer"],"application/pdf":["pdf"],"application/pgp-encrypted":[
"pgp"],"application/pgp-keys":["asc"],"application/pgp-signature":["sig","*asc"],"application/pics-rules":["prf"],"application/pkcs10":["p10"],"application/pkcs7-mime":["p7m","p7c"],"application/pkcs7-signature":["p7s"],"application/pkcs8":["p8"],"application/pkix-attr-cert":["ac"],"application/pkix-cert":["cer"],"application/pkix-crl":["crl"],"application/pkix-pkipath":["pkipath"],"application/pkixcmp":["pki"],"application/pls+xml":["pls"],"application/postscript":["ai","eps","ps"],"application/provenance+xml":["provx"],"application/pskc+xml":["pskcxml"],"application/raml+yaml":["raml"],"application/rdf+xml":["rdf","owl"],"application/reginfo+xml":["rif"],"application/relax-ng-compact-syntax":["rnc"],"application/resource-lists+xml":["rl"],"application/resource-lists-diff+xml":["rld"],"application/rls-services+xml":["rs"],"application/route-apd+xml":["rapd"],"application/route-s-tsid+xml":["sls"],"application/route-usd+xml":["rusd"],"application/rpki-ghostbusters":["gbr"],"application/rpki-manifest":["mft"],"application/rpki-roa":["roa"],"application/rsd+xml":["rsd"],"application/rss+xml":["rss"],"application/rtf":["rtf"],"application/sbml+xml":["sbml"],"application/scvp-cv-request":["scq"],"application/scvp-cv-response":["scs"],"application/scvp-vp-request":["spq"],"application/scvp-vp-response":["spp"],"application/sdp":["sdp"],"application/senml+xml":["senmlx"],"application/sensml+xml":["sensmlx"],"application/set-payment-initiation":["setpay"],"application/set-registration-initiation":["setreg"],"application/shf+xml":["shf"],"application/sieve":["siv","sieve"],"application/smil+xml":["smi","smil"],"application/sparql-query":["rq"],"application/sparql-results+xml":["srx"],"application/sql":["sql"],"application/srgs":["gram"],"application/srgs+xml":["grxml"],"application/sru+xml":["sru"],"application/ssdl+xml":["ssdl"],"application/ssml+xml":["ssml"],"application/swid+xml":["swidtag"],"application/tei+xml":["tei","teicorpus"],"application/thraud+xml":["tfi"],"application/timestamped-data":["tsd"],"application/toml":["toml"],"application/trig":["trig"],"application/ttml+xml":["ttml"],"application/ubjson":["ubj"],"application/urc-ressheet+xml":["rsheet"],"application/urc-targetdesc+xml":["td"],"application/voicexml+xml":["vxml"],"application/wasm":["wasm"],"application/watcherinfo+xml":["wif"],"application/widget":["wgt"],"application/winhlp":["hlp"],"application/wsdl+xml":["wsdl"],"application/wspolicy+xml":["wspolicy"],"application/xaml+xml":["xaml"],"application/xcap-att+xml":["xav"],"application/xcap-caps+xml":["xca"],"application/xcap-diff+xml":["xdf"],"application/xcap-el+xml":["xel"],"application/xcap-ns+xml":["xns"],"application/xenc+xml":["xenc"],"application/xfdf":["xfdf"],"application/xhtml+xml":["xhtml","xht"],"application/xliff+xml":["xlf"],"application/xml":["xml","xsl","xsd","rng"],"application/xml-dtd":["dtd"],"application/xop+xml":["xop"],"application/xproc+xml":["xpl"],"application/xslt+xml":["*xsl","xslt"],"application/xspf+xml":["xspf"],"application/xv+xml":["mxml","xhvml","xvml","xvm"],"application/yang":["yang"],"application/yin+xml":["yin"],"application/zip":["zip"],"application/zip+dotlottie":["lottie"],"audio/3gpp":[
"*3gpp"],"audio/aac":["adts","aac"],"audio/adpcm":["adp"],"audio/amr":["amr"],"audio/basic":["au","snd"],"audio/midi":["mid","midi","kar","rmi"],"audio/mobile-xmf":["mxmf"],"audio/mp3":["*mp3"],"audio/mp4":["m4a","mp4a","m4b"],"audio/mpeg":["mpga","mp2","mp2a","mp3","m2a","m3a"],"audio/ogg":["oga","ogg","spx","opus"],"audio/s3m":["s3m"],"audio/silk":["sil"],"audio/wav":["wav"],"audio/wave":["*wav"],
"audio/webm":["weba"],"audio/xm":["xm"],"font/collection":["ttc"],"font/otf":["otf"],"font/ttf":["ttf"],"font/woff":["woff"],"font/woff2":["woff2"],"image/aces":["exr"],"image/apng":["apng"],"image/avci":["avci"],"image/avcs":["avcs"],"image/avif":["avif"],"image/bmp":["bmp","dib"],"image/cgm":["cgm"],"image/dicom-rle":["drle"],"image/dpx":["dpx"],"image/emf":["emf"],"image/fits":["fits"],"image/g3fax":["g3"],"image/gif":["gif"],"image/heic":["heic"],"image/heic-sequence":["heics"],"image/heif":["heif"],"image/heif-sequence":["heifs"],"image/hej2k":["hej2"],"image/ief":["ief"],"image/jaii":["jaii"],"image/jais":["jais"],"image/jls":["jls"],"image/jp2":["jp2","jpg2"],"image/jpeg":["jpg","jpeg","jpe"],"image/jph":["jph"],"image/jphc":["jhc"],"image/jpm":["jpm","jpgm"],"image/jpx":["jpx","jpf"],
"image/jxl":["jxl"],"image/jxr":["jxr"],"image/jxra":["jxra"],"image/jxrs":["jxrs"],"image/jxs":["jxs"],"image/jxsc":["jxsc"],"image/jxsi":["jxsi"],"image/jxss":["jxss"],"image/ktx":["ktx"],"image/ktx2":["ktx2"],"image/pjpeg":["jfif"],"image/png":["png"],"image/sgi":["sgi"],"image/svg+xml":["svg","svgz"],"image/t38":["t38"],"image/tiff":["tif","tiff"],"image/tiff-fx":["tfx"],"image/webp":["webp"],
"image/wmf":["wmf"],"message/disposition-notification":["disposition-notification"],"message/global":["u8msg"],"message/global-delivery-status":["u8dsn"],"message/global-disposition-notification":["u8mdn"],"message/global-headers":["u8hdr"],"message/rfc822":["eml","mime","mht","mhtml"],"model/3mf":["3mf"],"model/gltf+json":["gltf"],"model/gltf-binary":["glb"],"model/iges":["igs","iges"],"model/jt":[
"jt"],"model/mesh":["msh","mesh","silo"],"model/mtl":["mtl"],"model/obj":["obj"],"model/prc":["prc"],"model/step":["step","stp","stpnc","p21","210"],"model/step+xml":["stpx"],"model/step+zip":["stpz"],
"model/step-xml+zip":["stpxz"],"model/stl":["stl"],"model/u3d":["u3d"],"model/vrml":["wrl","vrml"],"model/x3d+binary":["*x3db","x3dbz"],"model/x3d+fastinfoset":["x3db"],"model/x3d+vrml":["*x3dv","x3dvz"],"model/x3d+xml":["x3d","x3dz"],"model/x3d-vrml":["x3dv"],"text/cache-manifest":["appcache","manifest"],"text/calendar":["ics","ifb"],"text/coffeescript":["coffee","litcoffee"],"text/css":["css"],"text/csv":["csv"],"text/html":["html","htm","shtml"],"text/jade":["jade"],"text/javascript":["js","mjs"],"text/jsx":["jsx"],"text/less":["less"],"text/markdown":["md","markdown"],"text/mathml":["mml"],
"text/mdx":["mdx"],"text/n3":["n3"],"text/plain":["txt","text","conf","def","list","log","in","ini"],"text/richtext":["rtx"],"text/rtf":["*rtf"],"text/sgml":["sgml","sgm"],"text/shex":["shex"],"text/slim":["slim","slm"],"text/spdx":["spdx"],"text/stylus":["stylus","styl"],"text/tab-separated-values":["tsv"],"text/troff":["t","tr","roff","man","me","ms"],"text/turtle":["ttl"],"text/uri-list":["uri",
"uris","urls"],"text/vcard":["vcard"],"text/vtt":["vtt"],"text/wgsl":["wgsl"],"text/xml":["*xml"],"text/yaml":["yaml","yml"],"video/3gpp":["3gp","3gpp"],"video/3gpp2":["3g2"],"video/h261":["h261"],"video/h263":["h263"],"video/h264":["h264"],"video/iso.segment":["m4s"],"video/jpeg":["jpgv"],"video/jpm":["*jpm","*jpgm"],"video/mj2":["mj2","mjp2"],"video/mp2t":["ts","m2t","m2ts","mts"],"video/mp4":["mp4","mp4v","mpg4"],"video/mpeg":["mpeg","mpg","mpe","m1v","m2v"],"video/ogg":["ogv"],"video/quicktime":["qt","mov"],"video/webm":["webm"]};Object.freeze(px);dx=px});var Kt,uo,fi,pi,sf,fa,af=_(function(){f();Kt=function(t,e,n,r){if(n==="a"&&!r)throw new TypeError("Private accessor was defined without a getter");if(typeof e=="function"?t!==e||!r:!e.has(t))throw new TypeError(
"Cannot read private member from an object whose class did not declare it");return n==="m"?r:n==="a"?r.call(t):r?r.value:e.get(t)},sf=class{constructor(...e){uo.set(this,new Map),fi.set(this,new Map),
pi.set(this,new Map);for(let n of e)this.define(n)}define(e,n=!1){for(let[r,o]of Object.entries(e)){r=r.toLowerCase(),o=o.map(function(a){return a.toLowerCase()});let i=Kt(this,pi,"f").get(r);i||(i=new Set,
Kt(this,pi,"f").set(r,i));let s=!0;for(let a of o){let c=a.startsWith("*");if(a=c?a.slice(1):a,i.add(a),s&&Kt(this,fi,"f").set(r,a),s=!1,c)continue;let u=Kt(this,uo,"f").get(a);if(u&&u!=r&&!n)throw new Error(
`"${r} -> ${a}" conflicts with "${u} -> ${a}". Pass \`force=true\` to override this definition.`);Kt(this,uo,"f").set(a,r)}}return this}getType(e){if(typeof e!="string")return null;let n=e.replace(/^.*[/\\]/s,
"").toLowerCase(),r=n.replace(/^.*\./s,"").toLowerCase(),o=n.length<e.length;return!(r.length<n.length-1)&&o?null:Kt(this,uo,"f").get(r)??null}getExtension(e){return typeof e!="string"?null:(e=e?.split?.(
";")[0],(e&&Kt(this,fi,"f").get(e.trim().toLowerCase()))??null)}getAllExtensions(e){if(typeof e!="string")return null;e=e.split(";")[0].trim().toLowerCase();let n=Kt(this,pi,"f").get(e);return n?new Set(
n):null}_freeze(){return this.define=function(){throw new Error("define() not allowed for built-in Mime objects. See https://github.com/broofa/mime/blob/main/README.md#custom-mime-instances")},Object.
freeze(this),this}_getTestState(){return{types:Kt(this,uo,"f"),extensions:Kt(this,fi,"f")}}};uo=new WeakMap,fi=new WeakMap,pi=new WeakMap;fa=sf});var hx,cf=_(function(){f();fx();mx();af();af();hx=new fa(dx,lx)._freeze()});var gx={};Pe(gx,{Mime:function(){return fa},default:function(){return hx}});var bx=_(function(){f();cf();cf()});var rk,vx,Ex,di,lo,ok,Sx,mi,ma,df,uf,ik,Ix,$x,gf,bf,Ox,sk,hi,lf,ak,ck,uk,lk,ff,yx,fk,mf,hf,pf,pk,_x,xx,wx,pa,da,Ax,dk,kx=_(function(){f();rk="ENTRIES",vx="KEYS",Ex="VALUES",di=class{constructor(e,n){let r=e.
_tree,o=Array.from(r.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:r,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};
let{node:e,keys:n}=lo(this._path);if(lo(n)==="")return{done:!1,value:this.result()};let r=e.get(lo(n));return this._path.push({node:r,keys:Array.from(r.keys())}),this.dive()}backtrack(){if(this._path.
length===0)return;let e=lo(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(function({keys:e}){return lo(e)}).filter(function(e){
return e!==""}).join("")}value(){return lo(this._path).node.get("")}result(){switch(this._type){case Ex:return this.value();case vx:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){
return this}},lo=function(t){return t[t.length-1]},ok=function(t,e,n){let r=new Map;if(e===void 0)return r;let o=e.length+1,i=o+n,s=new Uint8Array(i*o).fill(n+1);for(let a=0;a<o;++a)s[a]=a;for(let a=1;a<
i;++a)s[a*o]=a;return Sx(t,e,n,r,s,1,o,""),r},Sx=function(t,e,n,r,o,i,s,a){let c=i*s;e:for(let u of t.keys())if(u===""){let l=o[c-1];l<=n&&r.set(a,[t.get(u),l])}else{let l=i;for(let p=0;p<u.length;++p,
++l){let m=u[p],d=s*l,h=d-s,w=o[d],y=Math.max(0,l-n-1),O=Math.min(s-1,l+n);for(let A=y;A<O;++A){let z=m!==e[A],P=o[h+A]+ +z,V=o[h+A+1]+1,re=o[d+A]+1,B=o[d+A+1]=Math.min(P,V,re);B<w&&(w=B)}if(w>n)continue e}
Sx(t.get(u),e,n,r,o,l,s,a+u)}},mi=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[
n,r]=ma(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,i]=gf(r);for(let s of o.keys())if(s!==""&&s.startsWith(i)){let a=new Map;return a.set(s.slice(i.length),o.get(s)),new t(a,e)}}return new t(
n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,ik(this._tree,e)}entries(){return new di(this,rk)}forEach(e){for(let[n,r]of this)e(n,r,this)}fuzzyGet(e,n){return ok(
this._tree,e,n)}get(e){let n=df(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=df(this._tree,e);return n!==void 0&&n.has("")}keys(){return new di(this,vx)}set(e,n){if(typeof e!="string")
throw new Error("key must be a string");return this._size=void 0,uf(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this.
_size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let r=uf(this._tree,e);return r.set("",n(r.get(""))),this}fetch(e,n){if(typeof e!=
"string")throw new Error("key must be a string");this._size=void 0;let r=uf(this._tree,e),o=r.get("");return o===void 0&&r.set("",o=n()),o}values(){return new di(this,Ex)}[Symbol.iterator](){return this.
entries()}static from(e){let n=new t;for(let[r,o]of e)n.set(r,o);return n}static fromObject(e){return t.from(Object.entries(e))}},ma=function(t,e,n=[]){if(e.length===0||t==null)return[t,n];for(let r of t.
keys())if(r!==""&&e.startsWith(r))return n.push([t,r]),ma(t.get(r),e.slice(r.length),n);return n.push([t,e]),ma(void 0,"",n)},df=function(t,e){if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==
""&&e.startsWith(n))return df(t.get(n),e.slice(n.length))},uf=function(t,e){let n=e.length;e:for(let r=0;t&&r<n;){for(let i of t.keys())if(i!==""&&e[r]===i[0]){let s=Math.min(n-r,i.length),a=1;for(;a<
s&&e[r+a]===i[a];)++a;let c=t.get(i);if(a===i.length)t=c;else{let u=new Map;u.set(i.slice(a),c),t.set(e.slice(r,r+a),u),t.delete(i),t=u}r+=a;continue e}let o=new Map;return t.set(e.slice(r),o),o}return t},
ik=function(t,e){let[n,r]=ma(t,e);if(n!==void 0){if(n.delete(""),n.size===0)Ix(r);else if(n.size===1){let[o,i]=n.entries().next().value;$x(r,o,i)}}},Ix=function(t){if(t.length===0)return;let[e,n]=gf(t);
if(e.delete(n),e.size===0)Ix(t.slice(0,-1));else if(e.size===1){let[r,o]=e.entries().next().value;r!==""&&$x(t.slice(0,-1),r,o)}},$x=function(t,e,n){if(t.length===0)return;let[r,o]=gf(t);r.set(o+e,n),
r.delete(o)},gf=function(t){return t[t.length-1]},bf="or",Ox="and",sk="and_not",hi=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==
null||e.autoVacuum===!0?pf:e.autoVacuum;this._options={...ff,...e,autoVacuum:n,searchOptions:{...yx,...e.searchOptions||{}},autoSuggestOptions:{...fk,...e.autoSuggestOptions||{}}},this._index=new mi,this.
_documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this.
_currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=hf,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:r,tokenize:o,processTerm:i,fields:s,idField:a}=this.
_options,c=n(e,a);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${a}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let u=this.addDocumentId(
c);this.saveStoredFields(u,e);for(let l of s){let p=n(e,l);if(p==null)continue;let m=o(r(p,l),l),d=this._fieldIds[l],h=new Set(m).size;this.addFieldLength(u,d,this._documentCount-1,h);for(let w of m){
let y=i(w,l);if(Array.isArray(y))for(let O of y)this.addTerm(d,u,O);else y&&this.addTerm(d,u,y)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){var a=this;let{chunkSize:r=10}=n,o={chunk:[],
promise:Promise.resolve()},{chunk:i,promise:s}=e.reduce(function({chunk:c,promise:u},l,p){return c.push(l),(p+1)%r===0?{chunk:[],promise:u.then(function(){return new Promise(function(m){return setTimeout(
m,0)})}).then(function(){return a.addAll(c)})}:{chunk:c,promise:u}},o);return s.then(function(){return a.addAll(i)})}remove(e){let{tokenize:n,processTerm:r,extractField:o,stringifyField:i,fields:s,idField:a}=this.
_options,c=o(e,a);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${a}"`);let u=this._idToShortId.get(c);if(u==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let l of s){let p=o(e,l);if(p==null)continue;let m=n(i(p,l),l),d=this._fieldIds[l],h=new Set(m).size;this.removeFieldLength(u,d,this._documentCount,h);for(let w of m){
let y=r(w,l);if(Array.isArray(y))for(let O of y)this.removeTerm(d,u,O);else y&&this.removeTerm(d,u,y)}}this._storedFields.delete(u),this._documentIds.delete(u),this._idToShortId.delete(c),this._fieldLength.
delete(u),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new mi,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){
var r=this;let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),
this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach(function(o,i){r.removeFieldLength(n,i,r._documentCount,o)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.
maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:r,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:r,batchWait:o},
{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let r of e)this.discard(r)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){
let{idField:n,extractField:r}=this._options,o=r(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){var r=this;return this._currentVacuum?(this._enqueuedVacuumConditions=
this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(function(){let o=r._enqueuedVacuumConditions;return r._enqueuedVacuumConditions=
hf,r.performVacuuming(e,o)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let r=this.
_dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||mf.batchSize,i=e.batchWait||mf.batchWait,s=1;for(let[a,c]of this._index){for(let[u,l]of c)for(let[p]of l)this._documentIds.has(p)||(l.size<=
1?c.delete(u):l.delete(p));this._index.get(a).size===0&&this._index.delete(a),s%o===0&&await new Promise(function(u){return setTimeout(u,i)}),s+=1}this._dirtCount-=r}await null,this._currentVacuum=this.
_enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:r}=e;return n=n||pf.minDirtCount,r=r||pf.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=
r}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.
has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:r}=this._options,o={...r,...n},i=this.executeQuery(e,n),s=[];for(let[
a,{score:c,terms:u,match:l}]of i){let p=u.length||1,m={id:this._documentIds.get(a),score:c*p,terms:Object.keys(l),queryTerms:u,match:l};Object.assign(m,this._storedFields.get(a)),(o.filter==null||o.filter(
m))&&s.push(m)}return e===t.wildcard&&o.boostDocument==null||s.sort(xx),s}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let r=new Map;for(let{score:i,terms:s}of this.search(e,n)){let a=s.
join(" "),c=r.get(a);c!=null?(c.score+=i,c.count+=1):r.set(a,{score:i,terms:s,count:1})}let o=[];for(let[i,{score:s,terms:a,count:c}]of r)o.push({suggestion:i,terms:a,score:s/c});return o.sort(xx),o}get documentCount(){
return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.
loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(ff.hasOwnProperty(e))return lf(ff,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:r,documentIds:o,fieldLength:i,
storedFields:s,serializationVersion:a}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=pa(o),c._fieldLength=pa(i),c._storedFields=pa(s);for(let[u,l]of c._documentIds)c._idToShortId.set(l,u);for(let[
u,l]of r){let p=new Map;for(let m of Object.keys(l)){let d=l[m];a===1&&(d=d.ds),p.set(parseInt(m,10),pa(d))}c._index.set(u,p)}return c}static async loadJSAsync(e,n){let{index:r,documentIds:o,fieldLength:i,
storedFields:s,serializationVersion:a}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await da(o),c._fieldLength=await da(i),c._storedFields=await da(s);for(let[l,p]of c._documentIds)c._idToShortId.
set(p,l);let u=0;for(let[l,p]of r){let m=new Map;for(let d of Object.keys(p)){let h=p[d];a===1&&(h=h.ds),m.set(parseInt(d,10),await da(h))}++u%1e3===0&&await Ax(0),c._index.set(l,m)}return c}static instantiateMiniSearch(e,n){
let{documentCount:r,nextId:o,fieldIds:i,averageFieldLength:s,dirtCount:a,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let u=new t(n);return u._documentCount=r,u._nextId=o,u._idToShortId=new Map,u._fieldIds=i,u._avgFieldLength=s,u._dirtCount=a||0,u._index=new mi,u}executeQuery(e,n={}){var m=this;if(e===t.wildcard)
return this.executeWildcardQuery(n);if(typeof e!="string"){let d={...n,...e,queries:void 0},h=e.queries.map(function(w){return m.executeQuery(w,d)});return this.combineResults(h,d.combineWith)}let{tokenize:r,
processTerm:o,searchOptions:i}=this._options,s={tokenize:r,processTerm:o,...i,...n},{tokenize:a,processTerm:c}=s,p=a(e).flatMap(function(d){return c(d)}).filter(function(d){return!!d}).map(lk(s)).map(
function(d){return m.executeQuerySpec(d,s)});return this.combineResults(p,s.combineWith)}executeQuerySpec(e,n){let r={...this._options.searchOptions,...n},o=(r.fields||this._options.fields).reduce(function(w,y){
return{...w,[y]:lf(r.boost,y)||1}},{}),{boostDocument:i,weights:s,maxFuzzy:a,bm25:c}=r,{fuzzy:u,prefix:l}={...yx.weights,...s},p=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,
p,o,i,c),d,h;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let w=e.fuzzy===!0?.2:e.fuzzy,y=w<1?Math.min(a,Math.round(e.term.length*w)):w;y&&(h=this._index.fuzzyGet(e.term,y))}if(d)for(let[w,y]of d){
let O=w.length-e.term.length;if(!O)continue;h?.delete(w);let A=l*w.length/(w.length+.3*O);this.termResults(e.term,w,A,e.termBoost,y,o,i,c,m)}if(h)for(let w of h.keys()){let[y,O]=h.get(w);if(!O)continue;
let A=u*w.length/(w.length+O);this.termResults(e.term,w,A,e.termBoost,y,o,i,c,m)}return m}executeWildcardQuery(e){let n=new Map,r={...this._options.searchOptions,...e};for(let[o,i]of this._documentIds){
let s=r.boostDocument?r.boostDocument(i,"",this._storedFields.get(o)):1;n.set(o,{score:s,terms:[],match:{}})}return n}combineResults(e,n=bf){if(e.length===0)return new Map;let r=n.toLowerCase(),o=ak[r];
if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,r]of this._index){let o={};for(let[i,s]of r)o[i]=Object.fromEntries(s);e.push([n,o])}
return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this.
_avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,r,o,i,s,a,c,u=new Map){if(i==null)return u;for(let l of Object.
keys(s)){let p=s[l],m=this._fieldIds[l],d=i.get(m);if(d==null)continue;let h=d.size,w=this._avgFieldLength[m];for(let y of d.keys()){if(!this._documentIds.has(y)){this.removeTerm(m,y,n),h-=1;continue}
let O=a?a(this._documentIds.get(y),n,this._storedFields.get(y)):1;if(!O)continue;let A=d.get(y),z=this._fieldLength.get(y)[m],P=uk(A,h,this._documentCount,z,w,c),V=r*o*p*O*P,re=u.get(y);if(re){re.score+=
V,pk(re.terms,e);let B=lf(re.match,n);B?B.push(l):re.match[n]=[l]}else u.set(y,{score:V,terms:[e],match:{[n]:[l]}})}}return u}addTerm(e,n,r){let o=this._index.fetch(r,wx),i=o.get(e);if(i==null)i=new Map,
i.set(n,1),o.set(e,i);else{let s=i.get(n);i.set(n,(s||0)+1)}}removeTerm(e,n,r){if(!this._index.has(r)){this.warnDocumentChanged(n,e,r);return}let o=this._index.fetch(r,wx),i=o.get(e);i==null||i.get(n)==
null?this.warnDocumentChanged(n,e,r):i.get(n)<=1?i.size<=1?o.delete(e):i.delete(n):i.set(n,i.get(n)-1),this._index.get(r).size===0&&this._index.delete(r)}warnDocumentChanged(e,n,r){for(let o of Object.
keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${r}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=
1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,r,o){let i=this._fieldLength.get(e);i==null&&this._fieldLength.set(e,i=[]),i[n]=o;let a=(this._avgFieldLength[n]||
0)*r+o;this._avgFieldLength[n]=a/(r+1)}removeFieldLength(e,n,r,o){if(r===1){this._avgFieldLength[n]=0;return}let i=this._avgFieldLength[n]*r-o;this._avgFieldLength[n]=i/(r-1)}saveStoredFields(e,n){let{
storeFields:r,extractField:o}=this._options;if(r==null||r.length===0)return;let i=this._storedFields.get(e);i==null&&this._storedFields.set(e,i={});for(let s of r){let a=o(n,s);a!==void 0&&(i[s]=a)}}};
hi.wildcard=Symbol("*");lf=function(t,e){return Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0},ak={[bf]:function(t,e){for(let n of e.keys()){let r=t.get(n);if(r==null)t.set(n,e.get(n));else{let{
score:o,terms:i,match:s}=e.get(n);r.score=r.score+o,r.match=Object.assign(r.match,s),_x(r.terms,i)}}return t},[Ox]:function(t,e){let n=new Map;for(let r of e.keys()){let o=t.get(r);if(o==null)continue;
let{score:i,terms:s,match:a}=e.get(r);_x(o.terms,s),n.set(r,{score:o.score+i,terms:o.terms,match:Object.assign(o.match,a)})}return n},[sk]:function(t,e){for(let n of e.keys())t.delete(n);return t}},ck=
{k:1.2,b:.7,d:.5},uk=function(t,e,n,r,o,i){let{k:s,b:a,d:c}=i;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(s+1)/(t+s*(1-a+a*r/o)))},lk=function(t){return function(e,n,r){let o=typeof t.fuzzy=="function"?t.
fuzzy(e,n,r):t.fuzzy||!1,i=typeof t.prefix=="function"?t.prefix(e,n,r):t.prefix===!0,s=typeof t.boostTerm=="function"?t.boostTerm(e,n,r):1;return{term:e,fuzzy:o,prefix:i,termBoost:s}}},ff={idField:"id",
extractField:function(t,e){return t[e]},stringifyField:function(t,e){return t.toString()},tokenize:function(t){return t.split(dk)},processTerm:function(t){return t.toLowerCase()},fields:void 0,searchOptions:void 0,
storeFields:[],logger:function(t,e){typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},yx={combineWith:bf,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:ck},fk=
{combineWith:Ox,prefix:function(t,e,n){return e===n.length-1}},mf={batchSize:1e3,batchWait:10},hf={minDirtFactor:.1,minDirtCount:20},pf={...mf,...hf},pk=function(t,e){t.includes(e)||t.push(e)},_x=function(t,e){
for(let n of e)t.includes(n)||t.push(n)},xx=function({score:t},{score:e}){return e-t},wx=function(){return new Map},pa=function(t){let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);
return e},da=async function(t){let e=new Map,n=0;for(let r of Object.keys(t))e.set(parseInt(r,10),t[r]),++n%1e3===0&&await Ax(0);return e},Ax=function(t){return new Promise(function(e){return setTimeout(
e,t)})},dk=/[\n\r\p{Z}\p{P}]+/u});var Nx={};Pe(Nx,{default:function(){return hi}});var Tx=_(function(){f();kx()});function Cx(t,e,n){return t.border?/[.']-+[.']/.test(e)?"":e.trim().length!==0?n:"  ":""}function bk(t){let e=t.padding||[],n=1+(e[ga]||0)+(e[ha]||0);return t.border?n+4:n}function yk(){return typeof process==
"object"&&process.stdout&&process.stdout.columns?process.stdout.columns:80}function _k(t,e){t=t.trim();let n=Et.stringWidth(t);return n<e?" ".repeat(e-n)+t:t}function xk(t,e){t=t.trim();let n=Et.stringWidth(
t);return n>=e?t:" ".repeat(e-n>>1)+t}function Rx(t,e){return Et=e,new yf({width:t?.width||yk(),wrap:t?.wrap})}var mk,hk,ha,gk,ga,yf,Et,Px=_(function(){"use strict";f();mk={right:_k,center:xk},hk=0,ha=
1,gk=2,ga=3,yf=class{constructor(e){var n;this.width=e.width,this.wrap=(n=e.wrap)!==null&&n!==void 0?n:!0,this.rows=[]}span(...e){let n=this.div(...e);n.span=!0}resetOutput(){this.rows=[]}div(...e){var r=this;
if(e.length===0&&this.div(""),this.wrap&&this.shouldApplyLayoutDSL(...e)&&typeof e[0]=="string")return this.applyLayoutDSL(e[0]);let n=e.map(function(o){return typeof o=="string"?r.colFromString(o):o});
return this.rows.push(n),n}shouldApplyLayoutDSL(...e){return e.length===1&&typeof e[0]=="string"&&/[\t\n]/.test(e[0])}applyLayoutDSL(e){var o=this;let n=e.split(`
`).map(function(i){return i.split("	")}),r=0;return n.forEach(function(i){i.length>1&&Et.stringWidth(i[0])>r&&(r=Math.min(Math.floor(o.width*.5),Et.stringWidth(i[0])))}),n.forEach(function(i){o.div(...i.
map(function(s,a){return{text:s.trim(),padding:o.measurePadding(s),width:a===0&&i.length>1?r:void 0}}))}),this.rows[this.rows.length-1]}colFromString(e){return{text:e,padding:this.measurePadding(e)}}measurePadding(e){
let n=Et.stripAnsi(e);return[0,n.match(/\s*$/)[0].length,0,n.match(/^\s*/)[0].length]}toString(){var n=this;let e=[];return this.rows.forEach(function(r){n.rowToString(r,e)}),e.filter(function(r){return!r.
hidden}).map(function(r){return r.text}).join(`
`)}rowToString(e,n){var r=this;return this.rasterize(e).forEach(function(o,i){let s="";o.forEach(function(a,c){let{width:u}=e[c],l=r.negatePadding(e[c]),p=a;if(l>Et.stringWidth(a)&&(p+=" ".repeat(l-Et.
stringWidth(a))),e[c].align&&e[c].align!=="left"&&r.wrap){let d=mk[e[c].align];p=d(p,l),Et.stringWidth(p)<l&&(p+=" ".repeat((u||0)-Et.stringWidth(p)-1))}let m=e[c].padding||[0,0,0,0];m[ga]&&(s+=" ".repeat(
m[ga])),s+=Cx(e[c],p,"| "),s+=p,s+=Cx(e[c],p," |"),m[ha]&&(s+=" ".repeat(m[ha])),i===0&&n.length>0&&(s=r.renderInline(s,n[n.length-1]))}),n.push({text:s.replace(/ +$/,""),span:e.span})}),n}renderInline(e,n){
let r=e.match(/^ */),o=r?r[0].length:0,i=n.text,s=Et.stringWidth(i.trimRight());return n.span?this.wrap?o<s?e:(n.hidden=!0,i.trimRight()+" ".repeat(o-s)+e.trimLeft()):(n.hidden=!0,i+e):e}rasterize(e){
var i=this;let n=[],r=this.columnWidths(e),o;return e.forEach(function(s,a){s.width=r[a],i.wrap?o=Et.wrap(s.text,i.negatePadding(s),{hard:!0}).split(`
`):o=s.text.split(`
`),s.border&&(o.unshift("."+"-".repeat(i.negatePadding(s)+2)+"."),o.push("'"+"-".repeat(i.negatePadding(s)+2)+"'")),s.padding&&(o.unshift(...new Array(s.padding[hk]||0).fill("")),o.push(...new Array(s.
padding[gk]||0).fill(""))),o.forEach(function(c,u){n[u]||n.push([]);let l=n[u];for(let p=0;p<a;p++)l[p]===void 0&&l.push("");l.push(c)})}),n}negatePadding(e){let n=e.width||0;return e.padding&&(n-=(e.
padding[ga]||0)+(e.padding[ha]||0)),e.border&&(n-=4),n}columnWidths(e){if(!this.wrap)return e.map(function(s){return s.width||Et.stringWidth(s.text)});let n=e.length,r=this.width,o=e.map(function(s){if(s.
width)return n--,r-=s.width,s.width}),i=n?Math.floor(r/n):0;return o.map(function(s,a){return s===void 0?Math.max(i,bk(e[a])):s})}}});var Jt,ba=_(function(){f();Jt=function(t){return[...t].length}});function xf({onlyFirst:t=!1}={}){return new RegExp($k,t?void 0:"g")}var _f,Dx,wk,vk,Ek,Sk,Ik,$k,zx=_(function(){f();_f=String.raw`(?:\u001B\u005C|\u009C)`,Dx=String.raw`\u0018\u001A\u001B\u0080-\u009F`,
wk=String.raw`(?:\u001B\]|\u009D)[^\u0007${Dx}]*(?:\u0007|${_f})`,vk=String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${Dx}]*${_f}`,Ek=String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${_f})?`,
Sk=String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`,Ik=String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`,$k=`${Ek}|${wk}|${vk}|${Sk}|${Ik}`});function gi(t){if(typeof t!="string")throw new TypeError(`Expected a \`string\`, got \`${typeof t}\``);return!t.includes("\x1B")&&!t.includes("")?t:t.replace(Ok,"")}var Ok,wf=_(function(){f();zx();Ok=
xf()});function Nk(){let t=new Map;for(let[e,n]of Object.entries(Be)){for(let[r,o]of Object.entries(n))Be[r]={open:`\x1B[${o[0]}m`,close:`\x1B[${o[1]}m`},n[r]=Be[r],t.set(o[0],o[1]);Object.defineProperty(Be,
e,{value:n,enumerable:!1})}return Object.defineProperty(Be,"codes",{value:t,enumerable:!1}),Be.color.close="\x1B[39m",Be.bgColor.close="\x1B[49m",Be.color.ansi=Mx(),Be.color.ansi256=Lx(),Be.color.ansi16m=
Fx(),Be.bgColor.ansi=Mx(10),Be.bgColor.ansi256=Lx(10),Be.bgColor.ansi16m=Fx(10),Object.defineProperties(Be,{rgbToAnsi256:{value(e,n,r){return e===n&&n===r?e<8?16:e>248?231:Math.round((e-8)/247*24)+232:
16+36*Math.round(e/255*5)+6*Math.round(n/255*5)+Math.round(r/255*5)},enumerable:!1},hexToRgb:{value(e){let n=/[a-f\d]{6}|[a-f\d]{3}/i.exec(e.toString(16));if(!n)return[0,0,0];let[r]=n;r.length===3&&(r=
[...r].map(function(i){return i+i}).join(""));let o=Number.parseInt(r,16);return[o>>16&255,o>>8&255,o&255]},enumerable:!1},hexToAnsi256:{value:function(e){return Be.rgbToAnsi256(...Be.hexToRgb(e))},enumerable:!1},
ansi256ToAnsi:{value(e){if(e<8)return 30+e;if(e<16)return 90+(e-8);let n,r,o;if(e>=232)n=((e-232)*10+8)/255,r=n,o=n;else{e-=16;let a=e%36;n=Math.floor(e/36)/5,r=Math.floor(a/6)/5,o=a%6/5}let i=Math.max(
n,r,o)*2;if(i===0)return 30;let s=30+(Math.round(o)<<2|Math.round(r)<<1|Math.round(n));return i===2&&(s+=60),s},enumerable:!1},rgbToAnsi:{value:function(e,n,r){return Be.ansi256ToAnsi(Be.rgbToAnsi256(
e,n,r))},enumerable:!1},hexToAnsi:{value:function(e){return Be.ansi256ToAnsi(Be.hexToAnsi256(e))},enumerable:!1}}),Be}var Mx,Lx,Fx,Be,BV,Ak,kk,ZV,Tk,jx,Ux=_(function(){f();Mx=function(t=0){return function(e){
return`\x1B[${e+t}m`}},Lx=function(t=0){return function(e){return`\x1B[${38+t};5;${e}m`}},Fx=function(t=0){return function(e,n,r){return`\x1B[${38+t};2;${e};${n};${r}m`}},Be={modifier:{reset:[0,0],bold:[
1,22],dim:[2,22],italic:[3,23],underline:[4,24],overline:[53,55],inverse:[7,27],hidden:[8,28],strikethrough:[9,29]},color:{black:[30,39],red:[31,39],green:[32,39],yellow:[33,39],blue:[34,39],magenta:[
35,39],cyan:[36,39],white:[37,39],blackBright:[90,39],gray:[90,39],grey:[90,39],redBright:[91,39],greenBright:[92,39],yellowBright:[93,39],blueBright:[94,39],magentaBright:[95,39],cyanBright:[96,39],whiteBright:[
97,39]},bgColor:{bgBlack:[40,49],bgRed:[41,49],bgGreen:[42,49],bgYellow:[43,49],bgBlue:[44,49],bgMagenta:[45,49],bgCyan:[46,49],bgWhite:[47,49],bgBlackBright:[100,49],bgGray:[100,49],bgGrey:[100,49],bgRedBright:[
101,49],bgGreenBright:[102,49],bgYellowBright:[103,49],bgBlueBright:[104,49],bgMagentaBright:[105,49],bgCyanBright:[106,49],bgWhiteBright:[107,49]}},BV=Object.keys(Be.modifier),Ak=Object.keys(Be.color),
kk=Object.keys(Be.bgColor),ZV=[...Ak,...kk];Tk=Nk(),jx=Tk});function Sf(t,e,n){return String(t).normalize().replaceAll(`\r
`,`
`).split(`
`).map(function(r){return zk(r,e,n)}).join(`
`)}var _a,Ck,Ef,Zx,Rk,qx,ya,Vx,Bx,Pk,vf,Dk,zk,Gx=_(function(){f();ba();wf();Ux();_a=new Set(["\x1B",""]),Ck=39,Ef="\x07",Zx="[",Rk="]",qx="m",ya=`${Rk}8;;`,Vx=function(t){return`${_a.values().next().
value}${Zx}${t}${qx}`},Bx=function(t){return`${_a.values().next().value}${ya}${t}${Ef}`},Pk=function(t){return t.split(" ").map(function(e){return Jt(e)})},vf=function(t,e,n){let r=[...e],o=!1,i=!1,s=Jt(
gi(t.at(-1)));for(let[a,c]of r.entries()){let u=Jt(c);if(s+u<=n?t[t.length-1]+=c:(t.push(c),s=0),_a.has(c)&&(o=!0,i=r.slice(a+1,a+1+ya.length).join("")===ya),o){i?c===Ef&&(o=!1,i=!1):c===qx&&(o=!1);continue}
s+=u,s===n&&a<r.length-1&&(t.push(""),s=0)}!s&&t.at(-1).length>0&&t.length>1&&(t[t.length-2]+=t.pop())},Dk=function(t){let e=t.split(" "),n=e.length;for(;n>0&&!(Jt(e[n-1])>0);)n--;return n===e.length?
t:e.slice(0,n).join(" ")+e.slice(n).join("")},zk=function(t,e,n={}){if(n.trim!==!1&&t.trim()==="")return"";let r="",o,i,s=Pk(t),a=[""];for(let[p,m]of t.split(" ").entries()){n.trim!==!1&&(a[a.length-1]=
a.at(-1).trimStart());let d=Jt(a.at(-1));if(p!==0&&(d>=e&&(n.wordWrap===!1||n.trim===!1)&&(a.push(""),d=0),(d>0||n.trim===!1)&&(a[a.length-1]+=" ",d++)),n.hard&&s[p]>e){let h=e-d,w=1+Math.floor((s[p]-
h-1)/e);Math.floor((s[p]-1)/e)<w&&a.push(""),vf(a,m,e);continue}if(d+s[p]>e&&d>0&&s[p]>0){if(n.wordWrap===!1&&d<e){vf(a,m,e);continue}a.push("")}if(d+s[p]>e&&n.wordWrap===!1){vf(a,m,e);continue}a[a.length-
1]+=m}n.trim!==!1&&(a=a.map(function(p){return Dk(p)}));let c=a.join(`
`),u=[...c],l=0;for(let[p,m]of u.entries()){if(r+=m,_a.has(m)){let{groups:h}=new RegExp(`(?:\\${Zx}(?<code>\\d+)m|\\${ya}(?<uri>.*)${Ef})`).exec(c.slice(l))||{groups:{}};if(h.code!==void 0){let w=Number.
parseFloat(h.code);o=w===Ck?void 0:w}else h.uri!==void 0&&(i=h.uri.length===0?void 0:h.uri)}let d=jx.codes.get(Number(o));u[p+1]===`
`?(i&&(r+=Bx("")),o&&d&&(r+=Vx(d))):m===`
`&&(o&&d&&(r+=Vx(o)),i&&(r+=Bx(i))),l+=m.length}return r}});function If(t){return Rx(t,{stringWidth:Jt,stripAnsi:gi,wrap:Sf})}var Wx=_(function(){f();Px();ba();wf();Gx()});var Hx,Kx=_(function(){f();Hx=function(){}});function pr(t){if(t!==t.toLowerCase()&&t!==t.toUpperCase()||(t=t.toLowerCase()),t.indexOf("-")===-1&&t.indexOf("_")===-1)return t;{let n="",r=!1,o=t.match(/^-+/);for(let i=o?o[0].length:0;i<t.length;i++){
let s=t.charAt(i);r&&(r=!1,s=s.toUpperCase()),i!==0&&(s==="-"||s==="_")?r=!0:s!=="-"&&s!=="_"&&(n+=s)}return n}}function xa(t,e){let n=t.toLowerCase();e=e||"-";let r="";for(let o=0;o<t.length;o++){let i=n.
charAt(o),s=t.charAt(o);i!==s&&o>0?r+=`${e}${n.charAt(o)}`:r+=s}return r}function wa(t){return t==null?!1:typeof t=="number"||/^0x[0-9a-f]+$/i.test(t)?!0:/^0[^.]/.test(t)?!1:/^[-]?(?:\d+(?:\.\d*)?|\.\d+)(e[-+]?\d+)?$/.
test(t)}var $f=_(function(){f();});function Jx(t){if(Array.isArray(t))return t.map(function(s){return typeof s!="string"?s+"":s});t=t.trim();let e=0,n=null,r=null,o=null,i=[];for(let s=0;s<t.length;s++){if(n=r,r=t.charAt(s),r===" "&&!o){
n!==" "&&e++;continue}r===o?o=null:(r==="'"||r==='"')&&!o&&(o=r),i[e]||(i[e]=""),i[e]+=r}return i}var Yx=_(function(){f();});var Pt,Xx=_(function(){f();(function(t){t.BOOLEAN="boolean",t.STRING="string",t.NUMBER="number",t.ARRAY="array"})(Pt||(Pt={}))});function Mk(t){let e=[],n=Object.create(null),r=!0;for(Object.keys(t).forEach(function(o){e.push([].concat(t[o],o))});r;){r=!1;for(let o=0;o<e.length;o++)for(let i=o+1;i<e.length;i++)if(e[o].filter(function(a){
return e[i].indexOf(a)!==-1}).length){e[o]=e[o].concat(e[i]),e.splice(i,1),r=!0;break}}return e.forEach(function(o){o=o.filter(function(s,a,c){return c.indexOf(s)===a});let i=o.pop();i!==void 0&&typeof i==
"string"&&(n[i]=o)}),n}function Of(t){return t!==void 0?t+1:1}function Qx(t){return t==="__proto__"?"___proto___":t}function Lk(t){return typeof t=="string"&&(t[0]==="'"||t[0]==='"')&&t[t.length-1]===
t[0]?t.substring(1,t.length-1):t}var _n,va,ew=_(function(){f();Yx();Xx();$f();va=class{constructor(e){_n=e}parse(e,n){let r=Object.assign({alias:void 0,array:void 0,boolean:void 0,config:void 0,configObjects:void 0,
configuration:void 0,coerce:void 0,count:void 0,default:void 0,envPrefix:void 0,narg:void 0,normalize:void 0,string:void 0,number:void 0,__:void 0,key:void 0},n),o=Jx(e),i=typeof e=="string",s=Mk(Object.
assign(Object.create(null),r.alias)),a=Object.assign({"boolean-negation":!0,"camel-case-expansion":!0,"combine-arrays":!1,"dot-notation":!0,"duplicate-arguments-array":!0,"flatten-duplicate-arrays":!0,
"greedy-arrays":!0,"halt-at-non-option":!1,"nargs-eats-options":!1,"negation-prefix":"no-","parse-numbers":!0,"parse-positional-numbers":!0,"populate--":!1,"set-placeholder-key":!1,"short-option-groups":!0,"strip-aliased":!1,"strip-dashed":!1,"unknown-options-as-args":!1},r.configuration),c=Object.assign(Object.create(null),r.default),u=r.configObjects||[],l=r.envPrefix,p=a["populate--"],m=p?"--":
"_",d=Object.create(null),h=Object.create(null),w=r.__||_n.format,y={aliases:Object.create(null),arrays:Object.create(null),bools:Object.create(null),strings:Object.create(null),numbers:Object.create(
null),counts:Object.create(null),normalize:Object.create(null),configs:Object.create(null),nargs:Object.create(null),coercions:Object.create(null),keys:[]},O=/^-([0-9]+(\.[0-9]+)?|\.[0-9]+)$/,A=new RegExp(
"^--"+a["negation-prefix"]+"(.+)");[].concat(r.array||[]).filter(Boolean).forEach(function(S){let $=typeof S=="object"?S.key:S,q=Object.keys(S).map(function(T){return{boolean:"bools",string:"strings",
number:"numbers"}[T]}).filter(Boolean).pop();q&&(y[q][$]=!0),y.arrays[$]=!0,y.keys.push($)}),[].concat(r.boolean||[]).filter(Boolean).forEach(function(S){y.bools[S]=!0,y.keys.push(S)}),[].concat(r.string||
[]).filter(Boolean).forEach(function(S){y.strings[S]=!0,y.keys.push(S)}),[].concat(r.number||[]).filter(Boolean).forEach(function(S){y.numbers[S]=!0,y.keys.push(S)}),[].concat(r.count||[]).filter(Boolean).
forEach(function(S){y.counts[S]=!0,y.keys.push(S)}),[].concat(r.normalize||[]).filter(Boolean).forEach(function(S){y.normalize[S]=!0,y.keys.push(S)}),typeof r.narg=="object"&&Object.entries(r.narg).forEach(
function([S,$]){typeof $=="number"&&(y.nargs[S]=$,y.keys.push(S))}),typeof r.coerce=="object"&&Object.entries(r.coerce).forEach(function([S,$]){typeof $=="function"&&(y.coercions[S]=$,y.keys.push(S))}),
typeof r.config<"u"&&(Array.isArray(r.config)||typeof r.config=="string"?[].concat(r.config).filter(Boolean).forEach(function(S){y.configs[S]=!0}):typeof r.config=="object"&&Object.entries(r.config).forEach(
function([S,$]){(typeof $=="boolean"||typeof $=="function")&&(y.configs[S]=$)})),De(r.key,s,r.default,y.arrays),Object.keys(c).forEach(function(S){(y.aliases[S]||[]).forEach(function($){c[$]=c[S]})});
let z=null;Ft();let P=[],V=Object.assign(Object.create(null),{_:[]}),re={};for(let S=0;S<o.length;S++){let $=o[S],q=$.replace(/^-{3,}/,"---"),T,v,I,L,R,F;if($!=="--"&&/^-/.test($)&&_e($))B($);else if(q.
match(/^---+(=|$)/)){B($);continue}else if($.match(/^--.+=/)||!a["short-option-groups"]&&$.match(/^-.+=/))L=$.match(/^--?([^=]+)=([\s\S]*)$/),L!==null&&Array.isArray(L)&&L.length>=3&&(Q(L[1],y.arrays)?
S=ae(S,L[1],o,L[2]):Q(L[1],y.nargs)!==!1?S=D(S,L[1],o,L[2]):M(L[1],L[2],!0));else if($.match(A)&&a["boolean-negation"])L=$.match(A),L!==null&&Array.isArray(L)&&L.length>=2&&(v=L[1],M(v,Q(v,y.arrays)?[
!1]:!1));else if($.match(/^--.+/)||!a["short-option-groups"]&&$.match(/^-[^-]+/))L=$.match(/^--?(.+)/),L!==null&&Array.isArray(L)&&L.length>=2&&(v=L[1],Q(v,y.arrays)?S=ae(S,v,o):Q(v,y.nargs)!==!1?S=D(
S,v,o):(R=o[S+1],R!==void 0&&(!R.match(/^-/)||R.match(O))&&!Q(v,y.bools)&&!Q(v,y.counts)||/^(true|false)$/.test(R)?(M(v,R),S++):M(v,xe(v))));else if($.match(/^-.\..+=/))L=$.match(/^-([^=]+)=([\s\S]*)$/),
L!==null&&Array.isArray(L)&&L.length>=3&&M(L[1],L[2]);else if($.match(/^-.\..+/)&&!$.match(O))R=o[S+1],L=$.match(/^-(.\..+)/),L!==null&&Array.isArray(L)&&L.length>=2&&(v=L[1],R!==void 0&&!R.match(/^-/)&&
!Q(v,y.bools)&&!Q(v,y.counts)?(M(v,R),S++):M(v,xe(v)));else if($.match(/^-[^-]+/)&&!$.match(O)){I=$.slice(1,-1).split(""),T=!1;for(let X=0;X<I.length;X++){if(R=$.slice(X+2),I[X+1]&&I[X+1]==="="){F=$.slice(
X+3),v=I[X],Q(v,y.arrays)?S=ae(S,v,o,F):Q(v,y.nargs)!==!1?S=D(S,v,o,F):M(v,F),T=!0;break}if(R==="-"){M(I[X],R);continue}if(/[A-Za-z]/.test(I[X])&&/^-?\d+(\.\d*)?(e-?\d+)?$/.test(R)&&Q(R,y.bools)===!1){
M(I[X],R),T=!0;break}if(I[X+1]&&I[X+1].match(/\W/)){M(I[X],R),T=!0;break}else M(I[X],xe(I[X]))}v=$.slice(-1)[0],!T&&v!=="-"&&(Q(v,y.arrays)?S=ae(S,v,o):Q(v,y.nargs)!==!1?S=D(S,v,o):(R=o[S+1],R!==void 0&&
(!/^(-|--)[^-]/.test(R)||R.match(O))&&!Q(v,y.bools)&&!Q(v,y.counts)||/^(true|false)$/.test(R)?(M(v,R),S++):M(v,xe(v))))}else if($.match(/^-[0-9]$/)&&$.match(O)&&Q($.slice(1),y.bools))v=$.slice(1),M(v,
xe(v));else if($==="--"){P=o.slice(S+1);break}else if(a["halt-at-non-option"]){P=o.slice(S);break}else B($)}me(V,!0),me(V,!1),W(V),ye(),fe(V,y.aliases,c,!0),Re(V),a["set-placeholder-key"]&&Le(V),Object.
keys(y.counts).forEach(function(S){ge(V,S.split("."))||M(S,0)}),p&&P.length&&(V[m]=[]),P.forEach(function(S){V[m].push(S)}),a["camel-case-expansion"]&&a["strip-dashed"]&&Object.keys(V).filter(function(S){
return S!=="--"&&S.includes("-")}).forEach(function(S){delete V[S]}),a["strip-aliased"]&&[].concat(...Object.keys(s).map(function(S){return s[S]})).forEach(function(S){a["camel-case-expansion"]&&S.includes(
"-")&&delete V[S.split(".").map(function($){return pr($)}).join(".")],delete V[S]});function B(S){let $=U("_",S);(typeof $=="string"||typeof $=="number")&&V._.push($)}function D(S,$,q,T){let v,I=Q($,y.
nargs);if(I=typeof I!="number"||isNaN(I)?1:I,I===0)return be(T)||(z=Error(w("Argument unexpected for: %s",$))),M($,xe($)),S;let L=be(T)?0:1;if(a["nargs-eats-options"])q.length-(S+1)+L<I&&(z=Error(w("Not enough arguments following: %s",$))),L=I;else{for(v=S+1;v<q.length&&(!q[v].match(/^-[^0-9]/)||q[v].match(O)||_e(q[v]));v++)L++;L<I&&(z=Error(w("Not enough arguments following: %s",$)))}let R=Math.min(
L,I);for(!be(T)&&R>0&&(M($,T),R--),v=S+1;v<R+S+1;v++)M($,q[v]);return S+R}function ae(S,$,q,T){let v=[],I=T||q[S+1],L=Q($,y.nargs);if(Q($,y.bools)&&!/^(true|false)$/.test(I))v.push(!0);else if(be(I)||
be(T)&&/^-/.test(I)&&!O.test(I)&&!_e(I)){if(c[$]!==void 0){let R=c[$];v=Array.isArray(R)?R:[R]}}else{be(T)||v.push(k($,T,!0));for(let R=S+1;R<q.length&&!(!a["greedy-arrays"]&&v.length>0||L&&typeof L==
"number"&&v.length>=L||(I=q[R],/^-/.test(I)&&!O.test(I)&&!_e(I)));R++)S=R,v.push(k($,I,i))}return typeof L=="number"&&(L&&v.length<L||isNaN(L)&&v.length===0)&&(z=Error(w("Not enough arguments following: %s",$))),M($,v),S}function M(S,$,q=i){if(/-/.test(S)&&a["camel-case-expansion"]){let I=S.split(".").map(function(L){return pr(L)}).join(".");C(S,I)}let T=k(S,$,q),v=S.split(".");Ae(V,v,T),y.aliases[S]&&
y.aliases[S].forEach(function(I){let L=I.split(".");Ae(V,L,T)}),v.length>1&&a["dot-notation"]&&(y.aliases[v[0]]||[]).forEach(function(I){let L=I.split("."),R=[].concat(v);R.shift(),L=L.concat(R),(y.aliases[S]||
[]).includes(L.join("."))||Ae(V,L,T)}),Q(S,y.normalize)&&!Q(S,y.arrays)&&[S].concat(y.aliases[S]||[]).forEach(function(L){Object.defineProperty(re,L,{enumerable:!0,get(){return $},set(R){$=typeof R=="string"?_n.normalize(R):R}})})}function C(S,$){y.aliases[S]&&y.aliases[S].length||(y.aliases[S]=[$],d[$]=!0),y.aliases[$]&&y.aliases[$].length||C($,S)}function k(S,$,q){q&&($=Lk($)),(Q(S,y.bools)||Q(S,
y.counts))&&typeof $=="string"&&($=$==="true");let T=Array.isArray($)?$.map(function(v){return U(S,v)}):U(S,$);return Q(S,y.counts)&&(be(T)||typeof T=="boolean")&&(T=Of()),Q(S,y.normalize)&&Q(S,y.arrays)&&
(Array.isArray($)?T=$.map(function(v){return _n.normalize(v)}):T=_n.normalize($)),T}function U(S,$){return!a["parse-positional-numbers"]&&S==="_"||!Q(S,y.strings)&&!Q(S,y.bools)&&!Array.isArray($)&&(wa(
$)&&a["parse-numbers"]&&Number.isSafeInteger(Math.floor(parseFloat(`${$}`)))||!be($)&&Q(S,y.numbers))&&($=Number($)),$}function W(S){let $=Object.create(null);fe($,y.aliases,c),Object.keys(y.configs).
forEach(function(q){let T=S[q]||$[q];if(T)try{let v=null,I=_n.resolve(_n.cwd(),T),L=y.configs[q];if(typeof L=="function"){try{v=L(I)}catch(R){v=R}if(v instanceof Error){z=v;return}}else v=_n.require(I);
se(v)}catch(v){v.name==="PermissionDenied"?z=v:S[q]&&(z=Error(w("Invalid JSON config file: %s",T)))}})}function se(S,$){Object.keys(S).forEach(function(q){let T=S[q],v=$?$+"."+q:q;typeof T=="object"&&
T!==null&&!Array.isArray(T)&&a["dot-notation"]?se(T,v):(!ge(V,v.split("."))||Q(v,y.arrays)&&a["combine-arrays"])&&M(v,T)})}function ye(){typeof u<"u"&&u.forEach(function(S){se(S)})}function me(S,$){if(typeof l>
"u")return;let q=typeof l=="string"?l:"",T=_n.env();Object.keys(T).forEach(function(v){if(q===""||v.lastIndexOf(q,0)===0){let I=v.split("__").map(function(L,R){return R===0&&(L=L.substring(q.length)),
pr(L)});($&&y.configs[I.join(".")]||!$)&&!ge(S,I)&&M(I.join("."),T[v])}})}function Re(S){let $,q=new Set;Object.keys(S).forEach(function(T){if(!q.has(T)&&($=Q(T,y.coercions),typeof $=="function"))try{
let v=U(T,$(S[T]));[].concat(y.aliases[T]||[],T).forEach(function(I){q.add(I),S[I]=v})}catch(v){z=v}})}function Le(S){return y.keys.forEach(function($){~$.indexOf(".")||typeof S[$]>"u"&&(S[$]=void 0)}),
S}function fe(S,$,q,T=!1){Object.keys(q).forEach(function(v){ge(S,v.split("."))||(Ae(S,v.split("."),q[v]),T&&(h[v]=!0),($[v]||[]).forEach(function(I){ge(S,I.split("."))||Ae(S,I.split("."),q[v])}))})}function ge(S,$){
let q=S;a["dot-notation"]||($=[$.join(".")]),$.slice(0,-1).forEach(function(v){q=q[v]||{}});let T=$[$.length-1];return typeof q!="object"?!1:T in q}function Ae(S,$,q){let T=S;a["dot-notation"]||($=[$.
join(".")]),$.slice(0,-1).forEach(function(F){F=Qx(F),typeof T=="object"&&T[F]===void 0&&(T[F]={}),typeof T[F]!="object"||Array.isArray(T[F])?(Array.isArray(T[F])?T[F].push({}):T[F]=[T[F],{}],T=T[F][T[F].
length-1]):T=T[F]});let v=Qx($[$.length-1]),I=Q($.join("."),y.arrays),L=Array.isArray(q),R=a["duplicate-arguments-array"];!R&&Q(v,y.nargs)&&(R=!0,(!be(T[v])&&y.nargs[v]===1||Array.isArray(T[v])&&T[v].
length===y.nargs[v])&&(T[v]=void 0)),q===Of()?T[v]=Of(T[v]):Array.isArray(T[v])?R&&I&&L?T[v]=a["flatten-duplicate-arrays"]?T[v].concat(q):(Array.isArray(T[v][0])?T[v]:[T[v]]).concat([q]):!R&&!!I==!!L?
T[v]=q:T[v]=T[v].concat([q]):T[v]===void 0&&I?T[v]=L?q:[q]:R&&!(T[v]===void 0||Q(v,y.counts)||Q(v,y.bools))?T[v]=[T[v],q]:T[v]=q}function De(...S){S.forEach(function($){Object.keys($||{}).forEach(function(q){
y.aliases[q]||(y.aliases[q]=[].concat(s[q]||[]),y.aliases[q].concat(q).forEach(function(T){if(/-/.test(T)&&a["camel-case-expansion"]){let v=pr(T);v!==q&&y.aliases[q].indexOf(v)===-1&&(y.aliases[q].push(
v),d[v]=!0)}}),y.aliases[q].concat(q).forEach(function(T){if(T.length>1&&/[A-Z]/.test(T)&&a["camel-case-expansion"]){let v=xa(T,"-");v!==q&&y.aliases[q].indexOf(v)===-1&&(y.aliases[q].push(v),d[v]=!0)}}),
y.aliases[q].forEach(function(T){y.aliases[T]=[q].concat(y.aliases[q].filter(function(v){return T!==v}))}))})})}function Q(S,$){let q=[].concat(y.aliases[S]||[],S),T=Object.keys($),v=q.find(function(I){
return T.includes(I)});return v?$[v]:!1}function he(S){let $=Object.keys(y);return[].concat($.map(function(T){return y[T]})).some(function(T){return Array.isArray(T)?T.includes(S):T[S]})}function Y(S,...$){
return[].concat(...$).some(function(T){let v=S.match(T);return v&&he(v[1])})}function pe(S){if(S.match(O)||!S.match(/^-[^-]+/))return!1;let $=!0,q,T=S.slice(1).split("");for(let v=0;v<T.length;v++){if(q=
S.slice(v+2),!he(T[v])){$=!1;break}if(T[v+1]&&T[v+1]==="="||q==="-"||/[A-Za-z]/.test(T[v])&&/^-?\d+(\.\d*)?(e-?\d+)?$/.test(q)||T[v+1]&&T[v+1].match(/\W/))break}return $}function _e(S){return a["unknown-options-as-args"]&&le(S)}function le(S){return S=S.replace(/^-{3,}/,"--"),S.match(O)||pe(S)?!1:!Y(S,/^-+([^=]+?)=[\s\S]*$/,A,/^-+([^=]+?)$/,/^-+([^=]+?)-$/,/^-+([^=]+?\d+)$/,/^-+([^=]+?)\W+.*$/)}function xe(S){
return!Q(S,y.bools)&&!Q(S,y.counts)&&`${S}`in c?c[S]:Ce(Xe(S))}function Ce(S){return{[Pt.BOOLEAN]:!0,[Pt.STRING]:"",[Pt.NUMBER]:void 0,[Pt.ARRAY]:[]}[S]}function Xe(S){let $=Pt.BOOLEAN;return Q(S,y.strings)?
$=Pt.STRING:Q(S,y.numbers)?$=Pt.NUMBER:Q(S,y.bools)?$=Pt.BOOLEAN:Q(S,y.arrays)&&($=Pt.ARRAY),$}function be(S){return S===void 0}function Ft(){Object.keys(y.counts).find(function(S){return Q(S,y.arrays)?
(z=Error(w("Invalid configuration: %s, opts.count excludes opts.array.",S)),!0):Q(S,y.nargs)?(z=Error(w("Invalid configuration: %s, opts.count excludes opts.narg.",S)),!0):!1})}return{aliases:Object.assign(
{},y.aliases),argv:Object.assign(re,V),configuration:a,defaulted:Object.assign({},h),error:z,newAliases:Object.assign({},d)}}}});var ow,Ea,iw,Tf,Af,kf,Nf,tw,nw,Fk,rw,sw,bi,aw,cw=_(function(){f();ow=require("util"),Ea=require("path");$f();ew();iw=require("fs"),Tf=require("node:module");tw=process&&noEnvironment&&noEnvironment.YARGS_MIN_NODE_VERSION?
Number(noEnvironment.YARGS_MIN_NODE_VERSION):20,nw=(kf=(Af=process==null?void 0:process.versions)===null||Af===void 0?void 0:Af.node)!==null&&kf!==void 0?kf:(Nf=process==null?void 0:process.version)===
null||Nf===void 0?void 0:Nf.slice(1);if(nw&&Number(nw.match(/^([^.]+)/)[1])<tw)throw Error(`yargs parser supports a minimum Node.js version of ${tw}. Read our version support policy: https://github.com/yargs/yargs-parser#supported-nodejs-versions`);Fk=process?noEnvironment:{},rw=Tf.createRequire?(0,Tf.createRequire)(fileUrl):void 0,sw=new va({cwd:process.cwd,env:function(){return Fk},format:ow.format,
normalize:Ea.normalize,resolve:Ea.resolve,require:function(t){if(typeof rw<"u")return rw(t);if(t.match(/\.json$/))return JSON.parse((0,iw.readFileSync)(t,"utf8"));throw Error("only .json config files are supported in ESM")}}),bi=function(e,n){return sw.parse(e.slice(),n).argv};bi.detailed=function(t,e){return sw.parse(t.slice(),e)};bi.camelCase=pr;bi.decamelize=xa;bi.looksLikeNumber=wa;aw=bi});function jk(){return Uk()?0:1}function Uk(){return Vk()&&!process.defaultApp}function Vk(){return!!process.versions.electron}function uw(){return process.argv[jk()]}var lw=_(function(){f()});var yi,fw=_(function(){yi={"Commands:":"Commands:","Options:":"Options:","Examples:":"Examples:",boolean:"boolean",count:"count",string:"string",number:"number",array:"array",required:"required",default:"default","default:":"default:","choices:":"choices:","aliases:":"aliases:","generated-value":"generated-value","Not enough non-option arguments: got %s, need at least %s":{one:"Not enough non-option arguments: got %s, need at least %s",other:"Not enough non-option arguments: got %s, need at least %s"},"Too many non-option arguments: got %s, maximum of %s":{one:"Too many non-option arguments: got %s, maximum of %s",other:"Too many non-option arguments: got %s, maximum of %s"},"Missing argument value: %s":{one:"Missing argument value: %s",other:"Missing argument values: %s"},"Missing required argument: %s":{one:"Missing required argument: %s",other:"Missing required arguments: %s"},"Unknown argument: %s":{one:"Unknown argument: %s",other:"Unknown arguments: %s"},"Unknown command: %s":{one:"Unknown command: %s",other:"Unknown commands: %s"},"Invalid values:":"Invalid values:","Argument: %s, Given: %s, Choices: %s":"Argument: %s, Given: %s, Choices: %s","Argument check failed: %s":"Argument check failed: %s","Implications failed:":"Missing dependent arguments:","Not enough arguments following: %s":"Not enough arguments following: %s","Invalid JSON config file: %s":"Invalid JSON config file: %s","Path to JSON config file":"Path to JSON config file","Show help":"Show help","Show version number":"Show version number","Did you mean %s?":"Did you mean %s?","Arguments %s and %s are mutually exclusive":"Arguments %s and %s are mutually exclusive","Positionals:":"Positionals:",command:"command",deprecated:"deprecated","deprecated: %s":"deprecated: %s"}});var Cf,Zk,qk,pw,dw=_(function(){f();Cf=require("node:util");fw();Zk=function(t,...e){return(0,Cf.format)(yi[t]??t,...e)},qk=function(t,e,n,...r){let o=n===1?yi[t]?.one??t:yi[t]?.other??e;return(0,Cf.format)(
o,...o.includes("%d")?[n,...r]:r)},pw=function(){return{__:Zk,__n:qk,getLocale:function(){return"en"},setLocale(){},updateLocale:function(t){return Object.assign(yi,t)}}}});var mw,hw=_(function(){f();mw=function(){return""}});var Sa,gw,Pf,St,bw,Ia,Rf,Gk,Wk,yw,_w=_(function(){"use strict";f();Sa=require("assert");Wx();Kx();gw=require("util"),Pf=require("url");cw();St=require("path");lw();ba();dw();bw=require("node:module");
hw();Ia=require("node:fs"),Rf=(0,Pf.fileURLToPath)(fileUrl),Gk=Rf.substring(0,Rf.lastIndexOf("node_modules")),Wk=(0,bw.createRequire)(fileUrl),yw={assert:{notStrictEqual:Sa.notStrictEqual,strictEqual:Sa.strictEqual},
cliui:If,findUp:Hx,getEnv:function(t){return noEnvironment[t]},inspect:gw.inspect,getProcessArgvBin:uw,mainFilename:Gk||process.cwd(),Parser:aw,path:{basename:St.basename,dirname:St.dirname,extname:St.extname,
relative:St.relative,resolve:St.resolve,join:St.join},process:{argv:function(){return process.argv},cwd:process.cwd,emitWarning:function(t,e){return process.emitWarning(t,e)},execPath:function(){return process.
execPath},exit:function(t){process.exit(t)},nextTick:process.nextTick,stdColumns:typeof process.stdout.columns<"u"?process.stdout.columns:null},readFileSync:Ia.readFileSync,readdirSync:Ia.readdirSync,
require:Wk,getCallerFile:function(){let t=mw(3);return t.match(/^file:\/\//)?(0,Pf.fileURLToPath)(t):t},stringWidth:Jt,y18n:pw({directory:(0,St.resolve)(Rf,"../../../locales"),updateFiles:!1})}});function dt(t,e,n,r){n.assert.notStrictEqual(t,e,r)}function Df(t,e){e.assert.strictEqual(typeof t,"string")}function fo(t){return Object.keys(t)}var po=_(function(){f()});function je(t){return!!t&&!!t.then&&typeof t.then=="function"}var mo=_(function(){f()});var Ke,_i=_(function(){f();Ke=class t extends Error{constructor(e){super(e||"yargs error"),this.name="YError",Error.captureStackTrace&&Error.captureStackTrace(this,t)}}});function Un(t){let n=t.replace(/\s{2,}/g," ").split(/\s+(?![^[]*]|[^<]*>)/),r=/\.*[\][<>]/g,o=n.shift();if(!o)throw new Error(`No command found in: ${t}`);let i={cmd:o.replace(r,""),demanded:[],optional:[]};
return n.forEach(function(s,a){let c=!1;s=s.replace(/\s/g,""),/\.+[\]>]/.test(s)&&a===n.length-1&&(c=!0),/^\[/.test(s)?i.optional.push({cmd:s.replace(r,"").split("|"),variadic:c}):i.demanded.push({cmd:s.
replace(r,"").split("|"),variadic:c})}),i}var $a=_(function(){f()});function te(t,e,n){function r(){return typeof t=="object"?[{demanded:[],optional:[]},t,e]:[Un(`cmd ${t}`),e,n]}try{let o=0,[i,s,a]=r(),c=[].slice.call(s);for(;c.length&&c[c.length-1]===void 0;)c.pop();
let u=a||c.length;if(u<i.demanded.length)throw new Ke(`Not enough arguments provided. Expected ${i.demanded.length} but received ${c.length}.`);let l=i.demanded.length+i.optional.length;if(u>l)throw new Ke(
`Too many arguments provided. Expected max ${l} but received ${u}.`);i.demanded.forEach(function(p){let m=c.shift(),d=xw(m);p.cmd.filter(function(w){return w===d||w==="*"}).length===0&&ww(d,p.cmd,o),o+=
1}),i.optional.forEach(function(p){if(c.length===0)return;let m=c.shift(),d=xw(m);p.cmd.filter(function(w){return w===d||w==="*"}).length===0&&ww(d,p.cmd,o),o+=1})}catch(o){console.warn(o.stack)}}function xw(t){
return Array.isArray(t)?"array":t===null?"null":typeof t}function ww(t,e,n){throw new Ke(`Invalid ${Hk[n]||"manyith"} argument. Expected ${e.join(" or ")} but received ${t}.`)}var Hk,Oa=_(function(){f();
_i();$a();Hk=["first","second","third","fourth","fifth","sixth"]});function vw(t){return t?t.map(function(e){return e.applyBeforeValidation=!1,e}):[]}function dr(t,e,n,r){return n.reduce(function(o,i){if(i.applyBeforeValidation!==r)return o;if(i.mutates){if(i.applied)
return o;i.applied=!0}if(je(o))return o.then(function(s){return Promise.all([s,i(s,e)])}).then(function([s,a]){return Object.assign(s,a)});{let s=i(o,e);return je(s)?s.then(function(a){return Object.assign(
o,a)}):Object.assign(o,s)}},t)}var Aa,zf=_(function(){f();Oa();mo();Aa=class{constructor(e){this.globalMiddleware=[],this.frozens=[],this.yargs=e}addMiddleware(e,n,r=!0,o=!1){if(te("<array|function> [boolean] [boolean] [boolean]",[e,n,r],arguments.length),Array.isArray(e)){for(let i=0;i<e.length;i++){if(typeof e[i]!="function")throw Error("middleware must be a function");let s=e[i];s.applyBeforeValidation=
n,s.global=r}Array.prototype.push.apply(this.globalMiddleware,e)}else if(typeof e=="function"){let i=e;i.applyBeforeValidation=n,i.global=r,i.mutates=o,this.globalMiddleware.push(e)}return this.yargs}addCoerceMiddleware(e,n){
let r=this.yargs.getAliases();return this.globalMiddleware=this.globalMiddleware.filter(function(o){let i=[...r[n]||[],n];return o.option?!i.includes(o.option):!0}),e.option=n,this.addMiddleware(e,!0,
!0,!0)}getMiddleware(){return this.globalMiddleware}freeze(){this.frozens.push([...this.globalMiddleware])}unfreeze(){let e=this.frozens.pop();e!==void 0&&(this.globalMiddleware=e)}reset(){this.globalMiddleware=
this.globalMiddleware.filter(function(e){return e.global})}}});function mr(t,e,n=function(r){throw r}){try{let r=Kk(t)?t():t;return je(r)?r.then(function(o){return e(o)}):e(r)}catch(r){return n(r)}}function Kk(t){return typeof t=="function"}var Mf=_(function(){f();
mo()});function Sw(t,e,n,r){return new Lf(t,e,n,r)}function Ew(t){return typeof t=="object"&&!!t.builder&&typeof t.handler=="function"}function Jk(t){return t.every(function(e){return typeof e=="string"})}function ka(t){
return typeof t=="function"}function Yk(t){return typeof t=="object"}function Xk(t){return typeof t=="object"&&!Array.isArray(t)}var ho,Lf,Ff=_(function(){f();po();mo();zf();$a();jf();Mf();ho=/(^\*)|(^\$0)/,
Lf=class{constructor(e,n,r,o){this.requireCache=new Set,this.handlers={},this.aliasMap={},this.frozens=[],this.shim=o,this.usage=e,this.globalMiddleware=r,this.validation=n}addDirectory(e,n,r,o){o=o||
{},this.requireCache.add(r);let i=this.shim.path.resolve(this.shim.path.dirname(r),e),s=this.shim.readdirSync(i,{recursive:!!o.recurse});Array.isArray(o.extensions)||(o.extensions=["js"]);let a=typeof o.
visit=="function"?o.visit:function(c){return c};for(let c of s){let u=c.toString();if(o.exclude){let p=!1;if(typeof o.exclude=="function"?p=o.exclude(u):p=o.exclude.test(u),p)continue}if(o.include){let p=!1;
if(typeof o.include=="function"?p=o.include(u):p=o.include.test(u),!p)continue}let l=!1;for(let p of o.extensions)u.endsWith(p)&&(l=!0);if(l){let p=this.shim.path.join(i,u),m=n(p),d=Object.create(null,
Object.getOwnPropertyDescriptors({...m}));if(a(d,p,u)){if(this.requireCache.has(p))continue;this.requireCache.add(p),d.command||(d.command=this.shim.path.basename(p,this.shim.path.extname(p))),this.addHandler(
d)}}}}addHandler(e,n,r,o,i,s){var u=this;let a=[],c=vw(i);if(o=o||function(){},Array.isArray(e))if(Jk(e))[e,...a]=e;else for(let l of e)this.addHandler(l);else if(Xk(e)){let l=Array.isArray(e.command)||
typeof e.command=="string"?e.command:null;if(l===null)throw new Error(`No command name given for module: ${this.shim.inspect(e)}`);e.aliases&&(l=[].concat(l).concat(e.aliases)),this.addHandler(l,this.
extractDesc(e),e.builder,e.handler,e.middlewares,e.deprecated);return}else if(Ew(r)){this.addHandler([e].concat(a),n,r.builder,r.handler,r.middlewares,r.deprecated);return}if(typeof e=="string"){let l=Un(
e);a=a.map(function(d){return Un(d).cmd});let p=!1,m=[l.cmd].concat(a).filter(function(d){return ho.test(d)?(p=!0,!1):!0});m.length===0&&p&&m.push("$0"),p&&(l.cmd=m[0],a=m.slice(1),e=e.replace(ho,l.cmd)),
a.forEach(function(d){u.aliasMap[d]=l.cmd}),n!==!1&&this.usage.command(e,n,p,a,s),this.handlers[l.cmd]={original:e,description:n,handler:o,builder:r||{},middlewares:c,deprecated:s,demanded:l.demanded,
optional:l.optional},p&&(this.defaultCommand=this.handlers[l.cmd])}}getCommandHandlers(){return this.handlers}getCommands(){return Object.keys(this.handlers).concat(Object.keys(this.aliasMap))}hasDefaultCommand(){
return!!this.defaultCommand}runCommand(e,n,r,o,i,s){var m=this;let a=this.handlers[e]||this.handlers[this.aliasMap[e]]||this.defaultCommand,c=n.getInternalMethods().getContext(),u=c.commands.slice(),l=!e;
e&&(c.commands.push(e),c.fullCommands.push(a.original));let p=this.applyBuilderUpdateUsageAndParse(l,a,n,r.aliases,u,o,i,s);return je(p)?p.then(function(d){return m.applyMiddlewareAndGetResult(l,a,d.innerArgv,
c,i,d.aliases,n)}):this.applyMiddlewareAndGetResult(l,a,p.innerArgv,c,i,p.aliases,n)}applyBuilderUpdateUsageAndParse(e,n,r,o,i,s,a,c){var p=this;let u=n.builder,l=r;if(ka(u)){r.getInternalMethods().getUsageInstance().
freeze();let m=u(r.getInternalMethods().reset(o),c);if(je(m))return m.then(function(d){return l=Iw(d)?d:r,p.parseAndUpdateUsage(e,n,l,i,s,a)})}else Yk(u)&&(r.getInternalMethods().getUsageInstance().freeze(),
l=r.getInternalMethods().reset(o),Object.keys(n.builder).forEach(function(m){l.option(m,u[m])}));return this.parseAndUpdateUsage(e,n,l,i,s,a)}parseAndUpdateUsage(e,n,r,o,i,s){e&&r.getInternalMethods().
getUsageInstance().unfreeze(!0),this.shouldUpdateUsage(r)&&r.getInternalMethods().getUsageInstance().usage(this.usageFromParentCommandsCommandHandler(o,n),n.description);let a=r.getInternalMethods().runYargsParserAndExecuteCommands(
null,void 0,!0,i,s);return je(a)?a.then(function(c){return{aliases:r.parsed.aliases,innerArgv:c}}):{aliases:r.parsed.aliases,innerArgv:a}}shouldUpdateUsage(e){return!e.getInternalMethods().getUsageInstance().
getUsageDisabled()&&e.getInternalMethods().getUsageInstance().getUsage().length===0}usageFromParentCommandsCommandHandler(e,n){let r=ho.test(n.original)?n.original.replace(ho,"").trim():n.original,o=e.
filter(function(i){return!ho.test(i)});return o.push(r),`$0 ${o.join(" ")}`}handleValidationAndGetResult(e,n,r,o,i,s,a,c){if(!s.getInternalMethods().getHasOutput()){let u=s.getInternalMethods().runValidation(
i,c,s.parsed.error,e);r=mr(r,function(l){return u(l),l})}if(n.handler&&!s.getInternalMethods().getHasOutput()){s.getInternalMethods().setHasOutput();let u=!!s.getOptions().configuration["populate--"];
s.getInternalMethods().postProcess(r,u,!1,!1),r=dr(r,s,a,!1),r=mr(r,function(l){let p=n.handler(l);return je(p)?p.then(function(){return l}):l}),je(r)&&!s.getInternalMethods().hasParseCallback()&&r.catch(
function(l){try{s.getInternalMethods().getUsageInstance().fail(null,l)}catch{}})}return e||(o.commands.pop(),o.fullCommands.pop()),r}applyMiddlewareAndGetResult(e,n,r,o,i,s,a){var p=this;let c={};if(i)
return r;a.getInternalMethods().getHasOutput()||(c=this.populatePositionals(n,r,o,a));let u=this.globalMiddleware.getMiddleware().slice(0).concat(n.middlewares),l=dr(r,a,u,!0);return je(l)?l.then(function(m){
return p.handleValidationAndGetResult(e,n,m,o,s,a,u,c)}):this.handleValidationAndGetResult(e,n,l,o,s,a,u,c)}populatePositionals(e,n,r,o){n._=n._.slice(r.commands.length);let i=e.demanded.slice(0),s=e.
optional.slice(0),a={};for(this.validation.positionalCount(i.length,n._.length);i.length;){let c=i.shift();this.populatePositional(c,n,a)}for(;s.length;){let c=s.shift();this.populatePositional(c,n,a)}
return n._=r.commands.concat(n._.map(function(c){return""+c})),this.postProcessPositionals(n,a,this.cmdToParseOptions(e.original),o),a}populatePositional(e,n,r){let o=e.cmd[0];e.variadic?r[o]=n._.splice(
0).map(String):n._.length&&(r[o]=[String(n._.shift())])}cmdToParseOptions(e){let n={array:[],default:{},alias:{},demand:{}},r=Un(e);return r.demanded.forEach(function(o){let[i,...s]=o.cmd;o.variadic&&
(n.array.push(i),n.default[i]=[]),n.alias[i]=s,n.demand[i]=!0}),r.optional.forEach(function(o){let[i,...s]=o.cmd;o.variadic&&(n.array.push(i),n.default[i]=[]),n.alias[i]=s}),n}postProcessPositionals(e,n,r,o){
var u=this;let i=Object.assign({},o.getOptions());i.default=Object.assign(r.default,i.default);for(let l of Object.keys(r.alias))i.alias[l]=(i.alias[l]||[]).concat(r.alias[l]);i.array=i.array.concat(r.
array),i.config={};let s=[];if(Object.keys(n).forEach(function(l){n[l].map(function(p){i.configuration["unknown-options-as-args"]&&(i.key[l]=!0),s.push(`--${l}`),s.push(p)})}),!s.length)return;let a=Object.
assign({},i.configuration,{"populate--":!1}),c=this.shim.Parser.detailed(s,Object.assign({},i,{configuration:a}));if(c.error)o.getInternalMethods().getUsageInstance().fail(c.error.message,c.error);else{
let l=Object.keys(n);Object.keys(n).forEach(function(p){l.push(...c.aliases[p])}),Object.keys(c.argv).forEach(function(p){l.includes(p)&&(n[p]||(n[p]=c.argv[p]),!u.isInConfigs(o,p)&&!u.isDefaulted(o,p)&&
Object.prototype.hasOwnProperty.call(e,p)&&Object.prototype.hasOwnProperty.call(c.argv,p)&&(Array.isArray(e[p])||Array.isArray(c.argv[p]))?e[p]=[].concat(e[p],c.argv[p]):e[p]=c.argv[p])})}}isDefaulted(e,n){
let{default:r}=e.getOptions();return Object.prototype.hasOwnProperty.call(r,n)||Object.prototype.hasOwnProperty.call(r,this.shim.Parser.camelCase(n))}isInConfigs(e,n){var o=this;let{configObjects:r}=e.
getOptions();return r.some(function(i){return Object.prototype.hasOwnProperty.call(i,n)})||r.some(function(i){return Object.prototype.hasOwnProperty.call(i,o.shim.Parser.camelCase(n))})}runDefaultBuilderOn(e){
if(!this.defaultCommand)return;if(this.shouldUpdateUsage(e)){let r=ho.test(this.defaultCommand.original)?this.defaultCommand.original:this.defaultCommand.original.replace(/^[^[\]<>]*/,"$0 ");e.getInternalMethods().
getUsageInstance().usage(r,this.defaultCommand.description)}let n=this.defaultCommand.builder;if(ka(n))return n(e,!0);Ew(n)||Object.keys(n).forEach(function(r){e.option(r,n[r])})}extractDesc({describe:e,
description:n,desc:r}){for(let o of[e,n,r]){if(typeof o=="string"||o===!1)return o;dt(o,!0,this.shim)}return!1}freeze(){this.frozens.push({handlers:this.handlers,aliasMap:this.aliasMap,defaultCommand:this.
defaultCommand})}unfreeze(){let e=this.frozens.pop();dt(e,void 0,this.shim),{handlers:this.handlers,aliasMap:this.aliasMap,defaultCommand:this.defaultCommand}=e}reset(){return this.handlers={},this.aliasMap=
{},this.defaultCommand=void 0,this.requireCache=new Set,this}}});function Vn(t={},e=function(){return!0}){let n={};return fo(t).forEach(function(r){e(r,t[r])&&(n[r]=t[r])}),n}var Na=_(function(){f();po()});function Bn(t){typeof process>"u"||[process.stdout,process.stderr].forEach(function(e){let n=e;n._handle&&n.isTTY&&typeof n._handle.setBlocking=="function"&&n._handle.setBlocking(t)})}var Uf=_(function(){
f()});function Qk(t){return typeof t=="boolean"}function Ow(t,e){let n=e.y18n.__,r={},o=[];r.failFn=function(k){o.push(k)};let i=null,s=null,a=!0;r.showHelpOnFail=function(k=!0,U){let[W,se]=typeof k=="string"?[!0,k]:[k,U];return t.getInternalMethods().isGlobalContext()&&(s=se),i=se,a=W,r};let c=!1;r.fail=function(k,U){let W=t.getInternalMethods().getLoggerInstance();if(o.length)for(let se=o.length-1;se>=
0;--se){let ye=o[se];if(Qk(ye)){if(U)throw U;if(k)throw Error(k)}else ye(k,U,r)}else{if(t.getExitProcess()&&Bn(!0),!c){c=!0,a&&(t.showHelp("error"),W.error()),(k||U)&&W.error(k||U);let se=i||s;se&&((k||
U)&&W.error(""),W.error(se))}if(U=U||new Ke(k),t.getExitProcess())return t.exit(1);if(t.getInternalMethods().hasParseCallback())return t.exit(1,U);throw U}};let u=[],l=!1;r.usage=function(C,k){return C===
null?(l=!0,u=[],r):(l=!1,u.push([C,k||""]),r)},r.getUsage=function(){return u},r.getUsageDisabled=function(){return l},r.getPositionalGroupName=function(){return n("Positionals:")};let p=[];r.example=
function(C,k){p.push([C,k||""])};let m=[];r.command=function(k,U,W,se,ye=!1){W&&(m=m.map(function(me){return me[2]=!1,me})),m.push([k,U||"",W,se,ye])},r.getCommands=function(){return m};let d={};r.describe=
function(k,U){Array.isArray(k)?k.forEach(function(W){r.describe(W,U)}):typeof k=="object"?Object.keys(k).forEach(function(W){r.describe(W,k[W])}):d[k]=U},r.getDescriptions=function(){return d};let h=[];
r.epilog=function(C){h.push(C)};let w=!1,y;r.wrap=function(C){w=!0,y=C},r.getWrap=function(){return e.getEnv("YARGS_DISABLE_WRAP")?null:(w||(y=D(),w=!0),y)};let O="__yargsString__:";r.deferY18nLookup=
function(C){return O+C},r.help=function(){if(P)return P;z();let k=t.customScriptName?t.$0:e.path.basename(t.$0),U=t.getDemandedOptions(),W=t.getDemandedCommands(),se=t.getDeprecatedOptions(),ye=t.getGroups(),
me=t.getOptions(),Re=[];Re=Re.concat(Object.keys(d)),Re=Re.concat(Object.keys(U)),Re=Re.concat(Object.keys(W)),Re=Re.concat(Object.keys(me.default)),Re=Re.filter(re),Re=Object.keys(Re.reduce(function(Y,pe){
return pe!=="_"&&(Y[pe]=!0),Y},{}));let Le=r.getWrap(),fe=e.cliui({width:Le,wrap:!!Le});if(!l){if(u.length)u.forEach(function(Y){fe.div({text:`${Y[0].replace(/\$0/g,k)}`}),Y[1]&&fe.div({text:`${Y[1]}`,
padding:[1,0,0,0]})}),fe.div();else if(m.length){let Y=null;W._?Y=`${k} <${n("command")}>
`:Y=`${k} [${n("command")}]
`,fe.div(`${Y}`)}}if(m.length>1||m.length===1&&!m[0][2]){fe.div(n("Commands:"));let Y=t.getInternalMethods().getContext(),pe=Y.commands.length?`${Y.commands.join(" ")} `:"";t.getInternalMethods().getParserConfiguration()["sort-commands"]===!0&&(m=m.sort(function(le,xe){return le[0].localeCompare(xe[0])}));let _e=k?`${k} `:"";m.forEach(function(le){let xe=`${_e}${pe}${le[0].replace(/^\$0 ?/,"")}`;fe.span({text:xe,padding:[
0,2,0,2],width:A(m,Le,`${k}${pe}`)+4},{text:le[1]});let Ce=[];le[2]&&Ce.push(`[${n("default")}]`),le[3]&&le[3].length&&Ce.push(`[${n("aliases:")} ${le[3].join(", ")}]`),le[4]&&(typeof le[4]=="string"?
Ce.push(`[${n("deprecated: %s",le[4])}]`):Ce.push(`[${n("deprecated")}]`)),Ce.length?fe.div({text:Ce.join(" "),padding:[0,0,0,2],align:"right"}):fe.div()}),fe.div()}let ge=(Object.keys(me.alias)||[]).
concat(Object.keys(t.parsed.newAliases)||[]);Re=Re.filter(function(Y){return!t.parsed.newAliases[Y]&&ge.every(function(pe){return(me.alias[pe]||[]).indexOf(Y)===-1})});let Ae=n("Options:");ye[Ae]||(ye[Ae]=
[]),V(Re,me.alias,ye,Ae);let De=function(Y){return/^--/.test(Ta(Y))},Q=Object.keys(ye).filter(function(Y){return ye[Y].length>0}).map(function(Y){let pe=ye[Y].filter(re).map(function(_e){if(ge.includes(
_e))return _e;for(let le=0,xe;(xe=ge[le])!==void 0;le++)if((me.alias[xe]||[]).includes(_e))return xe;return _e});return{groupName:Y,normalizedKeys:pe}}).filter(function({normalizedKeys:Y}){return Y.length>
0}).map(function({groupName:Y,normalizedKeys:pe}){let _e=pe.reduce(function(le,xe){return le[xe]=[xe].concat(me.alias[xe]||[]).map(function(Ce){return Y===r.getPositionalGroupName()?Ce:(/^[0-9]$/.test(
Ce)?me.boolean.includes(xe)?"-":"--":Ce.length>1?"--":"-")+Ce}).sort(function(Ce,Xe){return De(Ce)===De(Xe)?0:De(Ce)?1:-1}).join(", "),le},{});return{groupName:Y,normalizedKeys:pe,switches:_e}});if(Q.
filter(function({groupName:Y}){return Y!==r.getPositionalGroupName()}).some(function({normalizedKeys:Y,switches:pe}){return!Y.every(function(_e){return De(pe[_e])})})&&Q.filter(function({groupName:Y}){
return Y!==r.getPositionalGroupName()}).forEach(function({normalizedKeys:Y,switches:pe}){Y.forEach(function(_e){De(pe[_e])&&(pe[_e]=eN(pe[_e],4))})}),Q.forEach(function({groupName:Y,normalizedKeys:pe,
switches:_e}){fe.div(Y),pe.forEach(function(le){let xe=_e[le],Ce=d[le]||"",Xe=null;Ce.includes(O)&&(Ce=n(Ce.substring(O.length))),me.boolean.includes(le)&&(Xe=`[${n("boolean")}]`),me.count.includes(le)&&
(Xe=`[${n("count")}]`),me.string.includes(le)&&(Xe=`[${n("string")}]`),me.normalize.includes(le)&&(Xe=`[${n("string")}]`),me.array.includes(le)&&(Xe=`[${n("array")}]`),me.number.includes(le)&&(Xe=`[${n(
"number")}]`);let be=function($){return typeof $=="string"?`[${n("deprecated: %s",$)}]`:`[${n("deprecated")}]`},Ft=[le in se?be(se[le]):null,Xe,le in U?`[${n("required")}]`:null,me.choices&&me.choices[le]?
`[${n("choices:")} ${r.stringifiedValues(me.choices[le])}]`:null,B(me.default[le],me.defaultDescription[le])].filter(Boolean).join(" ");fe.span({text:Ta(xe),padding:[0,2,0,2+$w(xe)],width:A(_e,Le)+4},
Ce);let S=t.getInternalMethods().getUsageConfiguration()["hide-types"]===!0;Ft&&!S?fe.div({text:Ft,padding:[0,0,0,2],align:"right"}):fe.div()}),fe.div()}),p.length&&(fe.div(n("Examples:")),p.forEach(function(Y){
Y[0]=Y[0].replace(/\$0/g,k)}),p.forEach(function(Y){Y[1]===""?fe.div({text:Y[0],padding:[0,2,0,2]}):fe.div({text:Y[0],padding:[0,2,0,2],width:A(p,Le)+4},{text:Y[1]})}),fe.div()),h.length>0){let Y=h.map(
function(pe){return pe.replace(/\$0/g,k)}).join(`
`);fe.div(`${Y}
`)}return fe.toString().replace(/\s*$/,"")};function A(C,k,U){let W=0;return Array.isArray(C)||(C=Object.values(C).map(function(se){return[se]})),C.forEach(function(se){W=Math.max(e.stringWidth(U?`${U} ${Ta(se[0])}`:Ta(se[0]))+$w(se[0]),W)}),k&&(W=Math.min(W,parseInt((k*.5).toString(),10))),W}function z(){let C=t.getDemandedOptions(),k=t.getOptions();(Object.keys(k.alias)||[]).forEach(function(U){k.
alias[U].forEach(function(W){d[W]&&r.describe(U,d[W]),W in C&&t.demandOption(U,C[W]),k.boolean.includes(W)&&t.boolean(U),k.count.includes(W)&&t.count(U),k.string.includes(W)&&t.string(U),k.normalize.includes(
W)&&t.normalize(U),k.array.includes(W)&&t.array(U),k.number.includes(W)&&t.number(U)})})}let P;r.cacheHelpMessage=function(){P=this.help()},r.clearCachedHelpMessage=function(){P=void 0},r.hasCachedHelpMessage=
function(){return!!P};function V(C,k,U,W){let se=[],ye=null;return Object.keys(U).forEach(function(me){se=se.concat(U[me])}),C.forEach(function(me){ye=[me].concat(k[me]),ye.some(function(Re){return se.
indexOf(Re)!==-1})||U[W].push(me)}),se}function re(C){return t.getOptions().hiddenOptions.indexOf(C)<0||t.parsed.argv[t.getOptions().showHiddenOpt]}r.showHelp=function(C){let k=t.getInternalMethods().
getLoggerInstance();C||(C="error"),(typeof C=="function"?C:k[C])(r.help())},r.functionDescription=function(C){return["(",C.name?e.Parser.decamelize(C.name,"-"):n("generated-value"),")"].join("")},r.stringifiedValues=
function(k,U){let W="",se=U||", ",ye=[].concat(k);return!k||!ye.length||ye.forEach(function(me){W.length&&(W+=se),W+=JSON.stringify(me)}),W};function B(C,k){let U=`[${n("default:")} `;if(C===void 0&&!k)
return null;if(k)U+=k;else switch(typeof C){case"string":U+=`"${C}"`;break;case"object":U+=JSON.stringify(C);break;default:U+=C}return`${U}]`}function D(){return e.process.stdColumns?Math.min(80,e.process.
stdColumns):80}let ae=null;r.version=function(C){ae=C},r.showVersion=function(C){let k=t.getInternalMethods().getLoggerInstance();C||(C="error"),(typeof C=="function"?C:k[C])(ae)},r.reset=function(k){
return i=null,c=!1,u=[],l=!1,h=[],p=[],m=[],d=Vn(d,function(U){return!k[U]}),r};let M=[];return r.freeze=function(){M.push({failMessage:i,failureOutput:c,usages:u,usageDisabled:l,epilogs:h,examples:p,
commands:m,descriptions:d})},r.unfreeze=function(k=!1){let U=M.pop();U&&(k?(d={...U.descriptions,...d},m=[...U.commands,...m],u=[...U.usages,...u],p=[...U.examples,...p],h=[...U.epilogs,...h]):{failMessage:i,
failureOutput:c,usages:u,usageDisabled:l,epilogs:h,examples:p,commands:m,descriptions:d}=U)},r}function Vf(t){return typeof t=="object"}function eN(t,e){return Vf(t)?{text:t.text,indentation:t.indentation+
e}:{text:t,indentation:e}}function $w(t){return Vf(t)?t.indentation:0}function Ta(t){return Vf(t)?t.text:t}var Aw=_(function(){f();Na();_i();Uf()});var kw=_(function(){f()});function Nw(t,e,n,r){return new Zf(t,e,n,r)}function rN(t){return t.length<3}function oN(t){return t.length>3}var Zf,Tw=_(function(){f();Ff();po();kw();mo();$a();Zf=class{constructor(e,n,r,o){var i,s,
a,c,u;this.yargs=e,this.usage=n,this.command=r,this.shim=o,this.completionKey="get-yargs-completions",this.aliases=null,this.customCompletionFunction=null,this.indexAfterLastReset=0,this.zshShell=(a=((i=
this.shim.getEnv("SHELL"))===null||i===void 0?void 0:i.includes("zsh"))||((s=this.shim.getEnv("ZSH_NAME"))===null||s===void 0?void 0:s.includes("zsh")))!==null&&a!==void 0?a:!1,this.fishShell=(u=(c=this.
shim.getEnv("SHELL"))===null||c===void 0?void 0:c.includes("fish"))!==null&&u!==void 0?u:!1}defaultCompletion(e,n,r,o){let i=this.command.getCommandHandlers();for(let a=0,c=e.length;a<c;++a)if(i[e[a]]&&
i[e[a]].builder){let u=i[e[a]].builder;if(ka(u)){this.indexAfterLastReset=a+1;let l=this.yargs.getInternalMethods().reset();return u(l,!0),l.argv}}let s=[];this.commandCompletions(s,e,r),this.optionCompletions(
s,e,n,r),this.choicesFromOptionsCompletions(s,e,n,r),this.choicesFromPositionalsCompletions(s,e,n,r),o(null,s)}commandCompletions(e,n,r){var i=this;let o=this.yargs.getInternalMethods().getContext().commands;
!r.match(/^-/)&&o[o.length-1]!==r&&!this.previousArgHasChoices(n)&&this.usage.getCommands().forEach(function(s){let a=Un(s[0]).cmd;if(n.indexOf(a)===-1){let c=s[1]||"";i.fishShell?e.push(a+"	"+c):i.zshShell?
e.push(a.replace(/:/g,"\\:")+":"+c):e.push(a)}})}optionCompletions(e,n,r,o){var i=this;if((o.match(/^-/)||o===""&&e.length===0)&&!this.previousArgHasChoices(n)){let s=this.yargs.getOptions(),a=this.yargs.
getGroups()[this.usage.getPositionalGroupName()]||[];Object.keys(s.key).forEach(function(c){let u=!!s.configuration["boolean-negation"]&&s.boolean.includes(c);!a.includes(c)&&!s.hiddenOptions.includes(
c)&&!i.argsContainKey(n,c,u)&&i.completeOptionKey(c,e,o,u&&!!s.default[c])})}}choicesFromOptionsCompletions(e,n,r,o){if(this.previousArgHasChoices(n)){let i=this.getPreviousArgChoices(n);i&&i.length>0&&
(this.fishShell?e.push(...i):e.push(...i.map(function(s){return s.replace(/:/g,"\\:")})))}}choicesFromPositionalsCompletions(e,n,r,o){if(o===""&&e.length>0&&this.previousArgHasChoices(n))return;let i=this.
yargs.getGroups()[this.usage.getPositionalGroupName()]||[],s=Math.max(this.indexAfterLastReset,this.yargs.getInternalMethods().getContext().commands.length+1),a=i[r._.length-s-1];if(!a)return;let c=this.
yargs.getOptions().choices[a]||[];for(let u of c)u.startsWith(o)&&(this.fishShell?e.push(u):e.push(u.replace(/:/g,"\\:")))}getPreviousArgChoices(e){if(e.length<1)return;let n=e[e.length-1],r="";if(!n.
startsWith("-")&&e.length>1&&(r=n,n=e[e.length-2]),!n.startsWith("-"))return;let o=n.replace(/^-+/,""),i=this.yargs.getOptions(),s=[o,...this.yargs.getAliases()[o]||[]],a;for(let c of s)if(Object.prototype.
hasOwnProperty.call(i.key,c)&&Array.isArray(i.choices[c])){a=i.choices[c];break}if(a)return a.filter(function(c){return!r||c.startsWith(r)})}previousArgHasChoices(e){let n=this.getPreviousArgChoices(e);
return n!==void 0&&n.length>0}argsContainKey(e,n,r){let o=function(i){return e.indexOf((/^[^0-9]$/.test(i)?"-":"--")+i)!==-1};if(o(n)||r&&o(`no-${n}`))return!0;if(this.aliases){for(let i of this.aliases[n])
if(o(i))return!0}return!1}completeOptionKey(e,n,r,o){var i,s,a,c;let u=e;if(this.zshShell||this.fishShell){let d=this.usage.getDescriptions(),h=(s=(i=this===null||this===void 0?void 0:this.aliases)===
null||i===void 0?void 0:i[e])===null||s===void 0?void 0:s.find(function(A){let z=d[A];return typeof z=="string"&&z.length>0}),w=h?d[h]:void 0,O=((c=(a=d[e])!==null&&a!==void 0?a:w)!==null&&c!==void 0?
c:"").replace("__yargsString__:","").replace(/(\r\n|\n|\r)/gm," ");this.fishShell?u=`${e}	${O}`:u=`${e.replace(/:/g,"\\:")}:${O}`}let l=function(d){return/^--/.test(d)},p=function(d){return/^[^0-9]$/.
test(d)},m=!l(r)&&p(e)?"-":"--";n.push(m+u),o&&n.push(m+"no-"+u)}customCompletion(e,n,r,o){var i=this;if(dt(this.customCompletionFunction,null,this.shim),rN(this.customCompletionFunction)){let s=this.
customCompletionFunction(r,n);return je(s)?s.then(function(a){i.shim.process.nextTick(function(){o(null,a)})}).catch(function(a){i.shim.process.nextTick(function(){o(a,void 0)})}):o(null,s)}else return oN(
this.customCompletionFunction)?this.customCompletionFunction(r,n,function(s=o){return i.defaultCompletion(e,n,r,s)},function(s){o(null,s)}):this.customCompletionFunction(r,n,function(s){o(null,s)})}getCompletion(e,n){
var s=this;let r=e.length?e[e.length-1]:"",o=this.yargs.parse(e,!0),i=this.customCompletionFunction?function(a){return s.customCompletion(e,a,r,n)}:function(a){return s.defaultCompletion(e,a,r,n)};return je(
o)?o.then(i):i(o)}generateCompletionScript(e,n){let r;this.zshShell?r="":this.fishShell?r=void 0:r="";let o=this.shim.path.basename(e);return e.match(/\.js$/)&&(e=`./${e}`),r=r.replace(/{{app_name}}/g,
o),r=r.replace(/{{completion_command}}/g,n),r.replace(/{{app_path}}/g,e)}registerFunction(e){this.customCompletionFunction=e}setParsed(e){this.aliases=e.aliases}}});function Cw(t,e){if(t.length===0)return e.length;if(e.length===0)return t.length;let n=[],r;for(r=0;r<=e.length;r++)n[r]=[r];let o;for(o=0;o<=t.length;o++)n[0][o]=o;for(r=1;r<=e.length;r++)for(o=1;o<=
t.length;o++)e.charAt(r-1)===t.charAt(o-1)?n[r][o]=n[r-1][o-1]:r>1&&o>1&&e.charAt(r-2)===t.charAt(o-1)&&e.charAt(r-1)===t.charAt(o-2)?n[r][o]=n[r-2][o-2]+1:n[r][o]=Math.min(n[r-1][o-1]+1,Math.min(n[r][o-
1]+1,n[r-1][o]+1));return n[e.length][t.length]}var Rw=_(function(){f()});function Dw(t,e,n){let r=n.y18n.__,o=n.y18n.__n,i={};i.nonOptionCount=function(p){let m=t.getDemandedCommands(),h=p._.length+(p["--"]?p["--"].length:0)-t.getInternalMethods().getContext().commands.length;
m._&&(h<m._.min||h>m._.max)&&(h<m._.min?m._.minMsg!==void 0?e.fail(m._.minMsg?m._.minMsg.replace(/\$0/g,h.toString()).replace(/\$1/,m._.min.toString()):null):e.fail(o("Not enough non-option arguments: got %s, need at least %s","Not enough non-option arguments: got %s, need at least %s",h,h.toString(),m._.min.toString())):h>m._.max&&(m._.maxMsg!==void 0?e.fail(m._.maxMsg?m._.maxMsg.replace(/\$0/g,h.
toString()).replace(/\$1/,m._.max.toString()):null):e.fail(o("Too many non-option arguments: got %s, maximum of %s","Too many non-option arguments: got %s, maximum of %s",h,h.toString(),m._.max.toString()))))},
i.positionalCount=function(p,m){m<p&&e.fail(o("Not enough non-option arguments: got %s, need at least %s","Not enough non-option arguments: got %s, need at least %s",m,m+"",p+""))},i.requiredArguments=
function(p,m){let d=null;for(let h of Object.keys(m))(!Object.prototype.hasOwnProperty.call(p,h)||typeof p[h]>"u")&&(d=d||{},d[h]=m[h]);if(d){let h=[];for(let y of Object.keys(d)){let O=d[y];O&&h.indexOf(
O)<0&&h.push(O)}let w=h.length?`
${h.join(`
`)}`:"";e.fail(o("Missing required argument: %s","Missing required arguments: %s",Object.keys(d).length,Object.keys(d).join(", ")+w))}},i.unknownArguments=function(p,m,d,h,w=!0){var y;let O=t.getInternalMethods().
getCommandInstance().getCommands(),A=[],z=t.getInternalMethods().getContext();if(Object.keys(p).forEach(function(P){!Pw.includes(P)&&!Object.prototype.hasOwnProperty.call(d,P)&&!Object.prototype.hasOwnProperty.
call(t.getInternalMethods().getParseContext(),P)&&!i.isValidAndSomeAliasIsNotNew(P,m)&&A.push(P)}),w&&(z.commands.length>0||O.length>0||h)&&p._.slice(z.commands.length).forEach(function(P){O.includes(
""+P)||A.push(""+P)}),w){let V=((y=t.getDemandedCommands()._)===null||y===void 0?void 0:y.max)||0,re=z.commands.length+V;re<p._.length&&p._.slice(re).forEach(function(B){B=String(B),!z.commands.includes(
B)&&!A.includes(B)&&A.push(B)})}A.length&&e.fail(o("Unknown argument: %s","Unknown arguments: %s",A.length,A.map(function(P){return P.trim()?P:`"${P}"`}).join(", ")))},i.unknownCommands=function(p){let m=t.
getInternalMethods().getCommandInstance().getCommands(),d=[],h=t.getInternalMethods().getContext();return(h.commands.length>0||m.length>0)&&p._.slice(h.commands.length).forEach(function(w){m.includes(
""+w)||d.push(""+w)}),d.length>0?(e.fail(o("Unknown command: %s","Unknown commands: %s",d.length,d.join(", "))),!0):!1},i.isValidAndSomeAliasIsNotNew=function(p,m){if(!Object.prototype.hasOwnProperty.
call(m,p))return!1;let d=t.parsed.newAliases;return[p,...m[p]].some(function(h){return!Object.prototype.hasOwnProperty.call(d,h)||!d[p]})},i.limitedChoices=function(p){let m=t.getOptions(),d={};if(!Object.
keys(m.choices).length)return;Object.keys(p).forEach(function(y){Pw.indexOf(y)===-1&&Object.prototype.hasOwnProperty.call(m.choices,y)&&[].concat(p[y]).forEach(function(O){m.choices[y].indexOf(O)===-1&&
O!==void 0&&(d[y]=(d[y]||[]).concat(O))})});let h=Object.keys(d);if(!h.length)return;let w=r("Invalid values:");h.forEach(function(y){w+=`
  ${r("Argument: %s, Given: %s, Choices: %s",y,e.stringifiedValues(d[y]),e.stringifiedValues(m.choices[y]))}`}),e.fail(w)};let s={};i.implies=function(p,m){te("<string|object> [array|number|string]",[
p,m],arguments.length),typeof p=="object"?Object.keys(p).forEach(function(d){i.implies(d,p[d])}):(t.global(p),s[p]||(s[p]=[]),Array.isArray(m)?m.forEach(function(d){return i.implies(p,d)}):(dt(m,void 0,
n),s[p].push(m)))},i.getImplied=function(){return s};function a(l,p){let m=Number(p);return p=isNaN(m)?p:m,typeof p=="number"?p=l._.length>=p:p.match(/^--no-.+/)?(p=p.match(/^--no-(.+)/)[1],p=!Object.
prototype.hasOwnProperty.call(l,p)):p=Object.prototype.hasOwnProperty.call(l,p),p}i.implications=function(p){let m=[];if(Object.keys(s).forEach(function(d){let h=d;(s[d]||[]).forEach(function(w){let y=h,
O=w;y=a(p,y),w=a(p,w),y&&!w&&m.push(` ${h} -> ${O}`)})}),m.length){let d=`${r("Implications failed:")}
`;m.forEach(function(h){d+=h}),e.fail(d)}};let c={};i.conflicts=function(p,m){te("<string|object> [array|string]",[p,m],arguments.length),typeof p=="object"?Object.keys(p).forEach(function(d){i.conflicts(
d,p[d])}):(t.global(p),c[p]||(c[p]=[]),Array.isArray(m)?m.forEach(function(d){return i.conflicts(p,d)}):c[p].push(m))},i.getConflicting=function(){return c},i.conflicting=function(p){Object.keys(p).forEach(
function(m){c[m]&&c[m].forEach(function(d){d&&p[m]!==void 0&&p[d]!==void 0&&e.fail(r("Arguments %s and %s are mutually exclusive",m,d))})}),t.getInternalMethods().getParserConfiguration()["strip-dashed"]&&Object.keys(c).forEach(function(m){c[m].forEach(function(d){d&&p[n.Parser.camelCase(m)]!==void 0&&p[n.Parser.camelCase(d)]!==void 0&&e.fail(r("Arguments %s and %s are mutually exclusive",m,d))})})},
i.recommendCommands=function(p,m){m=m.sort(function(y,O){return O.length-y.length});let h=null,w=1/0;for(let y=0,O;(O=m[y])!==void 0;y++){let A=Cw(p,O);A<=3&&A<w&&(w=A,h=O)}h&&e.fail(r("Did you mean %s?",h))},i.reset=function(p){return s=Vn(s,function(m){return!p[m]}),c=Vn(c,function(m){return!p[m]}),i};let u=[];return i.freeze=function(){u.push({implied:s,conflicting:c})},i.unfreeze=function(){let p=u.
pop();dt(p,void 0,n),{implied:s,conflicting:c}=p},i}var Pw,zw=_(function(){f();Oa();po();Rw();Na();Pw=["$0","--","_"]});function Ca(t,e,n,r){xi=r;let o={};if(Object.prototype.hasOwnProperty.call(t,"extends")){if(typeof t.extends!="string")return o;let i=/\.json|\..*rc$/.test(t.extends),s=null;if(i)s=sN(e,t.extends);else
try{s=aN.resolve(t.extends)}catch{return t}iN(s),qf.push(s),o=i?JSON.parse(xi.readFileSync(s,"utf8")):r.require(t.extends),delete t.extends,o=Ca(o,xi.path.dirname(s),n,xi)}return qf=[],n?Mw(o,t):Object.
assign({},o,t)}function iN(t){if(qf.indexOf(t)>-1)throw new Ke(`Circular extended configurations: '${t}'.`)}function sN(t,e){return xi.path.resolve(t,e)}function Mw(t,e){let n={};function r(o){return o&&
typeof o=="object"&&!Array.isArray(o)}Object.assign(n,t);for(let o of Object.keys(e))o!=="__proto__"&&(r(e[o])&&r(n[o])?n[o]=Mw(t[o],e[o]):n[o]=e[o]);return n}var aN,qf,xi,Lw=_(function(){f();_i();aN=
{},qf=[]});function ov(t){return function(e=[],n=t.process.cwd(),r){let o=new np(e,n,r,t);return Object.defineProperty(o,"argv",{get:function(){return o.parse()},enumerable:!0}),o.help(),o.version(),o}}function Iw(t){
return!!t&&typeof t.getInternalMethods=="function"}var ne,g,Je,hr,wi,_t,It,Ra,Zn,gr,Pa,Dt,Da,zt,Yt,$t,Mt,za,br,ot,oe,Ma,La,Ot,yr,go,_r,qn,Fa,ue,xr,wr,vr,de,ja,Xt,We,Fw,jw,Gf,Uw,Vw,Bw,Er,Zw,Wf,qw,Gw,Hf,
Gn,bo,Kf,Jf,Yf,Xf,Qf,Ww,Hw,Kw,Jw,Yw,Xw,Qw,ev,Ua,tv,Sr,nv,ep,vi,tp,rv,Ir,cN,np,jf=_(function(){f();Ff();po();_i();Aw();Oa();Tw();zw();Na();Lw();zf();mo();Mf();Uf();ne=function(t,e,n,r,o){if(r==="m")throw new TypeError(
"Private method is not writable");if(r==="a"&&!o)throw new TypeError("Private accessor was defined without a setter");if(typeof e=="function"?t!==e||!o:!e.has(t))throw new TypeError("Cannot write private member to an object whose class did not declare it");return r==="a"?o.call(t,n):o?o.value=n:e.set(t,n),n},g=function(t,e,n,r){if(n==="a"&&!r)throw new TypeError("Private accessor was defined without a getter");if(typeof e=="function"?t!==e||!r:!e.has(t))throw new TypeError("Cannot read private member from an object whose class did not declare it");return n==="m"?r:n==="a"?r.call(t):r?r.value:e.
get(t)};Fw=Symbol("copyDoubleDash"),jw=Symbol("copyDoubleDash"),Gf=Symbol("deleteFromParserHintObject"),Uw=Symbol("emitWarning"),Vw=Symbol("freeze"),Bw=Symbol("getDollarZero"),Er=Symbol("getParserConfiguration"),Zw=Symbol("getUsageConfiguration"),Wf=Symbol("guessLocale"),qw=Symbol("guessVersion"),Gw=Symbol("parsePositionalNumbers"),Hf=Symbol("pkgUp"),Gn=Symbol("populateParserHintArray"),bo=Symbol(
"populateParserHintSingleValueDictionary"),Kf=Symbol("populateParserHintArrayDictionary"),Jf=Symbol("populateParserHintDictionary"),Yf=Symbol("sanitizeKey"),Xf=Symbol("setKey"),Qf=Symbol("unfreeze"),Ww=
Symbol("validateAsync"),Hw=Symbol("getCommandInstance"),Kw=Symbol("getContext"),Jw=Symbol("getHasOutput"),Yw=Symbol("getLoggerInstance"),Xw=Symbol("getParseContext"),Qw=Symbol("getUsageInstance"),ev=Symbol(
"getValidationInstance"),Ua=Symbol("hasParseCallback"),tv=Symbol("isGlobalContext"),Sr=Symbol("postProcess"),nv=Symbol("rebase"),ep=Symbol("reset"),vi=Symbol("runYargsParserAndExecuteCommands"),tp=Symbol(
"runValidation"),rv=Symbol("setHasOutput"),Ir=Symbol("kTrackManuallySetKeys"),cN="en_US",np=class{constructor(e=[],n,r,o){this.customScriptName=!1,this.parsed=!1,Je.set(this,void 0),hr.set(this,void 0),
wi.set(this,{commands:[],fullCommands:[]}),_t.set(this,null),It.set(this,null),Ra.set(this,"show-hidden"),Zn.set(this,null),gr.set(this,!0),Pa.set(this,{}),Dt.set(this,!0),Da.set(this,[]),zt.set(this,
void 0),Yt.set(this,{}),$t.set(this,!1),Mt.set(this,null),za.set(this,!0),br.set(this,void 0),ot.set(this,""),oe.set(this,void 0),Ma.set(this,void 0),La.set(this,{}),Ot.set(this,null),yr.set(this,null),
go.set(this,{}),_r.set(this,{}),qn.set(this,void 0),Fa.set(this,!1),ue.set(this,void 0),xr.set(this,!1),wr.set(this,!1),vr.set(this,!1),de.set(this,void 0),ja.set(this,{}),Xt.set(this,null),We.set(this,
void 0),ne(this,ue,o,"f"),ne(this,qn,e,"f"),ne(this,hr,n,"f"),ne(this,Ma,r,"f"),ne(this,zt,new Aa(this),"f"),this.$0=this[Bw](),this[ep](),ne(this,Je,g(this,Je,"f"),"f"),ne(this,de,g(this,de,"f"),"f"),
ne(this,We,g(this,We,"f"),"f"),ne(this,oe,g(this,oe,"f"),"f"),g(this,oe,"f").showHiddenOpt=g(this,Ra,"f"),ne(this,br,this[jw](),"f"),g(this,ue,"f").y18n.setLocale(cN)}addHelpOpt(e,n){let r="help";return te(
"[string|boolean] [string]",[e,n],arguments.length),g(this,Mt,"f")&&(this[Gf](g(this,Mt,"f")),ne(this,Mt,null,"f")),e===!1&&n===void 0?this:(ne(this,Mt,typeof e=="string"?e:r,"f"),this.boolean(g(this,
Mt,"f")),this.describe(g(this,Mt,"f"),n||g(this,de,"f").deferY18nLookup("Show help")),this)}help(e,n){return this.addHelpOpt(e,n)}addShowHiddenOpt(e,n){if(te("[string|boolean] [string]",[e,n],arguments.
length),e===!1&&n===void 0)return this;let r=typeof e=="string"?e:g(this,Ra,"f");return this.boolean(r),this.describe(r,n||g(this,de,"f").deferY18nLookup("Show hidden options")),g(this,oe,"f").showHiddenOpt=
r,this}showHidden(e,n){return this.addShowHiddenOpt(e,n)}alias(e,n){return te("<object|string|array> [string|array]",[e,n],arguments.length),this[Kf](this.alias.bind(this),"alias",e,n),this}array(e){return te(
"<array|string>",[e],arguments.length),this[Gn]("array",e),this[Ir](e),this}boolean(e){return te("<array|string>",[e],arguments.length),this[Gn]("boolean",e),this[Ir](e),this}check(e,n){var r=this;return te(
"<function> [boolean]",[e,n],arguments.length),this.middleware(function(o,i){return mr(function(){return e(o,i.getOptions())},function(s){return s?(typeof s=="string"||s instanceof Error)&&g(r,de,"f").
fail(s.toString(),s):g(r,de,"f").fail(g(r,ue,"f").y18n.__("Argument check failed: %s",e.toString())),o},function(s){return g(r,de,"f").fail(s.message?s.message:s.toString(),s),o})},!1,n),this}choices(e,n){
return te("<object|string|array> [string|array]",[e,n],arguments.length),this[Kf](this.choices.bind(this),"choices",e,n),this}coerce(e,n){if(te("<object|string|array> [function]",[e,n],arguments.length),
Array.isArray(e)){if(!n)throw new Ke("coerce callback must be provided");for(let o of e)this.coerce(o,n);return this}else if(typeof e=="object"){for(let o of Object.keys(e))this.coerce(o,e[o]);return this}
if(!n)throw new Ke("coerce callback must be provided");let r=e;return g(this,oe,"f").key[r]=!0,g(this,zt,"f").addCoerceMiddleware(function(o,i){var s;let a=(s=i.getAliases()[r])!==null&&s!==void 0?s:[],
c=[r,...a].filter(function(u){return Object.prototype.hasOwnProperty.call(o,u)});return c.length===0?o:mr(function(){return n(o[c[0]])},function(u){return c.forEach(function(l){o[l]=u}),o},function(u){
throw new Ke(u.message)})},r),this}conflicts(e,n){return te("<string|object> [string|array]",[e,n],arguments.length),g(this,We,"f").conflicts(e,n),this}config(e="config",n,r){var o=this;return te("[object|string] [string|function] [function]",[e,n,r],arguments.length),typeof e=="object"&&!Array.isArray(e)?(e=Ca(e,g(this,hr,"f"),this[Er]()["deep-merge-config"]||!1,g(this,ue,"f")),g(this,oe,"f").configObjects=
(g(this,oe,"f").configObjects||[]).concat(e),this):(typeof n=="function"&&(r=n,n=void 0),this.describe(e,n||g(this,de,"f").deferY18nLookup("Path to JSON config file")),(Array.isArray(e)?e:[e]).forEach(
function(i){g(o,oe,"f").config[i]=r||!0}),this)}completion(e,n,r){return te("[string] [string|boolean|function] [function]",[e,n,r],arguments.length),typeof n=="function"&&(r=n,n=void 0),ne(this,It,e||
g(this,It,"f")||"completion","f"),!n&&n!==!1&&(n="generate completion script"),this.command(g(this,It,"f"),n),r&&g(this,_t,"f").registerFunction(r),this}command(e,n,r,o,i,s){return te("<string|array|object> [string|boolean] [function|object] [function] [array] [boolean|string]",[e,n,r,o,i,s],arguments.length),g(this,Je,"f").addHandler(e,n,r,o,i,s),this}commands(e,n,r,o,i,s){return this.command(e,n,
r,o,i,s)}commandDir(e,n){te("<string> [object]",[e,n],arguments.length);let r=g(this,Ma,"f")||g(this,ue,"f").require;return g(this,Je,"f").addDirectory(e,r,g(this,ue,"f").getCallerFile(),n),this}count(e){
return te("<array|string>",[e],arguments.length),this[Gn]("count",e),this[Ir](e),this}default(e,n,r){return te("<object|string|array> [*] [string]",[e,n,r],arguments.length),r&&(Df(e,g(this,ue,"f")),g(
this,oe,"f").defaultDescription[e]=r),typeof n=="function"&&(Df(e,g(this,ue,"f")),g(this,oe,"f").defaultDescription[e]||(g(this,oe,"f").defaultDescription[e]=g(this,de,"f").functionDescription(n)),n=n.
call()),this[bo](this.default.bind(this),"default",e,n),this}defaults(e,n,r){return this.default(e,n,r)}demandCommand(e=1,n,r,o){return te("[number] [number|string] [string|null|undefined] [string|null|undefined]",[e,n,r,o],arguments.length),typeof n!="number"&&(r=n,n=1/0),this.global("_",!1),g(this,oe,"f").demandedCommands._={min:e,max:n,minMsg:r,maxMsg:o},this}demand(e,n,r){var o=this;return Array.
isArray(n)?(n.forEach(function(i){dt(r,!0,g(o,ue,"f")),o.demandOption(i,r)}),n=1/0):typeof n!="number"&&(r=n,n=1/0),typeof e=="number"?(dt(r,!0,g(this,ue,"f")),this.demandCommand(e,n,r,r)):Array.isArray(
e)?e.forEach(function(i){dt(r,!0,g(o,ue,"f")),o.demandOption(i,r)}):typeof r=="string"?this.demandOption(e,r):(r===!0||typeof r>"u")&&this.demandOption(e),this}demandOption(e,n){return te("<object|string|array> [string]",[e,n],arguments.length),this[bo](this.demandOption.bind(this),"demandedOptions",e,n),this}deprecateOption(e,n){return te("<string> [string|boolean]",[e,n],arguments.length),g(this,
oe,"f").deprecatedOptions[e]=n,this}describe(e,n){return te("<object|string|array> [string]",[e,n],arguments.length),this[Xf](e,!0),g(this,de,"f").describe(e,n),this}detectLocale(e){return te("<boolean>",[e],arguments.length),ne(this,gr,e,"f"),this}env(e){return te("[string|boolean]",[e],arguments.length),e===!1?delete g(this,oe,"f").envPrefix:g(this,oe,"f").envPrefix=e||"",this}epilogue(e){return te(
"<string>",[e],arguments.length),g(this,de,"f").epilog(e),this}epilog(e){return this.epilogue(e)}example(e,n){var r=this;return te("<string|array> [string]",[e,n],arguments.length),Array.isArray(e)?e.
forEach(function(o){return r.example(...o)}):g(this,de,"f").example(e,n),this}exit(e,n){ne(this,$t,!0,"f"),ne(this,Zn,n,"f"),g(this,Dt,"f")&&g(this,ue,"f").process.exit(e)}exitProcess(e=!0){return te(
"[boolean]",[e],arguments.length),ne(this,Dt,e,"f"),this}fail(e){if(te("<function|boolean>",[e],arguments.length),typeof e=="boolean"&&e!==!1)throw new Ke("Invalid first argument. Expected function or boolean 'false'");return g(this,de,"f").failFn(e),this}getAliases(){return this.parsed?this.parsed.aliases:{}}async getCompletion(e,n){var r=this;return te("<array> [function]",[e,n],arguments.length),
n?g(this,_t,"f").getCompletion(e,n):new Promise(function(o,i){g(r,_t,"f").getCompletion(e,function(s,a){s?i(s):o(a)})})}getDemandedOptions(){return te([],0),g(this,oe,"f").demandedOptions}getDemandedCommands(){
return te([],0),g(this,oe,"f").demandedCommands}getDeprecatedOptions(){return te([],0),g(this,oe,"f").deprecatedOptions}getDetectLocale(){return g(this,gr,"f")}getExitProcess(){return g(this,Dt,"f")}getGroups(){
return Object.assign({},g(this,Yt,"f"),g(this,_r,"f"))}getHelp(){var e=this;if(ne(this,$t,!0,"f"),!g(this,de,"f").hasCachedHelpMessage()){if(!this.parsed){let r=this[vi](g(this,qn,"f"),void 0,void 0,0,
!0);if(je(r))return r.then(function(){return g(e,de,"f").help()})}let n=g(this,Je,"f").runDefaultBuilderOn(this);if(je(n))return n.then(function(){return g(e,de,"f").help()})}return Promise.resolve(g(
this,de,"f").help())}getOptions(){return g(this,oe,"f")}getStrict(){return g(this,xr,"f")}getStrictCommands(){return g(this,wr,"f")}getStrictOptions(){return g(this,vr,"f")}global(e,n){var r=this;return te(
"<string|array> [boolean]",[e,n],arguments.length),e=[].concat(e),n!==!1?g(this,oe,"f").local=g(this,oe,"f").local.filter(function(o){return e.indexOf(o)===-1}):e.forEach(function(o){g(r,oe,"f").local.
includes(o)||g(r,oe,"f").local.push(o)}),this}group(e,n){te("<string|array> <string>",[e,n],arguments.length);let r=g(this,_r,"f")[n]||g(this,Yt,"f")[n];g(this,_r,"f")[n]&&delete g(this,_r,"f")[n];let o={};
return g(this,Yt,"f")[n]=(r||[]).concat(e).filter(function(i){return o[i]?!1:o[i]=!0}),this}hide(e){return te("<string>",[e],arguments.length),g(this,oe,"f").hiddenOptions.push(e),this}implies(e,n){return te(
"<string|object> [number|string|array]",[e,n],arguments.length),g(this,We,"f").implies(e,n),this}locale(e){return te("[string]",[e],arguments.length),e===void 0?(this[Wf](),g(this,ue,"f").y18n.getLocale()):
(ne(this,gr,!1,"f"),g(this,ue,"f").y18n.setLocale(e),this)}middleware(e,n,r){return g(this,zt,"f").addMiddleware(e,!!n,r)}nargs(e,n){return te("<string|object|array> [number]",[e,n],arguments.length),
this[bo](this.nargs.bind(this),"narg",e,n),this}normalize(e){return te("<array|string>",[e],arguments.length),this[Gn]("normalize",e),this}number(e){return te("<array|string>",[e],arguments.length),this[Gn](
"number",e),this[Ir](e),this}option(e,n){var r=this;if(te("<string|object> [object]",[e,n],arguments.length),typeof e=="object")Object.keys(e).forEach(function(o){r.options(o,e[o])});else{typeof n!="object"&&(n={}),this[Ir](e),g(this,Xt,"f")&&(e==="version"||n?.alias==="version")&&this[Uw](['"version" is a reserved word.',"Please do one of the following:",'- Disable version with `yargs.version(false)` if using "version" as an option',"- Use the built-in `yargs.version` method instead (if applicable)","- Use a different option key","https://yargs.js.org/docs/#api-reference-version"].join(`
`),void 0,"versionWarning"),g(this,oe,"f").key[e]=!0,n.alias&&this.alias(e,n.alias);let o=n.deprecate||n.deprecated;o&&this.deprecateOption(e,o);let i=n.demand||n.required||n.require;i&&this.demand(e,
i),n.demandOption&&this.demandOption(e,typeof n.demandOption=="string"?n.demandOption:void 0),n.conflicts&&this.conflicts(e,n.conflicts),"default"in n&&this.default(e,n.default),n.implies!==void 0&&this.
implies(e,n.implies),n.nargs!==void 0&&this.nargs(e,n.nargs),n.config&&this.config(e,n.configParser),n.normalize&&this.normalize(e),n.choices&&this.choices(e,n.choices),n.coerce&&this.coerce(e,n.coerce),
n.group&&this.group(e,n.group),(n.boolean||n.type==="boolean")&&(this.boolean(e),n.alias&&this.boolean(n.alias)),(n.array||n.type==="array")&&(this.array(e),n.alias&&this.array(n.alias)),(n.number||n.
type==="number")&&(this.number(e),n.alias&&this.number(n.alias)),(n.string||n.type==="string")&&(this.string(e),n.alias&&this.string(n.alias)),(n.count||n.type==="count")&&this.count(e),typeof n.global==
"boolean"&&this.global(e,n.global),n.defaultDescription&&(g(this,oe,"f").defaultDescription[e]=n.defaultDescription),n.skipValidation&&this.skipValidation(e);let s=n.describe||n.description||n.desc,a=g(
this,de,"f").getDescriptions();(!Object.prototype.hasOwnProperty.call(a,e)||typeof s=="string")&&this.describe(e,s),n.hidden&&this.hide(e),n.requiresArg&&this.requiresArg(e)}return this}options(e,n){return this.
option(e,n)}parse(e,n,r){var s=this;te("[string|array] [function|boolean|object] [function]",[e,n,r],arguments.length),this[Vw](),typeof e>"u"&&(e=g(this,qn,"f")),typeof n=="object"&&(ne(this,yr,n,"f"),
n=r),typeof n=="function"&&(ne(this,Ot,n,"f"),n=!1),n||ne(this,qn,e,"f"),g(this,Ot,"f")&&ne(this,Dt,!1,"f");let o=this[vi](e,!!n),i=this.parsed;return g(this,_t,"f").setParsed(this.parsed),je(o)?o.then(
function(a){return g(s,Ot,"f")&&g(s,Ot,"f").call(s,g(s,Zn,"f"),a,g(s,ot,"f")),a}).catch(function(a){throw g(s,Ot,"f")&&g(s,Ot,"f")(a,s.parsed.argv,g(s,ot,"f")),a}).finally(function(){s[Qf](),s.parsed=
i}):(g(this,Ot,"f")&&g(this,Ot,"f").call(this,g(this,Zn,"f"),o,g(this,ot,"f")),this[Qf](),this.parsed=i,o)}parseAsync(e,n,r){let o=this.parse(e,n,r);return je(o)?o:Promise.resolve(o)}parseSync(e,n,r){
let o=this.parse(e,n,r);if(je(o))throw new Ke(".parseSync() must not be used with asynchronous builders, handlers, or middleware");return o}parserConfiguration(e){return te("<object>",[e],arguments.length),
ne(this,La,e,"f"),this}pkgConf(e,n){te("<string> [string]",[e,n],arguments.length);let r=null,o=this[Hf](n||g(this,hr,"f"));return o[e]&&typeof o[e]=="object"&&(r=Ca(o[e],n||g(this,hr,"f"),this[Er]()["deep-merge-config"]||!1,g(this,ue,"f")),g(this,oe,"f").configObjects=(g(this,oe,"f").configObjects||[]).concat(r)),this}positional(e,n){te("<string> <object>",[e,n],arguments.length);let r=["default",
"defaultDescription","implies","normalize","choices","conflicts","coerce","type","describe","desc","description","alias"];n=Vn(n,function(s,a){return s==="type"&&!["string","number","boolean"].includes(
a)?!1:r.includes(s)});let o=g(this,wi,"f").fullCommands[g(this,wi,"f").fullCommands.length-1],i=o?g(this,Je,"f").cmdToParseOptions(o):{array:[],alias:{},default:{},demand:{}};return fo(i).forEach(function(s){
let a=i[s];Array.isArray(a)?a.indexOf(e)!==-1&&(n[s]=!0):a[e]&&!(s in n)&&(n[s]=a[e])}),this.group(e,g(this,de,"f").getPositionalGroupName()),this.option(e,n)}recommendCommands(e=!0){return te("[boolean]",[e],arguments.length),ne(this,Fa,e,"f"),this}required(e,n,r){return this.demand(e,n,r)}require(e,n,r){return this.demand(e,n,r)}requiresArg(e){return te("<array|string|object> [number]",[e],arguments.
length),typeof e=="string"&&g(this,oe,"f").narg[e]?this:(this[bo](this.requiresArg.bind(this),"narg",e,NaN),this)}showCompletionScript(e,n){return te("[string] [string]",[e,n],arguments.length),e=e||this.
$0,g(this,br,"f").log(g(this,_t,"f").generateCompletionScript(e,n||g(this,It,"f")||"completion")),this}showHelp(e){var n=this;if(te("[string|function]",[e],arguments.length),ne(this,$t,!0,"f"),!g(this,
de,"f").hasCachedHelpMessage()){if(!this.parsed){let o=this[vi](g(this,qn,"f"),void 0,void 0,0,!0);if(je(o))return o.then(function(){g(n,de,"f").showHelp(e)}),this}let r=g(this,Je,"f").runDefaultBuilderOn(
this);if(je(r))return r.then(function(){g(n,de,"f").showHelp(e)}),this}return g(this,de,"f").showHelp(e),this}scriptName(e){return this.customScriptName=!0,this.$0=e,this}showHelpOnFail(e,n){return te(
"[boolean|string] [string]",[e,n],arguments.length),g(this,de,"f").showHelpOnFail(e,n),this}showVersion(e){return te("[string|function]",[e],arguments.length),g(this,de,"f").showVersion(e),this}skipValidation(e){
return te("<array|string>",[e],arguments.length),this[Gn]("skipValidation",e),this}strict(e){return te("[boolean]",[e],arguments.length),ne(this,xr,e!==!1,"f"),this}strictCommands(e){return te("[boolean]",[e],arguments.length),ne(this,wr,e!==!1,"f"),this}strictOptions(e){return te("[boolean]",[e],arguments.length),ne(this,vr,e!==!1,"f"),this}string(e){return te("<array|string>",[e],arguments.length),
this[Gn]("string",e),this[Ir](e),this}terminalWidth(){return te([],0),g(this,ue,"f").process.stdColumns}updateLocale(e){return this.updateStrings(e)}updateStrings(e){return te("<object>",[e],arguments.
length),ne(this,gr,!1,"f"),g(this,ue,"f").y18n.updateLocale(e),this}usage(e,n,r,o){if(te("<string|null|undefined> [string|boolean] [function|object] [function]",[e,n,r,o],arguments.length),n!==void 0){
if(dt(e,null,g(this,ue,"f")),(e||"").match(/^\$0( |$)/))return this.command(e,n,r,o);throw new Ke(".usage() description must start with $0 if being used as alias for .command()")}else return g(this,de,
"f").usage(e),this}usageConfiguration(e){return te("<object>",[e],arguments.length),ne(this,ja,e,"f"),this}version(e,n,r){let o="version";if(te("[boolean|string] [string] [string]",[e,n,r],arguments.length),
g(this,Xt,"f")&&(this[Gf](g(this,Xt,"f")),g(this,de,"f").version(void 0),ne(this,Xt,null,"f")),arguments.length===0)r=this[qw](),e=o;else if(arguments.length===1){if(e===!1)return this;r=e,e=o}else arguments.
length===2&&(r=n,n=void 0);return ne(this,Xt,typeof e=="string"?e:o,"f"),n=n||g(this,de,"f").deferY18nLookup("Show version number"),g(this,de,"f").version(r||void 0),this.boolean(g(this,Xt,"f")),this.
describe(g(this,Xt,"f"),n),this}wrap(e){return te("<number|null|undefined>",[e],arguments.length),g(this,de,"f").wrap(e),this}[(Je=new WeakMap,hr=new WeakMap,wi=new WeakMap,_t=new WeakMap,It=new WeakMap,
Ra=new WeakMap,Zn=new WeakMap,gr=new WeakMap,Pa=new WeakMap,Dt=new WeakMap,Da=new WeakMap,zt=new WeakMap,Yt=new WeakMap,$t=new WeakMap,Mt=new WeakMap,za=new WeakMap,br=new WeakMap,ot=new WeakMap,oe=new WeakMap,
Ma=new WeakMap,La=new WeakMap,Ot=new WeakMap,yr=new WeakMap,go=new WeakMap,_r=new WeakMap,qn=new WeakMap,Fa=new WeakMap,ue=new WeakMap,xr=new WeakMap,wr=new WeakMap,vr=new WeakMap,de=new WeakMap,ja=new WeakMap,
Xt=new WeakMap,We=new WeakMap,Fw)](e){if(!e._||!e["--"])return e;e._.push.apply(e._,e["--"]);try{delete e["--"]}catch{}return e}[jw](){var e=this;return{log:function(...n){e[Ua]()||console.log(...n),ne(
e,$t,!0,"f"),g(e,ot,"f").length&&ne(e,ot,g(e,ot,"f")+`
`,"f"),ne(e,ot,g(e,ot,"f")+n.join(" "),"f")},error:function(...n){e[Ua]()||console.error(...n),ne(e,$t,!0,"f"),g(e,ot,"f").length&&ne(e,ot,g(e,ot,"f")+`
`,"f"),ne(e,ot,g(e,ot,"f")+n.join(" "),"f")}}}[Gf](e){var n=this;fo(g(this,oe,"f")).forEach(function(r){if((function(i){return i==="configObjects"})(r))return;let o=g(n,oe,"f")[r];Array.isArray(o)?o.includes(
e)&&o.splice(o.indexOf(e),1):typeof o=="object"&&delete o[e]}),delete g(this,de,"f").getDescriptions()[e]}[Uw](e,n,r){g(this,Pa,"f")[r]||(g(this,ue,"f").process.emitWarning(e,n),g(this,Pa,"f")[r]=!0)}[Vw](){
g(this,Da,"f").push({options:g(this,oe,"f"),configObjects:g(this,oe,"f").configObjects.slice(0),exitProcess:g(this,Dt,"f"),groups:g(this,Yt,"f"),strict:g(this,xr,"f"),strictCommands:g(this,wr,"f"),strictOptions:g(
this,vr,"f"),completionCommand:g(this,It,"f"),output:g(this,ot,"f"),exitError:g(this,Zn,"f"),hasOutput:g(this,$t,"f"),parsed:this.parsed,parseFn:g(this,Ot,"f"),parseContext:g(this,yr,"f")}),g(this,de,
"f").freeze(),g(this,We,"f").freeze(),g(this,Je,"f").freeze(),g(this,zt,"f").freeze()}[Bw](){var r=this;let e="",n;return/\b(node|iojs|electron|bun)(\.exe)?$/.test(g(this,ue,"f").process.argv()[0])?n=
g(this,ue,"f").process.argv().slice(1,2):n=g(this,ue,"f").process.argv().slice(0,1),e=n.map(function(o){let i=r[nv](g(r,hr,"f"),o);return o.match(/^(\/|([a-zA-Z]:)?\\)/)&&i.length<o.length?i:o}).join(
" ").trim(),g(this,ue,"f").getEnv("_")&&g(this,ue,"f").getProcessArgvBin()===g(this,ue,"f").getEnv("_")&&(e=g(this,ue,"f").getEnv("_").replace(`${g(this,ue,"f").path.dirname(g(this,ue,"f").process.execPath())}/`,"")),e}[Er](){return g(this,La,"f")}[Zw](){return g(this,ja,"f")}[Wf](){if(!g(this,gr,"f"))return;let e=g(this,ue,"f").getEnv("LC_ALL")||g(this,ue,"f").getEnv("LC_MESSAGES")||g(this,ue,"f").getEnv(
"LANG")||g(this,ue,"f").getEnv("LANGUAGE")||"en_US";this.locale(e.replace(/[.:].*/,""))}[qw](){return this[Hf]().version||"unknown"}[Gw](e){let n=e["--"]?e["--"]:e._;for(let r=0,o;(o=n[r])!==void 0;r++)
g(this,ue,"f").Parser.looksLikeNumber(o)&&Number.isSafeInteger(Math.floor(parseFloat(`${o}`)))&&(n[r]=Number(o));return e}[Hf](e){let n=e||"*";if(g(this,go,"f")[n])return g(this,go,"f")[n];let r={};try{
let o=e||g(this,ue,"f").mainFilename;g(this,ue,"f").path.extname(o)&&(o=g(this,ue,"f").path.dirname(o));let i=g(this,ue,"f").findUp(o,function(s,a){if(a.includes("package.json"))return"package.json"});
dt(i,void 0,g(this,ue,"f")),r=JSON.parse(g(this,ue,"f").readFileSync(i,"utf8"))}catch{}return g(this,go,"f")[n]=r||{},g(this,go,"f")[n]}[Gn](e,n){var r=this;n=[].concat(n),n.forEach(function(o){o=r[Yf](
o),g(r,oe,"f")[e].push(o)})}[bo](e,n,r,o){var i=this;this[Jf](e,n,r,o,function(s,a,c){g(i,oe,"f")[s][a]=c})}[Kf](e,n,r,o){var i=this;this[Jf](e,n,r,o,function(s,a,c){g(i,oe,"f")[s][a]=(g(i,oe,"f")[s][a]||
[]).concat(c)})}[Jf](e,n,r,o,i){if(Array.isArray(r))r.forEach(function(s){e(s,o)});else if((function(s){return typeof s=="object"})(r))for(let s of fo(r))e(s,r[s]);else i(n,this[Yf](r),o)}[Yf](e){return e===
"__proto__"?"___proto___":e}[Xf](e,n){return this[bo](this[Xf].bind(this),"key",e,n),this}[Qf](){var e,n,r,o,i,s,a,c,u,l,p,m;let d=g(this,Da,"f").pop();dt(d,void 0,g(this,ue,"f"));let h;e=this,n=this,
r=this,o=this,i=this,s=this,a=this,c=this,u=this,l=this,p=this,m=this,{options:{set value(w){ne(e,oe,w,"f")}}.value,configObjects:h,exitProcess:{set value(w){ne(n,Dt,w,"f")}}.value,groups:{set value(w){
ne(r,Yt,w,"f")}}.value,output:{set value(w){ne(o,ot,w,"f")}}.value,exitError:{set value(w){ne(i,Zn,w,"f")}}.value,hasOutput:{set value(w){ne(s,$t,w,"f")}}.value,parsed:this.parsed,strict:{set value(w){
ne(a,xr,w,"f")}}.value,strictCommands:{set value(w){ne(c,wr,w,"f")}}.value,strictOptions:{set value(w){ne(u,vr,w,"f")}}.value,completionCommand:{set value(w){ne(l,It,w,"f")}}.value,parseFn:{set value(w){
ne(p,Ot,w,"f")}}.value,parseContext:{set value(w){ne(m,yr,w,"f")}}.value}=d,g(this,oe,"f").configObjects=h,g(this,de,"f").unfreeze(),g(this,We,"f").unfreeze(),g(this,Je,"f").unfreeze(),g(this,zt,"f").
unfreeze()}[Ww](e,n){return mr(n,function(r){return e(r),r})}getInternalMethods(){return{getCommandInstance:this[Hw].bind(this),getContext:this[Kw].bind(this),getHasOutput:this[Jw].bind(this),getLoggerInstance:this[Yw].
bind(this),getParseContext:this[Xw].bind(this),getParserConfiguration:this[Er].bind(this),getUsageConfiguration:this[Zw].bind(this),getUsageInstance:this[Qw].bind(this),getValidationInstance:this[ev].
bind(this),hasParseCallback:this[Ua].bind(this),isGlobalContext:this[tv].bind(this),postProcess:this[Sr].bind(this),reset:this[ep].bind(this),runValidation:this[tp].bind(this),runYargsParserAndExecuteCommands:this[vi].
bind(this),setHasOutput:this[rv].bind(this)}}[Hw](){return g(this,Je,"f")}[Kw](){return g(this,wi,"f")}[Jw](){return g(this,$t,"f")}[Yw](){return g(this,br,"f")}[Xw](){return g(this,yr,"f")||{}}[Qw](){
return g(this,de,"f")}[ev](){return g(this,We,"f")}[Ua](){return!!g(this,Ot,"f")}[tv](){return g(this,za,"f")}[Sr](e,n,r,o){return r||je(e)||(n||(e=this[Fw](e)),(this[Er]()["parse-positional-numbers"]||
this[Er]()["parse-positional-numbers"]===void 0)&&(e=this[Gw](e)),o&&(e=dr(e,this,g(this,zt,"f").getMiddleware(),!1))),e}[ep](e={}){var s=this;ne(this,oe,g(this,oe,"f")||{},"f");let n={};n.local=g(this,
oe,"f").local||[],n.configObjects=g(this,oe,"f").configObjects||[];let r={};n.local.forEach(function(a){r[a]=!0,(e[a]||[]).forEach(function(c){r[c]=!0})}),Object.assign(g(this,_r,"f"),Object.keys(g(this,
Yt,"f")).reduce(function(a,c){let u=g(s,Yt,"f")[c].filter(function(l){return!(l in r)});return u.length>0&&(a[c]=u),a},{})),ne(this,Yt,{},"f");let o=["array","boolean","string","skipValidation","count",
"normalize","number","hiddenOptions"],i=["narg","key","alias","default","defaultDescription","config","choices","demandedOptions","demandedCommands","deprecatedOptions"];return o.forEach(function(a){n[a]=
(g(s,oe,"f")[a]||[]).filter(function(c){return!r[c]})}),i.forEach(function(a){n[a]=Vn(g(s,oe,"f")[a],function(c){return!r[c]})}),n.envPrefix=g(this,oe,"f").envPrefix,ne(this,oe,n,"f"),ne(this,de,g(this,
de,"f")?g(this,de,"f").reset(r):Ow(this,g(this,ue,"f")),"f"),ne(this,We,g(this,We,"f")?g(this,We,"f").reset(r):Dw(this,g(this,de,"f"),g(this,ue,"f")),"f"),ne(this,Je,g(this,Je,"f")?g(this,Je,"f").reset():
Sw(g(this,de,"f"),g(this,We,"f"),g(this,zt,"f"),g(this,ue,"f")),"f"),g(this,_t,"f")||ne(this,_t,Nw(this,g(this,de,"f"),g(this,Je,"f"),g(this,ue,"f")),"f"),g(this,zt,"f").reset(),ne(this,It,null,"f"),ne(
this,ot,"","f"),ne(this,Zn,null,"f"),ne(this,$t,!1,"f"),this.parsed=!1,this}[nv](e,n){return g(this,ue,"f").path.relative(e,n)}[vi](e,n,r,o=0,i=!1){var z=this;var s,a,c,u;let l=!!r||i;e=e||g(this,qn,"f"),g(this,oe,"f").__=g(this,ue,"f").y18n.__,g(this,oe,"f").configuration=this[Er]();let p=!!g(this,oe,"f").configuration["populate--"],m=Object.assign({},g(this,oe,"f").configuration,{"populate--":!0}),
d=g(this,ue,"f").Parser.detailed(e,Object.assign({},g(this,oe,"f"),{configuration:{"parse-positional-numbers":!1,...m}})),h=Object.assign(d.argv,g(this,yr,"f")),w,y=d.aliases,O=!1,A=!1;Object.keys(h).
forEach(function(P){P===g(z,Mt,"f")&&h[P]?O=!0:P===g(z,Xt,"f")&&h[P]&&(A=!0)}),h.$0=this.$0,this.parsed=d,o===0&&g(this,de,"f").clearCachedHelpMessage();try{if(this[Wf](),n)return this[Sr](h,p,!!r,!1);
g(this,Mt,"f")&&[g(this,Mt,"f")].concat(y[g(this,Mt,"f")]||[]).filter(function(D){return D.length>1}).includes(""+h._[h._.length-1])&&(h._.pop(),O=!0),ne(this,za,!1,"f");let P=g(this,Je,"f").getCommands(),
V=!((s=g(this,_t,"f"))===null||s===void 0)&&s.completionKey?[(a=g(this,_t,"f"))===null||a===void 0?void 0:a.completionKey,...(u=this.getAliases()[(c=g(this,_t,"f"))===null||c===void 0?void 0:c.completionKey])!==
null&&u!==void 0?u:[]].some(function(B){return Object.prototype.hasOwnProperty.call(h,B)}):!1,re=O||V||i;if(h._.length){if(P.length){let B;for(let D=o||0,ae;h._[D]!==void 0;D++)if(ae=String(h._[D]),P.
includes(ae)&&ae!==g(this,It,"f")){let M=g(this,Je,"f").runCommand(ae,this,d,D+1,i,O||A||i);return this[Sr](M,p,!!r,!1)}else if(!B&&ae!==g(this,It,"f")){B=ae;break}!g(this,Je,"f").hasDefaultCommand()&&
g(this,Fa,"f")&&B&&!re&&g(this,We,"f").recommendCommands(B,P)}g(this,It,"f")&&h._.includes(g(this,It,"f"))&&!V&&(g(this,Dt,"f")&&Bn(!0),this.showCompletionScript(),this.exit(0))}if(g(this,Je,"f").hasDefaultCommand()&&
!re){let B=g(this,Je,"f").runCommand(null,this,d,0,i,O||A||i);return this[Sr](B,p,!!r,!1)}if(V){g(this,Dt,"f")&&Bn(!0),e=[].concat(e);let B=e.slice(e.indexOf(`--${g(this,_t,"f").completionKey}`)+1);return g(
this,_t,"f").getCompletion(B,function(D,ae){if(D)throw new Ke(D.message);(ae||[]).forEach(function(M){g(z,br,"f").log(M)}),z.exit(0)}),this[Sr](h,!p,!!r,!1)}if(g(this,$t,"f")||(O?(g(this,Dt,"f")&&Bn(!0),
l=!0,this.showHelp(function(B){g(z,br,"f").log(B),z.exit(0)})):A&&(g(this,Dt,"f")&&Bn(!0),l=!0,g(this,de,"f").showVersion("log"),this.exit(0))),!l&&g(this,oe,"f").skipValidation.length>0&&(l=Object.keys(
h).some(function(B){return g(z,oe,"f").skipValidation.indexOf(B)>=0&&h[B]===!0})),!l){if(d.error)throw new Ke(d.error.message);if(!V){let B=this[tp](y,{},d.error);r||(w=dr(h,this,g(this,zt,"f").getMiddleware(),
!0)),w=this[Ww](B,w??h),je(w)&&!r&&(w=w.then(function(){return dr(h,z,g(z,zt,"f").getMiddleware(),!1)}))}}}catch(P){if(P instanceof Ke)g(this,de,"f").fail(P.message,P);else throw P}return this[Sr](w??
h,p,!!r,!0)}[tp](e,n,r,o){var s=this;let i={...this.getDemandedOptions()};return function(a){if(r)throw new Ke(r.message);g(s,We,"f").nonOptionCount(a),g(s,We,"f").requiredArguments(a,i);let c=!1;g(s,
wr,"f")&&(c=g(s,We,"f").unknownCommands(a)),g(s,xr,"f")&&!c?g(s,We,"f").unknownArguments(a,e,n,!!o):g(s,vr,"f")&&g(s,We,"f").unknownArguments(a,e,{},!1,!1),g(s,We,"f").limitedChoices(a),g(s,We,"f").implications(
a),g(s,We,"f").conflicting(a)}}[rv](){ne(this,$t,!0,"f")}[Ir](e){if(typeof e=="string")g(this,oe,"f").key[e]=!0;else for(let n of e)g(this,oe,"f").key[n]=!0}}});var uN,iv,sv=_(function(){"use strict";f();_w();jf();uN=ov(yw),iv=uN});var av={};Pe(av,{default:function(){return iv}});var cv=_(function(){f();sv()});var wn={};Pe(wn,{BIGINT_FORMAT_RANGES:function(){return kN},CONSTANT_CATCH:function(){return Rv},Class:function(){return ip},NUMBER_FORMAT_RANGES:function(){return AN},aborted:function(){return Kn},allowsEval:function(){
return bv},assert:function(){return hN},assertEqual:function(){return lN},assertIs:function(){return dN},assertNever:function(){return mN},assertNotEqual:function(){return fN},assignProp:function(){return Si},
attachSchema:function(){return qa},base64ToUint8Array:function(){return Tv},base64urlToUint8Array:function(){return zN},cached:function(){return Va},captureStackTrace:function(){return Ba},cleanEnum:function(){
return DN},cleanRegex:function(){return fv},clone:function(){return Lt},cloneDef:function(){return wN},codePointLength:function(){return CN},constantCatch:function(){return Pv},createTransparentProxy:function(){
return ON},defineLazy:function(){return pv},defineLazyInternal:function(){return xo},derived:function(){return jN},esc:function(){return hv},escapeRegex:function(){return xv},explicitlyAborted:function(){
return lp},extend:function(){return Sv},finalizeIssue:function(){return tn},floatSafeRemainder:function(){return yN},getElementAtPath:function(){return vN},getEnumValues:function(){return lv},getLengthableOrigin:function(){
return RN},getParsedType:function(){return $N},getSizableOrigin:function(){return NN},hexToUint8Array:function(){return LN},hide:function(){return dp},installLazyProp:function(){return mp},isObject:function(){
return Ei},isPlainObject:function(){return _o},issue:function(){return fp},joinValues:function(){return gN},jsonStringifyReplacer:function(){return sp},members:function(){return pp},merge:function(){return Ov},
mergeDefs:function(){return en},normalizeParams:function(){return Hn},nullish:function(){return bN},numKeys:function(){return IN},objectClone:function(){return _N},omit:function(){return Ev},optionalKeys:function(){
return up},own:function(){return Qt},parsedType:function(){return PN},partial:function(){return Av},pick:function(){return vv},prefixIssues:function(){return Or},primitiveTypes:function(){return _v},promiseAllObject:function(){
return EN},propertyKeyTypes:function(){return yv},randomString:function(){return SN},rawShape:function(){return ap},required:function(){return kv},safeExtend:function(){return $v},shallowClone:function(){
return cp},sizeCaps:function(){return Nv},slugify:function(){return gv},stringifyPrimitive:function(){return wv},toZod:function(){return pN},uint8ArrayToBase64:function(){return Cv},uint8ArrayToBase64url:function(){
return MN},uint8ArrayToHex:function(){return FN},unwrapMessage:function(){return yo}});function lN(t){return t}function fN(t){return t}function pN(){return function(t){return t}}function dN(t){}function mN(t){
throw new Error("Unexpected value in exhaustive check")}function hN(t){}function lv(t){let e=Object.values(t).filter(function(r){return typeof r=="number"});return Object.entries(t).filter(function([r,
o]){return e.indexOf(+r)===-1}).map(function([r,o]){return o})}function gN(t,e="|"){return t.map(function(n){return wv(n)}).join(e)}function sp(t,e){return typeof e=="bigint"?e.toString():e}function Va(t){
return new op(t)}function bN(t){return t==null}function fv(t){let e=t.startsWith("^")?1:0,n=t.endsWith("$")?t.length-1:t.length;return t.slice(e,n)}function yN(t,e){let n=t/e,r=Math.round(n),o=4*Number.
EPSILON*Math.max(Math.abs(n),1);return Math.abs(n-r)<o?0:n-r}function pv(t,e,n){let r;Object.defineProperty(t,e,{get(){if(r!==uv)return r===void 0&&(r=uv,r=n()),r},set(o){Object.defineProperty(t,e,{value:o})},
configurable:!0})}function _N(t){return Object.create(Object.getPrototypeOf(t),Object.getOwnPropertyDescriptors(t))}function Si(t,e,n){Object.defineProperty(t,e,{value:n,writable:!0,enumerable:!0,configurable:!0})}
function ap(t){let e=Object.getOwnPropertyDescriptor(t,"shape");return e?.get?e.get.raw:e?.value}function xn(t){return ap(t._zod.def)??t._zod.def.shape}function dv(t,e,n){Object.defineProperty(t,e,{get(){
let r=n();return Si(this,e,r),r},enumerable:!0,configurable:!0})}function mv(t,e,n){e in t?Si(t,e,n):t[e]=n}function $r(t,e,n,r){let o=xn(e);for(let i of n){let s=Object.getOwnPropertyDescriptor(o,i);
s.enumerable&&(s.get?dv(t,i,function(){let a=e._zod.def.shape[i];return r?r(a,i):a}):mv(t,i,r?r(s.value,i):s.value))}}function xN(t,e){for(let n of Reflect.ownKeys(e)){let r=Object.getOwnPropertyDescriptor(
e,n);r.enumerable&&(r.get?dv(t,n,function(){return e[n]}):mv(t,n,r.value))}}function en(...t){let e={};for(let n of t){let r=Object.getOwnPropertyDescriptors(n);Object.assign(e,r)}return Object.defineProperties(
{},e)}function wN(t){return en(t._zod.def)}function vN(t,e){return e?e.reduce(function(n,r){return n?.[r]},t):t}function EN(t){let e=Object.keys(t),n=e.map(function(r){return t[r]});return Promise.all(
n).then(function(r){let o={};for(let i=0;i<e.length;i++)o[e[i]]=r[i];return o})}function SN(t=10){let e="abcdefghijklmnopqrstuvwxyz",n="";for(let r=0;r<t;r++)n+=e[Math.floor(Math.random()*e.length)];return n}
function hv(t){return JSON.stringify(t)}function gv(t){return t.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}function Ei(t){return typeof t=="object"&&t!==
null&&!Array.isArray(t)}function _o(t){if(Ei(t)===!1)return!1;let e=t.constructor;if(e===void 0||typeof e!="function")return!0;let n=e.prototype;return!(Ei(n)===!1||Object.prototype.hasOwnProperty.call(
n,"isPrototypeOf")===!1)}function cp(t){return _o(t)?{...t}:Array.isArray(t)?[...t]:t instanceof Map?new Map(t):t instanceof Set?new Set(t):t}function IN(t){let e=0;for(let n in t)Object.prototype.hasOwnProperty.
call(t,n)&&e++;return e}function xv(t){return t.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Lt(t,e,n){let r=new t._zod.constr(e??t._zod.def);return(!e||n?.parent)&&(r._zod.parent=t),r}function Hn(t){
let e=t;if(!e)return{};if(typeof e=="string")return{error:function(){return e}};if(e?.message!==void 0){if(e?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");e.error=
e.message}return delete e.message,typeof e.error=="string"?{...e,error:function(){return e.error}}:e}function ON(t){let e;return new Proxy({},{get(n,r,o){return e??(e=t()),Reflect.get(e,r,o)},set(n,r,o,i){
return e??(e=t()),Reflect.set(e,r,o,i)},has(n,r){return e??(e=t()),Reflect.has(e,r)},deleteProperty(n,r){return e??(e=t()),Reflect.deleteProperty(e,r)},ownKeys(n){return e??(e=t()),Reflect.ownKeys(e)},
getOwnPropertyDescriptor(n,r){return e??(e=t()),Reflect.getOwnPropertyDescriptor(e,r)},defineProperty(n,r,o){return e??(e=t()),Reflect.defineProperty(e,r,o)}})}function wv(t){return typeof t=="bigint"?
t.toString()+"n":typeof t=="string"?`"${t}"`:`${t}`}function up(t){return Object.keys(t).filter(function(e){return t[e]._zod.optin!==void 0&&t[e]._zod.optout==="optional"})}function vv(t,e){let n=t._zod.
def,r=n.checks;if(r&&r.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let i={};return $r(i,t,Za(t,e)),Lt(t,en(n,{shape:i,checks:[]}))}function Za(t,e){let n=xn(
t),r=[];for(let o of Reflect.ownKeys(e)){if(!Object.getOwnPropertyDescriptor(n,o)?.enumerable)throw new Error(`Unrecognized key: "${String(o)}"`);e[o]&&r.push(o)}return r}function Ev(t,e){let n=t._zod.
def,r=n.checks;if(r&&r.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let i=new Set(Za(t,e)),s={};return $r(s,t,Reflect.ownKeys(xn(t)).filter(function(a){return!i.
has(a)})),Lt(t,en(n,{shape:s,checks:[]}))}function Sv(t,e){if(!_o(e))throw new Error("Invalid input to extend: expected a plain object");let n=t._zod.def.checks;if(n&&n.length>0){let o=xn(t);for(let i of Reflect.
ownKeys(e))if(Object.getOwnPropertyDescriptor(o,i)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Lt(t,en(t._zod.def,{shape:Iv(
t,e)}))}function Iv(t,e){let n={};return $r(n,t,Reflect.ownKeys(xn(t))),xN(n,e),n}function $v(t,e){if(!_o(e))throw new Error("Invalid input to safeExtend: expected a plain object");return Lt(t,en(t._zod.
def,{shape:Iv(t,e)}))}function Ov(t,e){if(!e?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(t._zod.def.checks?.length)throw new Error(
".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");let n={};$r(n,t,Reflect.ownKeys(xn(t))),$r(n,e,Reflect.ownKeys(xn(e)));let r=en(t._zod.def,{shape:n,get catchall(){
return e._zod.def.catchall},checks:e._zod.def.checks??[]});return Lt(t,r)}function Av(t,e,n,r="partial"){let i=e._zod.def.checks;if(i&&i.length>0)throw new Error(`.${r}() cannot be used on object schemas containing refinements`);let a=n?new Set(Za(e,n)):void 0,c={};return $r(c,e,Reflect.ownKeys(xn(e)),t&&function(u,l){return a&&!a.has(l)?u:new t({type:"optional",innerType:u})}),Lt(e,en(e._zod.def,
{shape:c,checks:[]}))}function kv(t,e,n){let r=n?new Set(Za(e,n)):void 0,o={};return $r(o,e,Reflect.ownKeys(xn(e)),function(i,s){return r&&!r.has(s)?i:new t({type:"nonoptional",innerType:i})}),Lt(e,en(
e._zod.def,{shape:o}))}function Kn(t,e=0){if(t.aborted===!0)return!0;for(let n=e;n<t.issues.length;n++)if(t.issues[n]?.continue!==!0)return!0;return!1}function lp(t,e=0){if(t.aborted===!0)return!0;for(let n=e;n<
t.issues.length;n++)if(t.issues[n]?.continue===!1)return!0;return!1}function Or(t,e){return e.map(function(n){var r;return(r=n).path??(r.path=[]),n.path.unshift(t),n})}function yo(t){return typeof t==
"string"?t:t?.message}function Nv(t){let e=[];for(let n of t??[]){let r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.check))break;let o=r.maximum??r.length??r.size;o>=0&&e.push([o,n])}return e}function qa(t,e,n){
var r;for(let o=e;o<t.length;o++)(r=t[o]).schema??(r.schema=n)}function tn(t,e,n){var r;let o=t.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(r=t).schema??(r.schema=t.inst):t.schema=t.inst);
let i=t.schema!==t.inst?t.schema?._zod.def?.error:void 0,s=t.message?t.message:yo(t.inst?._zod.def?.error?.(t))??yo(i?.(t))??yo(e?.error?.(t))??yo(n.customError?.(t))??yo(n.localeError?.(t))??"Invalid input",a={};for(let c of Object.keys(t))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(a[c]=t[c]);return a.path??(a.path=[]),a.message=s,e?.reportInput&&(a.input=t.input),a}
function NN(t){return t instanceof Set?"set":t instanceof Map?"map":t instanceof File?"file":"unknown"}function CN(t){let e=t.length;if(!TN.test(t))return e;let n=e;for(let r=0;r<e-1;r++)(t.charCodeAt(
r)&64512)===55296&&(t.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}function RN(t){return Array.isArray(t)?"array":typeof t=="string"?"string":"unknown"}function PN(t){let e=typeof t;switch(e){case"number":return Number.isNaN(t)?"nan":"number";case"object":{if(t===null)return"null";if(Array.isArray(t))return"array";let n=t;if(n&&Object.getPrototypeOf(n)!==Object.prototype&&"constructor"in n&&n.constructor)
return n.constructor.name}}return e}function fp(...t){let[e,n,r]=t;return typeof e=="string"?{message:e,code:"custom",input:n,inst:r}:{...e}}function DN(t){return Object.entries(t).filter(function([e,
n]){return Number.isNaN(Number.parseInt(e,10))}).map(function(e){return e[1]})}function Tv(t){let e=(void 0)(t),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);return n}function Cv(t){
let e="";for(let n=0;n<t.length;n++)e+=String.fromCharCode(t[n]);return btoa(e)}function zN(t){let e=t.replace(/-/g,"+").replace(/_/g,"/"),n="=".repeat((4-e.length%4)%4);return Tv(e+n)}function MN(t){
return Cv(t).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function LN(t){let e=t.replace(/^0x/,"");if(e.length%2!==0)throw new Error("Invalid hex string length");let n=new Uint8Array(e.length/
2);for(let r=0;r<e.length;r+=2)n[r/2]=Number.parseInt(e.slice(r,r+2),16);return n}function FN(t){return Array.from(t).map(function(e){return e.toString(16).padStart(2,"0")}).join("")}function pp(t,e){
for(let n in e){let r=Object.getOwnPropertyDescriptor(e,n);r.get?Object.defineProperty(t,n,{...r,enumerable:!1}):UN(t,n,r.value)}}function Qt(t,e,n,r=!0){return Object.defineProperty(t,e,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function dp(t,e,n){return Qt(t,e,n,!1)}function jN(t,e){for(let n in t){let r=t[n];Object.defineProperty(e,n,{configurable:!0,enumerable:!0,get(){return Qt(this,n,
r(this))},set(o){Qt(this,n,o)}})}return e}function UN(t,e,n){Object.defineProperty(t,e,{configurable:!0,get(){return this==null?n:Qt(this,e,n.bind(this))},set(r){Qt(this,e,r)}})}function VN(t,e){let n=Object.
getPrototypeOf(t);return e in n?void 0:n}function xo(t,e,n){let r=Object.getPrototypeOf(t._zod);if(e in r&&rp!==t._zod){rp=void 0;return}rp=t._zod,Object.defineProperty(r,e,{configurable:!0,get(){Object.
defineProperty(this,e,BN);let o=Wn;Wn=!1;try{let i=n(this);return Wn?delete this[e]:Object.defineProperty(this,e,{configurable:!0,writable:!0,value:i}),Wn=Wn||o,i}catch(i){throw delete this[e],Wn=Wn||
o,i}},set(o){Object.defineProperty(this,e,{configurable:!0,writable:!0,value:o})}})}function mp(t,e,n,r){let o=VN(t,e);o&&Object.defineProperty(o,e,{configurable:!0,get(){let i={configurable:!0,writable:!0,
enumerable:r,value:void 0};return Object.defineProperty(this,e,i),i.value=n(this),Object.defineProperty(this,e,i),i.value},set(i){Object.defineProperty(this,e,{configurable:!0,writable:!0,enumerable:r,
value:i})}})}function Pv(t){let e=function(){return t};return e[Rv]=!0,e}var op,uv,Ba,bv,$N,yv,_v,AN,kN,TN,ip,rp,Wn,BN,Rv,vn=_(function(){f();kr();op=class{constructor(e){this._getter=e,this._value=void 0}get value(){
let e=this._getter;return e!==void 0&&(this._value=e(),this._getter=void 0),this._value}};uv=Symbol("evaluating");Ba="captureStackTrace"in Error?Error.captureStackTrace:function(...t){};bv=Va(function(){
if(Ar.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{let t=Function;return new t(""),!0}catch{return!1}});$N=function(t){let e=typeof t;switch(e){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(t)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(t)?"array":t===null?"null":t.then&&typeof t.then=="function"&&t.catch&&typeof t.catch=="function"?"promise":typeof Map<"u"&&t instanceof Map?"map":
typeof Set<"u"&&t instanceof Set?"set":typeof Date<"u"&&t instanceof Date?"date":typeof File<"u"&&t instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${e}`)}},yv=new Set(["string","number","symbol"]),_v=new Set(["string","number","bigint","boolean","symbol","undefined"]);AN=(function(){return{safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],
uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]}})(),kN={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[
BigInt(0),BigInt("18446744073709551615")]};TN=/[\uD800-\uDBFF]/;ip=class{constructor(...e){}};Wn=!1,BN={configurable:!0,get(){Wn=!0}};Rv="~constantCatch"});function ZN(t){let e=zv;if(e){let n=e.stackTraceLimit;if(typeof n=="number"){try{e.stackTraceLimit=0}catch{return zv=null,new t}try{return new t}finally{e.stackTraceLimit=n}}}return new t}function Ye(t,e,n,r){
let o={};function i(m){this.def=m,this.constr=p,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;function c(m,d){if(m._zod){if(m._zod.traits.has(t))return}else{hp.value=new i(d);try{Object.defineProperty(
m,"_zod",hp)}finally{hp.value=void 0}}if(m._zod.traits.add(t),e(m,d),a){let w=Object.getPrototypeOf(m),y=m._zod.constr.prototype,O=w;for(;O&&O!==y;)O=Object.getPrototypeOf(O);let A=O??w;a.has(A)||(a.add(
A),pp(A,s))}let h=p.prototype;for(let w in h)Object.prototype.hasOwnProperty.call(h,w)&&(w in m||(m[w]=h[w].bind(m)))}let u=r?.Parent??Object;class l extends u{}Object.defineProperty(l,"name",{value:t});
function p(m){let d=r?.Parent?ZN(l):this;c(d,m);let h=d._zod.deferred;if(h){for(let y of h)y();d._zod.deferred=void 0}let w=globalThis.__zod_globalConfig?.postProcessor;return w&&w(d),d}return Object.
defineProperty(p,"init",{value:c}),Object.defineProperty(p,Symbol.hasInstance,{value:function(m){return r?.Parent&&m instanceof r.Parent?!0:m?._zod?.traits?.has(t)}}),Object.defineProperty(p,"name",{value:t}),
p}function Sn(t){return t&&Object.assign(Ar,t),Ar}var Dv,hp,zv,En,Ar,kr=_(function(){f();vn();hp={value:void 0,enumerable:!1},zv="captureStackTrace"in Error?Error:null;En=class extends Error{constructor(){
super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};(Dv=globalThis).__zod_globalConfig??(Dv.__zod_globalConfig={});Ar=globalThis.__zod_globalConfig});function qN(){let t=this._zod;return t.message??(t.message=JSON.stringify(t.def,sp,2)),t.message}function GN(t){this._zod.message=t}var WN,bp,Mv,Lv,fZ,Ii,yp=_(function(){f();kr();vn();WN={get:qN,set:GN,
enumerable:!0,configurable:!0},bp={value:void 0,enumerable:!1},Mv=new WeakSet([Object.prototype,Error.prototype]),Lv=function(t,e){t.name="$ZodError",bp.value=e,Object.defineProperty(t,"issues",bp),bp.
value=void 0,Object.defineProperty(t,"message",WN);let n=Object.getPrototypeOf(t);Mv.has(n)||(Mv.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){var o=this;let r=function(){
return o.message};return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},fZ=Ye(
"$ZodError",Lv),Ii=Ye("$ZodError",Lv,void 0,{Parent:Error})});function Fv(t,e,n){let r;return{success:!1,get error(){return r||(r=new t(e.map(function(o){return tn(o,n,Sn())})),e=void 0,n=void 0),r},set error(o){r=o,e=void 0,n=void 0}}}var KN,_p,JN,xp,YN,wp,XN,vp,
jv=_(function(){f();kr();yp();vn();KN=function(t){let e=function(n,r,o,i){let s=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise)throw new En;if(a.issues.length){
let c=new(i?.Err??t)(a.issues.map(function(u){return tn(u,s,Sn())}));throw Ba(c,i?.callee??e),c}return a.value};return e},_p=KN(Ii),JN=function(t){let e=async function(n,r,o,i){let s=o?{...o,async:!0}:
{async:!0},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new(i?.Err??t)(a.issues.map(function(u){return tn(u,s,Sn())}));throw Ba(c,i?.callee??e),c}return a.
value};return e},xp=JN(Ii),YN=function(t){return function(e,n,r){let o=r?{...r,async:!1}:{async:!1},i=e._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new En;return i.issues.length?Fv(t,
i.issues,o):{success:!0,data:i.value}}},wp=YN(Ii);XN=function(t){return async function(e,n,r){let o=r?{...r,async:!0}:{async:!0},i=e._zod.run({value:n,issues:[]},o);return i instanceof Promise&&(i=await i),
i.issues.length?Fv(t,i.issues,o):{success:!0,data:i.value}}},vp=XN(Ii)});var Uv,Vv,Sp=_(function(){f();Uv=/^[\s\S]{0,}$/,Vv=/^-?\d+(?:\.\d+)?$/});var Ip,QN,Bv,$p=_(function(){f();kr();Ip=Ye("$ZodCheck",function(t,e){var n;t._zod??(t._zod={}),t._zod.def=e,(n=t._zod).onattach??(n.onattach=[])}),QN=Ye("$ZodCheckStringFormat",function(t,e){var n,r;
Ip.init(t,e),e.pattern?(n=t._zod).check??(n.check=function(o){e.pattern.lastIndex=0,!e.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:e.format,input:o.value,...e.pattern?
{pattern:e.pattern.toString()}:{},inst:t,continue:!e.abort})}):(r=t._zod).check??(r.check=function(){})}),Bv=Ye("$ZodCheckRegex",function(t,e){QN.init(t,e),t._zod.check=function(n){e.pattern.lastIndex=
0,!e.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:e.pattern.toString(),inst:t,continue:!e.abort})}})});var Zv=_(function(){f()});var qv,Op=_(function(){f();qv={major:4,minor:6,patch:7}});async function t1(t,e){let n={async:!0};return Wv(await t._zod.run({value:e,issues:[]},n),n)}function n1(t){return{validate:function(e){let n={async:!1};try{let r=t._zod.run({value:e,issues:[]},n);if(!(r instanceof
Promise))return Wv(r,n)}catch{}return t1(t,e)},vendor:"zod",version:1}}function Ga(t,e,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(t.issues.length){if(o!==void 0&&a&&!s)return;
e.issues.push(...Or(n,t.issues))}if(!s&&o===void 0){t.issues.length||e.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}t.value===void 0?(s||o==="defaulted"&&!a)&&
(e.value[n]=void 0):e.value[n]=t.value}}function o1(t){let e=Object.keys(t.shape),n=Object.getOwnPropertySymbols(t.shape),r=n.length?n:r1,o=r.length?[...e,...r]:e;for(let s of o)if(!t.shape?.[s]?._zod?.
traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(s)}": expected a Zod schema`);let i=up(t.shape);return{...t,allKeys:o,symbolKeys:r,keySet:new Set(e),numKeys:e.length,optionalKeys:new Set(
i)}}function i1(t,e,n,r,o,i,s){let a=[],c=o.keySet,u=o.catchall._zod,l=u.def.type,p=u.optin,m=u.optout,d=0;for(let h in e){if(s&&n.issues.length!==d){if(Kn(n,d))break;d=n.issues.length}if(c.has(h))continue;
if(h==="__proto__"){l==="never"&&a.push(h);continue}if(l==="never"){a.push(h);continue}let w=u.run({value:e[h],issues:[]},r);w instanceof Promise?t.push(w.then(function(y){return Ga(y,n,h,e,p,m)})):Ga(
w,n,h,e,p,m)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:e,inst:i,continue:!0}),t.length?Promise.all(t).then(function(){return n}):n}function Gv(t,e,n,r){return e.issues.length?
(t.value=n.catchValue({...e,value:t.value,error:{issues:e.issues.map(function(o){return tn(o,r,Sn())})},input:t.value}),t):(t.value=e.value,e.memo&&(t.memo=!0),t)}var Nr,Wv,Hv,Kv,r1,Jv,Yv,Xv,Qv=_(function(){
f();kr();Sp();vn();Op();vn();Nr=Ye("$ZodType",function(t,e){var n;t??(t={}),t._zod.def=e,t._zod.bag=t._zod.bag||{},t._zod.version=qv;let r=t._zod.def.checks,o=t._zod.traits.has("$ZodCheck")?[t,...r??[]]:
r?.length?[...r]:[];for(let i of o)for(let s of i._zod.onattach)s(t);if(o.length===0)(n=t._zod).deferred??(n.deferred=[]),t._zod.deferred?.push(function(){t._zod.run=t._zod.parse});else{let i=function(a,c,u){
if(a.memo)return a;let l=Kn(a),p;for(let m of c){if(m._zod.def.when){if(lp(a)||!m._zod.def.when(a))continue}else if(l)continue;let d=a.issues.length,h=m._zod.check(a);if(h instanceof Promise&&u?.async===
!1)throw new En;if(p||h instanceof Promise)p=(p??Promise.resolve()).then(async function(){await h,a.issues.length!==d&&(qa(a.issues,d,t),l||(l=Kn(a,d)))});else{if(a.issues.length===d)continue;qa(a.issues,
d,t),l||(l=Kn(a,d))}}return p?p.then(function(){return a}):a},s=function(a,c,u){if(Kn(a))return a.aborted=!0,a;let l=i(c,o,u);if(l instanceof Promise){if(u.async===!1)throw new En;return l.then(function(p){
return t._zod.parse(p,u)})}return t._zod.parse(l,u)};t._zod.run=function(a,c){if(c.skipChecks)return t._zod.parse(a,c);if(c.direction==="backward"){let l=t._zod.parse({value:a.value,issues:[]},{...c,skipChecks:!0});
return l instanceof Promise?l.then(function(p){return s(p,a,c)}):s(l,a,c)}let u=t._zod.parse(a,c);if(u instanceof Promise){if(c.async===!1)throw new En;return u.then(function(l){return i(l,o,c)})}return i(
u,o,c)}}},{get"~standard"(){return dp(this,"~standard",n1(this))},set"~standard"(t){Qt(this,"~standard",t)}}),Wv=function(t,e){return t.issues.length?{issues:t.issues.map(function(n){return tn(n,e,Sn())})}:
{value:t.value}};Hv=Ye("$ZodString",function(t,e){Nr.init(t,e),t._zod.pattern=e.pattern??Uv,t._zod.parse=function(n,r){if(e.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.
issues.push({expected:"string",code:"invalid_type",input:n.value,inst:t}),n}}),Kv=Ye("$ZodUnknown",function(t,e){Nr.init(t,e),t._zod.parse=function(n){return n}});r1=[];Jv=Ye("$ZodObject",function(t,e){
Nr.init(t,e);let n=Object.getOwnPropertyDescriptor(e,"shape"),r=n?.get?n.get.raw:e.shape??{};if(r){let u=function(){let l={...r};return Object.defineProperty(e,"shape",{value:l}),u.raw=l,l};u.raw=r,Object.
defineProperty(e,"shape",{get:u})}let o=Va(function(){return o1(e)});xo(t,"propValues",function(u){let l=u.def.shape,p={};for(let m in l){let d=l[m]._zod;if(d.values){Object.prototype.hasOwnProperty.call(
p,m)||Si(p,m,new Set);for(let h of d.values)p[m].add(h);d.optin!==void 0&&p[m].add(void 0)}}return p});let i=Ei,s=e.catchall,a,c=Ar.memoizer;c?.attach(t),t._zod.parse=function(u,l){a??(a=o.value);let p=u.
value;if(!i(p))return u.issues.push({expected:"object",code:"invalid_type",input:p,inst:t}),u;u.value=c?c.alloc(t,u,{},l):{};let m=[],d=a.shape,h=l?.abortEarly,w=u.issues.length;for(let y of a.allKeys){
if(h&&u.issues.length!==w){if(Kn(u,w))break;w=u.issues.length}if(y==="__proto__")continue;let O=d[y],A=O._zod.optin,z=O._zod.optout,P=O._zod.run({value:p[y],issues:[]},l);P instanceof Promise?m.push(P.
then(function(V){return Ga(V,u,y,p,A,z)})):Ga(P,u,y,p,A,z)}return s?i1(m,p,u,l,o.value,t,h===!0):m.length?Promise.all(m).then(function(){return u}):u}}),Yv=Ye("$ZodRecord",function(t,e){Nr.init(t,e);let n=Ar.
memoizer;n?.attach(t),t._zod.parse=function(r,o){let i=r.value;if(!_o(i))return r.issues.push({expected:"record",code:"invalid_type",input:i,inst:t}),r;let s=[],a=e.keyType._zod.values;if(a&&!e.partial){
r.value=n?n.alloc(t,r,{},o):{};let c=new Set;for(let l of a)if(typeof l=="string"||typeof l=="number"||typeof l=="symbol"){if(c.add(typeof l=="number"?l.toString():l),l==="__proto__")continue;let p=e.
keyType._zod.run({value:l,issues:[]},o);if(p instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(p.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:p.issues.map(function(h){return tn(h,o,Sn())}),input:l,path:[l],inst:t});continue}let m=p.value;if(m==="__proto__")continue;let d=e.valueType._zod.run({value:i[l],issues:[]},o);d instanceof
Promise?s.push(d.then(function(h){h.issues.length&&r.issues.push(...Or(l,h.issues)),r.value[m]=h.value})):(d.issues.length&&r.issues.push(...Or(l,d.issues)),r.value[m]=d.value)}let u;for(let l in i)if(!c.
has(l))if(e.mode==="loose"){if(l==="__proto__")continue;r.value[l]=i[l]}else u=u??[],u.push(l);u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:t,keys:u,continue:!0})}else{r.value=n?
n.alloc(t,r,{},o):{};let c;for(let u of Reflect.ownKeys(i)){if(u==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,u))continue;let l=e.keyType._zod.run({value:u,issues:[]},o);if(l instanceof
Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof u=="string"&&Vv.test(u)&&l.issues.length){let h=e.keyType._zod.run({value:Number(u),issues:[]},o);if(h instanceof
Promise)throw new Error("Async schemas not supported in object keys currently");h.issues.length===0&&(l=h)}if(l.issues.length){e.mode==="loose"?r.value[u]=i[u]:a?(c=c??[],c.push(u)):r.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(function(h){return tn(h,o,Sn())}),input:u,path:[u],inst:t});continue}let m=l.value;if(m==="__proto__")continue;let d=e.valueType._zod.run({value:i[u],issues:[]},
o);d instanceof Promise?s.push(d.then(function(h){h.issues.length&&r.issues.push(...Or(u,h.issues)),r.value[m]=h.value})):(d.issues.length&&r.issues.push(...Or(u,d.issues)),r.value[m]=d.value)}c&&c.length>
0&&r.issues.push({code:"unrecognized_keys",input:i,inst:t,keys:c,continue:!0})}return s.length?Promise.all(s).then(function(){return r}):r}});Xv=Ye("$ZodCatch",function(t,e){Nr.init(t,e),xo(t,"optin",
function(n){return n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"}),xo(t,"optout",function(n){return n.def.innerType._zod.optout}),xo(t,"values",function(n){return n.def.innerType._zod.
values}),t._zod.parse=function(n,r){if(r.direction==="backward")return e.innerType._zod.run(n,r);let o=e.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(function(i){
return Gv(n,i,e,r)}):Gv(n,o,e,r)}})});var e0=_(function(){f()});var Ap=_(function(){f()});function s1(){return new kp}var n0,kp,i6,r0=_(function(){f();kp=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(e,...n){let r=n[0];return this._map.set(e,r),r&&typeof r=="object"&&"id"in r&&this._idmap.set(r.id,e),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(e){let n=this._map.get(e);return n&&typeof n=="object"&&"id"in n&&this._idmap.delete(n.id),this.
_map.delete(e),this}get(e){let n=e._zod.parent;if(n){let r={...this.get(n)??{}};delete r.id;let o={...r,...this._map.get(e)};return Object.keys(o).length?o:void 0}return this._map.get(e)}has(e){return this.
_map.has(e)}};(n0=globalThis).__zod_globalRegistry??(n0.__zod_globalRegistry=s1());i6=globalThis.__zod_globalRegistry});var o0=_(function(){f()});function a1(t){return t.checks&&(t.checks=[...t.checks]),t}function i0(t,e){return new t(a1({type:"string",...Hn(e)}))}function s0(t){return new t({type:"unknown"})}function Np(t,e){return new Bv({check:"string_format",format:"regex",...Hn(e),pattern:t})}var a0=_(function(){f();$p();vn()});var c0=_(function(){f()});var u0=_(function(){f()});var $i=_(function(){f();kr();jv();yp();Qv();e0();$p();Op();vn();Sp();Ap();r0();Zv();o0();a0();c0();u0()});var Tp=_(function(){f();$i()});function Cp(t){return i0(u1,t)}function p0(){return s0(l1)}function d0(t,e){let n={type:"object",shape:t??{},...Hn(e)};return new f1(n)}function m0(t,e,n){return!e||!e._zod?new f0({type:"record",keyType:Cp(),
valueType:t,...Hn(e)}):new f0({type:"record",keyType:t,valueType:e,...Hn(n)})}function h0(t,e){return new p1({type:"catch",innerType:t,catchValue:typeof e=="function"?e:wn.constantCatch(e)})}var Oi,u1,
l1,f1,f0,p1,g0=_(function(){f();$i();vn();Tp();Oi=Ye("ZodMiniType",function(t,e){if(!t._zod)throw new Error("Uninitialized schema in ZodMiniType.");Nr.init(t,e),t.def=e,t.type=e.type},{get with(){return this.
check},set with(t){Qt(this,"with",t)},parse(t,e){return _p(this,t,e,{callee:this.parse})},parseAsync(t,e){return xp(this,t,e,{callee:this.parseAsync})},safeParse(t,e){return wp(this,t,e)},safeParseAsync(t,e){
return vp(this,t,e)},check(...t){let e=this.def;return this.clone({...e,checks:[...e.checks??[],...t.map(function(n){return typeof n=="function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n})]},
{parent:!0})},clone(t,e){return Lt(this,t,e)},brand(){return this},register(t,e){return t.add(this,e),this},apply(t,...e){return e.length===0?t(this):t(this,...e)}}),u1=Ye("ZodMiniString",function(t,e){
Hv.init(t,e),Oi.init(t,e)});l1=Ye("ZodMiniUnknown",function(t,e){Kv.init(t,e),Oi.init(t,e)});f1=Ye("ZodMiniObject",function(t,e){Jv.init(t,e),Oi.init(t,e),mp(t,"shape",function(n){return n._zod.def.shape},
!1)});f0=Ye("ZodMiniRecord",function(t,e){Yv.init(t,e),Oi.init(t,e)});p1=Ye("ZodMiniCatch",function(t,e){Xv.init(t,e),Oi.init(t,e)})});var b0=_(function(){f();$i()});var y0=_(function(){f()});var _0=_(function(){f()});var x0=_(function(){f();$i();Tp();g0();b0();Ap();y0();_0()});var w0=_(function(){f();x0()});var v0={};Pe(v0,{catch:function(){return h0},object:function(){return d0},record:function(){return m0},regex:function(){return Np},string:function(){return Cp},unknown:function(){return p0}});var E0=_(
function(){f();w0()});f();module.exports={"@bufbuild/protobuf":function(){return jm(),$e(Fm)},"@bufbuild/protobuf/wkt":function(){return Vm(),$e(Um)},"@cfworker/json-schema":function(){return th(),$e(eh)},"@connectrpc/connect":function(){return Gh(),$e(qh)},"@connectrpc/connect-node":function(){return bg(),$e(gg)},"@scalekit-sdk/node/lib/core.js":function(){return p_(),$e(l_)},"@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/connected_accounts/connected_accounts_pb.js":function(){return E_(),$e(v_)},"@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/connections/connections_pb.js":function(){return G_(),$e(q_)},"@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/errdetails/errdetails_pb.js":function(){return K_(),$e(W_)},"@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/tools/tools_pb.js":function(){return tx(),$e(Q_)},dotenv:function(){
return ox(),$e(fr)},"fastest-levenshtein":function(){return cx(),$e(ax)},mime:function(){return bx(),$e(gx)},minisearch:function(){return Tx(),$e(Nx)},yargs:function(){return cv(),$e(av)},"zod/mini":function(){
return E0(),$e(v0)}};
return module.exports;
})({}, Object.freeze({}), require("node:url").pathToFileURL(__filename).href);

/* The program: src/main.ts and what it imports. */
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __reExport = (target, mod, secondTarget) => (__copyProps(target, mod, "default"), secondTarget && __copyProps(secondTarget, mod, "default"));
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// src/answer/failure.ts
var ERROR_CODES, Failure;
var init_failure = __esm({
  "src/answer/failure.ts"() {
    "use strict";
    /**
     * Every `error.code` of the contract, the exit code of its class, and what it means to the person.
     * The registry is the only place that pairs the two; help texts and documents are checked against it.
     */
    ERROR_CODES = {
      PROVIDER_ERROR: {
        exit: 1,
        meaning: "the provider answered with an error; `status` and `body` are the provider's own"
      },
      TOOL_ERROR: { exit: 1, meaning: "the tool ran and failed; `tool_error_code` and `execution_id` say how" },
      SCALEKIT_ERROR: { exit: 1, meaning: "Scalekit answered with an error of its own" },
      INTERNAL: { exit: 1, meaning: "a bug in this program" },
      USAGE: { exit: 2, meaning: "the flags are wrong; nothing was sent" },
      INVALID_JSON: { exit: 2, meaning: "a flag that takes JSON does not hold JSON; nothing was sent" },
      INVALID_TOOL_INPUT: {
        exit: 2,
        meaning: "the input does not fit the schema; `violations` lists every problem"
      },
      IDENTIFIER_REQUIRED: { exit: 2, meaning: "no identifier says whose account to use" },
      INVALID_PATH: { exit: 2, meaning: "the path does not start at the API root or tries to leave it" },
      INVALID_HEADER: { exit: 2, meaning: "a header may not be set, or its value is not one line" },
      FILE_NOT_FOUND: { exit: 2, meaning: "there is no such file" },
      FILE_EXISTS: { exit: 2, meaning: "the output file exists; `--overwrite` replaces it" },
      FILE_REFUSED: { exit: 2, meaning: "this file may not be read or written" },
      CONNECTION_NOT_FOUND: {
        exit: 3,
        meaning: "no such connection; `configured_providers` lists what there is"
      },
      CONNECTION_NOT_COMPLETED: { exit: 3, meaning: "the connection is not finished in the Dashboard" },
      AMBIGUOUS_CONNECTION: { exit: 3, meaning: "several connections fit, and the call could change something" },
      AUTHORIZATION_REQUIRED: { exit: 4, meaning: "the person must open `link` and consent" },
      ACCOUNT_NOT_FOUND: { exit: 4, meaning: "the person has no account on this connection" },
      ACCOUNT_NOT_ACTIVE: { exit: 4, meaning: "the account is not active; `status` says what it is" },
      PROVIDER_UNAUTHORIZED: { exit: 4, meaning: "the provider refused the grant; `link` renews it" },
      TOOL_NOT_FOUND: { exit: 5, meaning: "no such tool; `suggestions` are the nearest names" },
      NOT_FOUND: { exit: 5, meaning: "there is no such thing" },
      TOOL_PROXY_DISABLED: { exit: 6, meaning: "the proxy is switched off for this provider" },
      FORBIDDEN: { exit: 6, meaning: "not allowed" },
      READ_ONLY: { exit: 6, meaning: "TOOL_READ_ONLY is set, and this call could change something" },
      CONFIRMATION_REQUIRED: {
        exit: 6,
        meaning: "TOOL_CONFIRM_WRITES is set; show `preview`, then pass `confirm`"
      },
      RATE_LIMITED: { exit: 7, meaning: "too many calls; wait `retry_after` seconds" },
      UNAVAILABLE: { exit: 8, meaning: "a passing fault on the other side; nothing happened" },
      NETWORK: { exit: 8, meaning: "the environment could not be reached; nothing happened" },
      TIMEOUT: { exit: 8, meaning: "time ran out before anything was changed" },
      OUTCOME_UNKNOWN: { exit: 9, meaning: "the request was sent and no answer came: it may have happened" },
      CONFIG_MISSING: { exit: 10, meaning: "credentials are missing; `missing` names them" },
      CONFIG_INVALID: { exit: 10, meaning: "a setting has a wrong value" },
      INVALID_CREDENTIALS: { exit: 10, meaning: "Scalekit does not accept the credentials" },
      INTERRUPTED: { exit: 130, meaning: "stopped by SIGINT (130) or SIGTERM (143)" }
    };
    /** What a failure carries beyond its code and message. */
    /** The one error that rooms throw; `main` turns it into the JSON answer and the exit code. */
    Failure = class extends Error {
      name = "Failure";
      code;
      hint;
      retryable;
      details;
      document;
      next;
      exitCode;
      constructor(code, message, parts) {
        super(message, parts.cause === void 0 ? void 0 : { cause: parts.cause });
        const { exit } = ERROR_CODES[code];
        this.code = code;
        this.hint = parts.hint;
        // Classes 7 and 8 say by definition that nothing happened, so running again repeats nothing.
        this.retryable = parts.retryable ?? (exit === 7 || exit === 8);
        this.details = parts.details ?? {};
        this.document = parts.document ?? {};
        this.next = parts.next ?? [];
        this.exitCode = parts.exit ?? exit;
      }
    };
  }
});

// package.json
var package_default;
var init_package = __esm({
  "package.json"() {
    package_default = { name: "scalekit-agent-auth", version: "3.0.0" };
  }
});

// src/version.ts
var VERSION;
var init_version = __esm({
  "src/version.ts"() {
    "use strict";
    init_package();
    /** The version of this package, as `--version` prints it. */
    VERSION = package_default.version;
  }
});

// src/answer/json.ts
/**
 * Parses JSON without losing digits: a number that a double cannot hold exactly (facts 3 and 14) survives
 * as a marked string, which `toJsonLine` writes as the number it was.
 *
 * @throws SyntaxError where `text` is not JSON, RangeError where it is nested deeper than 1,000 levels.
 */
function parseJson(text3) {
  if (isTooDeep(text3)) throw new RangeError(`JSON nested deeper than ${MAX_DEPTH} levels`);
  const body = text3.charCodeAt(0) === 65279 ? text3.slice(1) : text3;
  if (!MAY_BE_UNSAFE.test(body)) return JSON.parse(body);
  return JSON.parse(
    body.replace(
      TOKENS,
      (token) => token.startsWith('"') || isExact(token) ? token : `"${OPEN}${token}${CLOSE}"`
    )
  );
}
/** Whether a parsed value is a number that a double cannot hold. */
function isUnsafeNumber(value) {
  return typeof value === "string" && value.startsWith(OPEN) && value.endsWith(CLOSE);
}
/**
 * Turns every unsafe number of a parsed value into the nearest double, for a wire that has nothing better.
 *
 * @param onInexact told the digits of each
 */
function toDoubles(value, onInexact) {
  if (isUnsafeNumber(value)) {
    onInexact(digitsOf(value));
    return Number(digitsOf(value));
  }
  if (Array.isArray(value)) return value.map((item) => toDoubles(item, onInexact));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, toDoubles(member, onInexact)])
  );
}
/** The digits of an unsafe number. */
function digitsOf(value) {
  return value.slice(1, -1);
}
/**
 * Serialises a document as one line (or indented), safe in any terminal: C1 controls, U+2028 and U+2029, which
 * some readers take for line ends, and bidirectional overrides are escaped.
 */
function toJsonLine(document, pretty = false) {
  return (JSON.stringify(document, null, pretty ? 2 : void 0) ?? "null").replace(/"\uE0F1(-?\d[\d.eE+-]*)\uE0F2"/g, "$1").replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
function isExact(token) {
  const value = Number(token);
  if (!Number.isFinite(value)) return false;
  if (/^-?\d+$/.test(token)) return Number.isSafeInteger(value);
  // Decimals are doubles by nature; only those whose digits a double would change are kept as text.
  const digits = (text3) => text3.replace(/e.*$/i, "").replace(/[-.]/g, "").replace(/^0+|0+$/g, "");
  if (value === 0) return digits(token) === "";
  return digits(token) === digits(String(value)) || digits(token).length <= 17;
}
function isTooDeep(text3) {
  let depth = 0;
  let inString = false;
  // Nesting needs at least this many characters, so short texts are not walked.
  if (text3.length < 2 * MAX_DEPTH) return false;
  for (let i = 0; i < text3.length; i++) {
    const char = text3.charCodeAt(i);
    if (inString) {
      if (char === 92) i++;
      else if (char === 34) inString = false;
    } else if (char === 34) inString = true;
    else if (char === 91 || char === 123) {
      if (++depth > MAX_DEPTH) return true;
    } else if (char === 93 || char === 125) depth--;
  }
  return false;
}
var OPEN, CLOSE, TOKENS, MAY_BE_UNSAFE, MAX_DEPTH;
var init_json = __esm({
  "src/answer/json.ts"() {
    "use strict";
    /** Marks a number that JavaScript cannot hold; private-use characters, so that no ordinary string is mistaken. */
    OPEN = "";
    CLOSE = "";
    /** Strings, so that digits inside them are passed over, and numbers long or large enough to lose digits. */
    TOKENS = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]{15,}|-?\d[\d.]*[eE][+-]?\d{3,}/g;
    /** Whether a text may hold such a number at all; most do not, and need no second look. */
    MAY_BE_UNSAFE = /\d[\d.eE+-]{15}|(?:^|[[:,\s-])\d[\d.]*[eE][+-]?\d{3}/;
    /** Deeper nesting is left as text: serialising it again would exhaust the stack. */
    MAX_DEPTH = 1e3;
  }
});

// src/answer/budget.ts
/**
 * Fits a document into `maxChars` characters: its largest member (`data` where there is one) goes whole into a
 * 0600 file of the temporary folder, and a preview takes its place.
 *
 * @param maxChars 0 turns the limit off
 * @param spillDir the system's temporary folder
 * @throws Failure FILE_REFUSED where the file cannot be written
 */
function fitDocument(document, maxChars, spillDir) {
  const chars = toJsonLine(document).length;
  if (maxChars === 0 || chars <= maxChars) return document;
  const [holder, field] = largest(document);
  const whole = holder[field];
  const savedTo = spill(toJsonLine(whole), spillDir);
  const { [field]: _, ...rest } = holder;
  const inError = holder !== document;
  let fitted = document;
  for (const size of PREVIEWS) {
    const truncated = {
      field: inError ? `error.${field}` : field,
      chars,
      saved_to: savedTo,
      preview: preview(whole, size, 0),
      hint: "Read the file with your file tool, or run the command again with --fields to keep only what you need."
    };
    fitted = inError ? { ...document, error: rest, truncated } : { ...rest, truncated };
    if (toJsonLine(fitted).length <= maxChars) return fitted;
  }
  const bare2 = fitted.truncated;
  return { ...fitted, truncated: { ...bare2, preview: null } };
}
function largest(document) {
  if ("data" in document) return [document, "data"];
  const error = document.error;
  const candidates = Object.keys(document).filter((key) => !ENVELOPE.has(key)).map((key) => [document, key]);
  for (const key of Object.keys(error ?? {})) {
    if (error && !["code", "message", "hint", "retryable"].includes(key)) candidates.push([error, key]);
  }
  const size = ([holder, key]) => toJsonLine(holder[key]).length;
  candidates.sort((a, b) => size(b) - size(a));
  return candidates[0] ?? [document, "warnings"];
}
function spill(text3, dir) {
  const path = (0, import_node_path.join)(dir, `scalekit-answer-${Math.random().toString(36).slice(2)}.json`);
  try {
    // wx: a name planted beforehand, a link say, is never followed.
    (0, import_node_fs.writeFileSync)(path, text3, { mode: 384, flag: "wx" });
  } catch (cause) {
    // What was there before is not ours to remove.
    if (!(cause instanceof Error && Reflect.get(cause, "code") === "EEXIST")) (0, import_node_fs.rmSync)(path, { force: true });
    throw new Failure("FILE_REFUSED", `The answer is too long to print and could not be saved in ${dir}.`, {
      hint: "Free some space or set TMPDIR to a writable folder; --max-chars 0 prints everything.",
      retryable: false,
      cause
    });
  }
  return path;
}
function preview(value, size, depth) {
  if (typeof value === "string") {
    return value.length <= size.chars ? value : `${value.slice(0, size.chars).toWellFormed()}… (${value.length} characters)`;
  }
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    if (depth >= size.depth) return `[${value.length} items]`;
    const head = value.slice(0, size.items).map((item) => preview(item, size, depth + 1));
    return value.length > size.items ? [...head, `… ${value.length} items in all`] : head;
  }
  const keys = Object.keys(value);
  if (depth >= size.depth) return `{${keys.length} keys}`;
  const most = size.items * 4;
  const entries = keys.slice(0, most).map((key) => [key, preview(Reflect.get(value, key), size, depth + 1)]);
  if (keys.length > most) entries.push(["…", `${keys.length} keys in all`]);
  return Object.fromEntries(entries);
}
var import_node_fs, import_node_path, PREVIEWS, ENVELOPE;
var init_budget = __esm({
  "src/answer/budget.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    import_node_path = require("node:path");
    init_failure();
    init_json();
    /** Heads of arrays and strings that a preview keeps, tried from generous to bare. */
    PREVIEWS = [
      { items: 20, chars: 600, depth: 8 },
      { items: 8, chars: 300, depth: 6 },
      { items: 4, chars: 160, depth: 5 },
      { items: 2, chars: 80, depth: 4 },
      { items: 1, chars: 40, depth: 2 }
    ];
    /** Members that say what happened; never moved into the spill file. */
    ENVELOPE = /* @__PURE__ */ new Set(["ok", "error", "warnings", "next", "execution_id", "truncated"]);
  }
});

// src/answer/fields.ts
/**
 * Keeps only the named paths of a value. A path descends into arrays by itself, so `results.title` keeps the
 * title of every result.
 *
 * A path that matches nothing is a warning that names the keys there are, never a failure: by now the call has
 * been made, and an answer must not be lost over a misspelling. Where no path matches, the whole value stays.
 *
 * @param paths comma-separated, as `--fields` takes them: `id,results.title`
 */
function selectFields(value, paths) {
  const wanted = /* @__PURE__ */ new Map();
  const warnings = [];
  for (const path of paths.split(",").map((part) => part.trim())) {
    const steps = pathSteps(value, path);
    if (steps.length === 0) continue;
    const missing = whyMissing(value, steps, path);
    if (missing === void 0) plant(wanted, steps);
    else warnings.push(missing);
  }
  return { value: wanted.size === 0 ? value : keep(value, wanted), warnings };
}
/**
 * The names a path walks through. A name may hold dots itself: `value.@odata.nextLink` has two names where the
 * value has that member.
 */
function pathSteps(value, path) {
  const parts = path.split(".").filter((part) => part !== "");
  const steps = [];
  let nodes = [value];
  while (parts.length > 0) {
    const objects = nodes.flatMap(flatten).filter((node) => typeof node === "object" && node !== null);
    const has = (name) => objects.some((node) => Object.hasOwn(node, name));
    let length = parts.length;
    while (length > 1 && !has(parts.slice(0, length).join("."))) length--;
    const step = parts.splice(0, length).join(".");
    steps.push(step);
    nodes = objects.filter((node) => Object.hasOwn(node, step)).map((node) => Reflect.get(node, step));
  }
  return steps;
}
/** Adds a path to the tree; an empty subtree means "everything below", so `a,a.b` keeps all of `a`. */
function plant(wanted, steps) {
  let node = wanted;
  for (const [at, step] of steps.entries()) {
    const known = node.get(step);
    if (known?.size === 0) return;
    const next = known ?? /* @__PURE__ */ new Map();
    node.set(step, next);
    if (at === steps.length - 1) next.clear();
    node = next;
  }
}
function keep(value, wanted) {
  if (wanted.size === 0) return value;
  if (Array.isArray(value)) return value.map((item) => keep(item, wanted));
  if (typeof value !== "object" || value === null) return value;
  // fromEntries defines properties, so a key named __proto__ stays an ordinary key.
  return Object.fromEntries(
    [...wanted].filter(([key]) => Object.hasOwn(value, key)).map(([key, below2]) => [key, keep(Reflect.get(value, key), below2)])
  );
}
function whyMissing(value, steps, path) {
  let nodes = [value];
  for (const [at, step] of steps.entries()) {
    const objects = nodes.flatMap(flatten).filter((node) => typeof node === "object" && node !== null);
    const found = objects.filter((node) => Object.hasOwn(node, step));
    if (found.length === 0) {
      // An empty list has no keys to compare with: nothing is wrong with the path.
      if (objects.length === 0 && nodes.some((node) => Array.isArray(node))) return void 0;
      const keys = [...new Set(objects.flatMap((node) => Object.keys(node)))].slice(0, 40);
      const where = at === 0 ? "the answer" : `"${steps.slice(0, at).join(".")}"`;
      const there = keys.length > 0 ? `${where} has: ${keys.join(", ")}` : `${where} is a plain value`;
      return `--fields: there is no "${path}"; ${there}.`;
    }
    nodes = found.map((node) => Reflect.get(node, step));
  }
  return void 0;
}
/** The members of nested arrays, or the value itself. */
function flatten(value) {
  return Array.isArray(value) ? value.flatMap(flatten) : [value];
}
var init_fields = __esm({
  "src/answer/fields.ts"() {
    "use strict";
  }
});

// src/answer/document.ts
/** The document of a success, with `--fields` applied to `data`, or to the whole where there is none. */
function successDocument(payload, fields) {
  const { warnings = [], ...members } = payload;
  const inData = "data" in members;
  const selected = fields === void 0 ? void 0 : selectFields(inData ? members.data : members, fields);
  const kept = !selected ? members : inData ? { ...members, data: selected.value } : selected.value;
  const all = [...warnings, ...selected?.warnings ?? []];
  return { ok: true, ...kept, ...all.length > 0 && { warnings: all } };
}
/** The document of a failure; anything but a Failure is a bug and becomes INTERNAL. */
function failureDocument(error, redactor) {
  const failure = asFailure(error);
  const { warnings, ...members } = failure.document;
  return {
    ok: false,
    error: {
      code: failure.code,
      message: redactor.message(failure.message),
      hint: redactor.message(failure.hint),
      retryable: failure.retryable,
      ...failure.details
    },
    ...members,
    ...Array.isArray(warnings) && warnings.length > 0 && { warnings }
  };
}
/** @returns `error` itself, or an INTERNAL failure around it. */
function asFailure(error) {
  if (error instanceof Failure) return error;
  const text3 = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new Failure("INTERNAL", `Something unexpected went wrong. ${text3}`, {
    hint: "Run the command again with TOOL_DEBUG=1 and report what it prints on stderr.",
    retryable: false,
    cause: error
  });
}
/**
 * Turns a document into the text that goes to stdout: without secrets, within the size limit, on one line.
 * Secrets leave before anything is cut, so that no cut leaves half of one behind.
 */
function renderDocument(document, redactor, rendering) {
  const safe = redactor.value(document);
  return toJsonLine(fitDocument(safe, rendering.maxChars, rendering.spillDir), rendering.pretty);
}
var init_document = __esm({
  "src/answer/document.ts"() {
    "use strict";
    init_budget();
    init_failure();
    init_fields();
    init_json();
    /**
     * What a command hands back: the document's members beside `ok`. `next` holds commands as words without the
     * program; they are printed as complete command lines.
     */
    /** How the document is to be printed: the common flags. */
  }
});

// src/answer/redact.ts
/** A secret as it looks in plain text, in JSON, in a URL, and inside of base64, such as a Basic header or data URL. */
function formsOf(secret) {
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret.toWellFormed()),
    ...[0, 1, 2].flatMap((offset) => base64Forms(secret, offset))
  ];
}
/** The part of a secret's base64 that does not depend on its neighbours, behind so many bytes of a group of three. */
function base64Forms(secret, offset) {
  const bytes = Buffer.from(secret);
  const shift = (3 - offset) % 3;
  const whole = bytes.subarray(shift, bytes.length - (bytes.length - shift) % 3);
  // Shorter pieces occur by chance.
  if (whole.length < MIN_SECRET_CHARS) return [];
  return [whole.toString("base64"), whole.toString("base64url")];
}
var MIN_SECRET_CHARS, MASK, TOKEN_SHAPES, Redactor;
var init_redact = __esm({
  "src/answer/redact.ts"() {
    "use strict";
    /** Shorter values are not treated as secrets: replacing them would mangle ordinary text. */
    MIN_SECRET_CHARS = 6;
    MASK = "[redacted]";
    /** What tokens look like when we never held them ourselves: a provider may echo one in an error text. */
    TOKEN_SHAPES = [
      /\bBearer\s+[\w.~+/=-]{8,}/gi,
      /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g,
      /\bya29\.[\w-]{8,}/g,
      /\b(?:sk|xox[abprs]|gh[opsu])[-_][\w-]{10,}/g
    ];
    /**
     * Knows every secret this process has held, and takes them out of whatever is about to leave it.
     * One instance lives as long as the call; the rooms that receive a secret add it on arrival.
     */
    Redactor = class {
      #secrets = /* @__PURE__ */ new Set();
      /** Every form of every secret, longest first: one that contains another must leave no tail behind. */
      #needles = [];
      /** @param secret a client secret, access token, provider token or API key. */
      add(secret) {
        if (!secret || secret.length < MIN_SECRET_CHARS || this.#secrets.has(secret)) return;
        this.#secrets.add(secret);
        this.#gather();
      }
      /** Lets secrets of a provider out, for `get-authorization --show-tokens`; Scalekit's own stay in. */
      reveal(secret) {
        if (typeof secret === "string" && this.#secrets.delete(secret)) this.#gather();
      }
      /** The secrets as bytes, for scanning streams that are written to a file. */
      needles() {
        return [...this.#secrets].map((secret) => Buffer.from(secret));
      }
      /** @returns `text` without any known secret. */
      text(text3) {
        let clean = text3;
        for (const needle of this.#needles) if (clean.includes(needle)) clean = clean.replaceAll(needle, MASK);
        return clean;
      }
      /** A JSON value without any known secret, in whatever string, key or number it stands. */
      value(value) {
        if (this.#needles.length === 0) return value;
        if (typeof value === "string") return this.text(value);
        if (typeof value === "number") return this.text(String(value)) === String(value) ? value : MASK;
        if (Array.isArray(value)) return value.map((item) => this.value(item));
        if (typeof value !== "object" || value === null) return value;
        return Object.fromEntries(
          Object.entries(value).map(([key, member]) => [this.text(key), this.value(member)])
        );
      }
      /** As `text`, and also without anything that merely looks like a token: for messages and debug lines. */
      message(text3) {
        return TOKEN_SHAPES.reduce((clean, shape) => clean.replace(shape, MASK), this.text(text3));
      }
      #gather() {
        this.#needles = [...new Set([...this.#secrets].flatMap(formsOf))].sort((a, b) => b.length - a.length);
      }
    };
  }
});

// src/config/environment.ts
/** Whether a switch such as TOOL_DEBUG is on: `1`, `true` or `yes`, in any case. */
function isOn(value) {
  return /^(1|true|yes)$/i.test(value?.trim() ?? "");
}
var FILE_VARIABLES;
var init_environment = __esm({
  "src/config/environment.ts"() {
    "use strict";
    /** Every variable the program reads. SKILL.md declares the same names; `npm run verify` compares the two. */
    /** The variables a `.env` file may set; whatever else it holds is never looked at. */
    FILE_VARIABLES = [
      "TOOL_CLIENT_ID",
      "TOOL_CLIENT_SECRET",
      "TOOL_ENV_URL",
      "TOOL_IDENTIFIER",
      "TOOL_READ_ONLY",
      "TOOL_CONFIRM_WRITES",
      "SCALEKIT_CLIENT_ID",
      "SCALEKIT_CLIENT_SECRET",
      "SCALEKIT_ENVIRONMENT_URL",
      "SCALEKIT_IDENTIFIER"
    ];
  }
});

// src/cli/input.ts
/** @param shown the flag's value as the person wrote it */
function parseFlag(flag, text3, shown) {
  try {
    return parseJson(text3);
  } catch (error) {
    const where = shown === "-" || shown.startsWith("@") ? ` ${shown}` : "";
    const reason = text3.trim() === "" ? "it is empty" : error instanceof Error ? error.message : String(error);
    throw new Failure("INVALID_JSON", `--${flag}${where} is not JSON: ${reason}.`, {
      hint: `Put the JSON in a file and pass --${flag} @FILE, or pipe it in with --${flag} -, so that no shell changes it.`
    });
  }
}
function tooLarge(what) {
  return new Failure("FILE_REFUSED", `${what} is over 64 MiB.`, {
    hint: "Send files with --input-file, which streams them."
  });
}
function unreadable(flag, path, error) {
  const code = error instanceof Error ? Reflect.get(error, "code") : void 0;
  if (code === "ENOENT" || code === "ENOTDIR") {
    return new Failure("FILE_NOT_FOUND", `--${flag}: there is no file ${path}.`, {
      hint: "Check the path; it is taken from the working directory.",
      details: { path }
    });
  }
  return new Failure("FILE_REFUSED", `--${flag}: ${path} cannot be read (${String(code ?? error)}).`, {
    hint: "Name a regular file that can be read.",
    details: { path }
  });
}
var import_node_path2, MAX_BYTES, Input;
var init_input = __esm({
  "src/cli/input.ts"() {
    "use strict";
    import_node_path2 = require("node:path");
    init_failure();
    init_json();
    /** Values of flags are held in memory; a file to send whole goes through --input-file, which streams. */
    MAX_BYTES = 64 * 1024 * 1024;
    /** Reads what flags point to: `@FILE`, `-` for stdin, or the value itself. */
    Input = class {
      #host;
      #signal;
      #stdinTaken = false;
      constructor(host, signal) {
        this.#host = host;
        this.#signal = signal;
      }
      /**
       * @param flag its name, for messages
       * @throws Failure FILE_NOT_FOUND, FILE_REFUSED, USAGE
       */
      async bytes(flag, value) {
        if (value === "-") return await this.#stdin(flag);
        if (!value.startsWith("@")) return Buffer.from(value);
        const path = (0, import_node_path2.resolve)(this.#host.cwd, value.slice(1));
        const { readFile, stat: stat2 } = await import("node:fs/promises");
        try {
          const stats = await stat2(path);
          // Opening a FIFO that nobody writes to would keep a thread, and with it the process, for ever.
          if (!stats.isFile()) throw unreadable(flag, path, "not a regular file; - reads stdin");
          if (stats.size > MAX_BYTES) throw tooLarge(`--${flag} ${value}`);
          return await readFile(path, { signal: this.#signal });
        } catch (error) {
          throw error instanceof Failure ? error : unreadable(flag, path, error);
        }
      }
      /** As `bytes`, as text without a byte order mark. */
      async text(flag, value) {
        return (await this.bytes(flag, value)).toString("utf8").replace(/^\uFEFF/, "");
      }
      /** @throws Failure INVALID_JSON, and as `bytes` */
      async json(flag, value) {
        return parseFlag(flag, await this.text(flag, value), value);
      }
      /** As `json`, for flags that take an object. */
      async object(flag, value) {
        if (value === void 0) return {};
        const parsed = await this.json(flag, value);
        if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed))
          return parsed;
        throw new Failure("INVALID_JSON", `--${flag} must be a JSON object.`, {
          hint: `Write --${flag} '{"name":"value"}'.`
        });
      }
      /** Asks the person at the terminal; the question goes to stderr. */
      async ask(question) {
        const { createInterface } = await import("node:readline");
        this.#host.writeError(question);
        const lines = createInterface({ input: this.#host.stdin, terminal: false });
        try {
          return await new Promise((answer, reject) => {
            lines.once("line", answer);
            lines.once("close", () => answer(""));
            this.#signal.addEventListener("abort", () => reject(this.#signal.reason), { once: true });
          });
        } finally {
          lines.close();
        }
      }
      async #stdin(flag) {
        if (this.#stdinTaken) {
          throw new Failure("USAGE", `--${flag} - : stdin can be read once only.`, {
            hint: "Put one of the values in a file and pass @FILE."
          });
        }
        this.#stdinTaken = true;
        const { stdin } = this.#host;
        const onAbort = () => stdin.destroy(this.#signal.reason);
        this.#signal.addEventListener("abort", onAbort, { once: true });
        const chunks = [];
        let bytes = 0;
        try {
          for await (const chunk of stdin) {
            chunks.push(Buffer.from(chunk));
            bytes += chunk.length;
            if (bytes > MAX_BYTES) throw tooLarge(`--${flag} -`);
          }
        } finally {
          this.#signal.removeEventListener("abort", onAbort);
        }
        this.#signal.throwIfAborted();
        return Buffer.concat(chunks);
      }
    };
  }
});

// package:@scalekit-sdk/node/lib/core.js
var require_core = __commonJS({
  "package:@scalekit-sdk/node/lib/core.js"(exports2, module2) {
    module2.exports = packages["@scalekit-sdk/node/lib/core.js"]();
  }
});

// src/scalekit/network-errors.ts
/** @returns the system error code at the bottom of a chain of causes, such as `ECONNREFUSED` */
function systemCode(error) {
  for (let at = error, depth = 0; at instanceof Error && depth < 8; at = at.cause, depth++) {
    const code = Reflect.get(at, "code");
    if (typeof code === "string" && /^[A-Z][A-Z0-9_]+$/.test(code)) return code;
    // Node tries every address of a host and reports them together.
    if (at instanceof AggregateError && at.errors.length > 0) return systemCode(at.errors[0]);
  }
  return void 0;
}
/** Whether the error proves that the request was never sent. */
function neverSent(error) {
  const code = systemCode(error);
  if (code !== void 0 && NEVER_SENT.has(code)) return true;
  const text3 = error instanceof Error ? error.message : "";
  // A stream the server refused was not processed: RFC 9113, section 8.7.
  return text3.includes("REFUSED_STREAM") || text3.includes("before secure TLS connection was established");
}
/** A connection that could not be made, or broke. */
function networkFailure(error, host) {
  const code = systemCode(error);
  const why = code ?? (error instanceof Error ? error.message : String(error));
  return new Failure("NETWORK", `${host} could not be reached: ${why}.`, {
    hint: hintFor(code),
    cause: error
  });
}
function hintFor(code) {
  if (code !== void 0 && CERTIFICATE.test(code)) {
    return "The certificate is not trusted here: behind an inspecting proxy set NODE_EXTRA_CA_CERTS to its certificate; otherwise check TOOL_ENV_URL.";
  }
  if (code === "ENOTFOUND" || code?.startsWith("EAI_")) {
    return "The host name does not resolve: check TOOL_ENV_URL and the network, then run the command again.";
  }
  return "Check the network and TOOL_ENV_URL, then run the command again; `doctor` shows what is wrong.";
}
var NEVER_SENT, CERTIFICATE;
var init_network_errors = __esm({
  "src/scalekit/network-errors.ts"() {
    "use strict";
    init_failure();
    /** System and TLS error codes that mean: no byte of the request ever left. */
    NEVER_SENT = /* @__PURE__ */ new Set([
      "ECONNREFUSED",
      "ENOTFOUND",
      "EAI_AGAIN",
      "EAI_FAIL",
      "ENODATA",
      "EHOSTUNREACH",
      "ENETUNREACH",
      "EADDRNOTAVAIL",
      "EACCES",
      "DEPTH_ZERO_SELF_SIGNED_CERT",
      "SELF_SIGNED_CERT_IN_CHAIN",
      "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
      "UNABLE_TO_GET_ISSUER_CERT",
      "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
      "CERT_HAS_EXPIRED",
      "CERT_NOT_YET_VALID",
      "CERT_UNTRUSTED",
      "ERR_TLS_CERT_ALTNAME_INVALID",
      "EPROTO"
    ]);
    /** Codes whose cause is a certificate: waiting does not mend them. */
    CERTIFICATE = /CERT|SIGNATURE|ISSUER|EPROTO/;
  }
});

// src/scalekit/token-errors.ts
/**
 * Translates what goes wrong at `POST /oauth/token` (fact 9: the SDK throws a raw AxiosError there).
 *
 * @param error an AxiosError, or whatever the abort signal gave as its reason
 */
function fromTokenEndpoint(error, envUrl, signal) {
  if (signal.aborted) return signal.reason;
  const response = responseOf(error);
  // A status of success here means that the answer broke off after its head.
  if (!response || response.status < 300) return networkFailure(error, envUrl);
  const { status, oauthError } = response;
  if (status === 401 || status === 400 && oauthError !== void 0) {
    return new Failure(
      "INVALID_CREDENTIALS",
      `Scalekit does not accept the client id and secret (${oauthError ?? status}).`,
      {
        hint: "Check TOOL_CLIENT_ID and TOOL_CLIENT_SECRET against the Scalekit Dashboard, and that TOOL_ENV_URL is the environment they belong to."
      }
    );
  }
  if (status === 403) {
    return new Failure("FORBIDDEN", "Scalekit refuses a token to these credentials (403).", {
      hint: "Check in the Scalekit Dashboard that the API client is active and allowed to call this environment."
    });
  }
  if (status === 429) return rateLimited("Scalekit", response.retryAfter);
  if (status >= 500) return unavailable(`Scalekit answered the token request with ${status}.`);
  return new Failure(
    "CONFIG_INVALID",
    `${envUrl} answered the token request with ${status}: no Scalekit environment there.`,
    {
      hint: "Set TOOL_ENV_URL to the environment URL of the Scalekit Dashboard, such as https://your-env.scalekit.dev."
    }
  );
}
/** A 429, whoever sent it. @param retryAfter seconds, where the answer named them */
function rateLimited(who, retryAfter, details = {}) {
  return new Failure("RATE_LIMITED", `${who} says: too many requests.`, {
    hint: retryAfter === void 0 ? "Wait a minute, then run the command again." : `Wait ${retryAfter} seconds, then run the command again.`,
    details: { ...retryAfter !== void 0 && { retry_after: retryAfter }, ...details }
  });
}
/** A passing fault that changed nothing. */
function unavailable(message, cause) {
  return new Failure("UNAVAILABLE", message, {
    hint: "Nothing happened; run the command again in a moment.",
    cause
  });
}
/**
 * Seconds from a `Retry-After` value, which is a number or a date (RFC 9110, section 10.2.3).
 *
 * @returns undefined where there is none or it is not understood
 */
function retryAfterSeconds(value, now = Date.now()) {
  if (!value) return void 0;
  if (/^\d+(\.\d+)?$/.test(value.trim())) return Math.ceil(Number(value));
  const at = Date.parse(value);
  return Number.isNaN(at) ? void 0 : Math.max(0, Math.ceil((at - now) / 1e3));
}
function responseOf(error) {
  const response = error instanceof Error ? Reflect.get(error, "response") : void 0;
  if (typeof response?.status !== "number") return void 0;
  const data = response.data;
  const headers = response.headers;
  return {
    status: response.status,
    oauthError: typeof data?.error === "string" ? data.error : void 0,
    retryAfter: retryAfterSeconds(headers?.["retry-after"])
  };
}
var init_token_errors = __esm({
  "src/scalekit/token-errors.ts"() {
    "use strict";
    init_failure();
    init_network_errors();
  }
});

// src/scalekit/core.ts
var core_exports = {};
__export(core_exports, {
  AgentCore: () => AgentCore
});
function dateOf(headers) {
  const date = typeof headers === "object" && headers !== null ? Reflect.get(headers, "date") : void 0;
  return typeof date === "string" ? date : void 0;
}
var import_core, NO_SDK_DEADLINE_MS, AgentCore;
var init_core = __esm({
  "src/scalekit/core.ts"() {
    "use strict";
    import_core = __toESM(require_core(), 1);
    init_failure();
    init_token_errors();
    /** A deadline of our own ends every call; the SDK's must merely never come first. */
    NO_SDK_DEADLINE_MS = 2 ** 31 - 1;
    /**
     * The SDK's core client (its HTTP client, headers and user agent) with a token that is fetched before the first
     * call (facts 1 and 2), shared by calls that start together, and renewed at most once.
     */
    AgentCore = class extends import_core.default.default {
      #session;
      #pending;
      /** The `Date` that the token endpoint stamped its answer with, for comparing clocks. */
      serverDate;
      constructor(credentials, session) {
        super(
          credentials.envUrl,
          credentials.clientId,
          credentials.clientSecret,
          NO_SDK_DEADLINE_MS,
          NO_SDK_DEADLINE_MS
        );
        session.redactor.add(credentials.clientSecret);
        this.#session = session;
        // A redirect would carry the client secret, or a provider's request, to another host (fact 4). And the
        // environment's proxy variables are not for us: gRPC does not honour them (fact 12).
        Object.assign(this.axios.defaults, { maxRedirects: 0, proxy: false, timeout: 0 });
      }
      /**
       * Sends the token request ahead, so that the answer comes while modules are still being loaded. Whoever asks for
       * the token hears how it went.
       */
      async prefetch() {
        this.#pending = this.#fetchToken();
        this.#pending.catch(() => {
        });
        // Loading holds the event loop; in two turns of it the socket opens and the request leaves.
        for (const _turn of [1, 2]) await new Promise((resolve9) => setImmediate(resolve9));
      }
      /**
       * The access token, fetched on first use.
       *
       * @throws Failure INVALID_CREDENTIALS, CONFIG_INVALID, SCALEKIT_ERROR, RATE_LIMITED, UNAVAILABLE, NETWORK
       */
      token() {
        this.#pending ??= this.#fetchToken();
        return this.#pending.catch((error) => {
          this.#pending = void 0;
          throw error;
        });
      }
      /** Drops a token that Scalekit stopped accepting; the next call fetches another. */
      forget(token) {
        if (this.accessToken !== token) return;
        this.accessToken = null;
        this.#pending = void 0;
      }
      async #fetchToken() {
        const { signal, redactor, trace } = this.#session;
        const started = performance.now();
        const report = (status) => trace?.({ method: "POST", target: "/oauth/token", status, ms: performance.now() - started });
        const form = new URLSearchParams({
          grant_type: "client_credentials",
          client_id: this.clientId,
          client_secret: this.clientSecret
        });
        let body;
        try {
          const answer = await this.axios.post("oauth/token", form.toString(), {
            headers: { "Content-Type": "application/x-www-form-urlencoded" },
            skipAuth: true,
            signal
          });
          report(answer.status);
          this.serverDate = dateOf(answer.headers);
          body = answer.data;
        } catch (error) {
          report(error instanceof Error ? error.message : String(error));
          throw fromTokenEndpoint(error, this.envUrl, signal);
        }
        const token = typeof body === "object" && body !== null ? Reflect.get(body, "access_token") : void 0;
        if (typeof token !== "string" || token === "") {
          throw new Failure("SCALEKIT_ERROR", `${this.envUrl} answered the token request without a token.`, {
            hint: "Check that TOOL_ENV_URL is the environment URL shown in the Scalekit Dashboard; something else may be answering there.",
            retryable: false
          });
        }
        redactor.add(token);
        this.accessToken = token;
        return token;
      }
    };
  }
});

// package:@bufbuild/protobuf
var require_protobuf = __commonJS({
  "package:@bufbuild/protobuf"(exports2, module2) {
    module2.exports = packages["@bufbuild/protobuf"]();
  }
});

// module:@bufbuild/protobuf
var protobuf_exports = {};
__export(protobuf_exports, {
  default: () => import_protobuf.default
});
var import_protobuf;
var init_protobuf = __esm({
  "module:@bufbuild/protobuf"() {
    __reExport(protobuf_exports, __toESM(require_protobuf()));
    import_protobuf = __toESM(require_protobuf());
  }
});

// package:@connectrpc/connect
var require_connect = __commonJS({
  "package:@connectrpc/connect"(exports2, module2) {
    module2.exports = packages["@connectrpc/connect"]();
  }
});

// module:@connectrpc/connect
var connect_exports = {};
__export(connect_exports, {
  default: () => import_connect.default
});
var import_connect;
var init_connect = __esm({
  "module:@connectrpc/connect"() {
    __reExport(connect_exports, __toESM(require_connect()));
    import_connect = __toESM(require_connect());
  }
});

// package:@connectrpc/connect-node
var require_connect_node = __commonJS({
  "package:@connectrpc/connect-node"(exports2, module2) {
    module2.exports = packages["@connectrpc/connect-node"]();
  }
});

// module:@connectrpc/connect-node
var connect_node_exports = {};
__export(connect_node_exports, {
  default: () => import_connect_node.default
});
var import_connect_node;
var init_connect_node = __esm({
  "module:@connectrpc/connect-node"() {
    __reExport(connect_node_exports, __toESM(require_connect_node()));
    import_connect_node = __toESM(require_connect_node());
  }
});

// package:@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/errdetails/errdetails_pb.js
var require_errdetails_pb = __commonJS({
  "package:@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/errdetails/errdetails_pb.js"(exports2, module2) {
    module2.exports = packages["@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/errdetails/errdetails_pb.js"]();
  }
});

// src/scalekit/grpc-errors.ts
/** What Scalekit attached to a gRPC status, if anything. */
function errorInfoOf(error) {
  return error instanceof connect_exports.ConnectError ? error.findDetails(import_errdetails_pb.ErrorInfoSchema)[0] : void 0;
}
/** The sentence a person can read: Scalekit's localized one, else the status text. */
function textOf(error) {
  const info = errorInfoOf(error);
  const text3 = info?.localizedMessageInfo?.message || info?.debugInfo?.detail;
  if (text3) return text3;
  return error instanceof connect_exports.ConnectError ? error.rawMessage : String(error instanceof Error ? error.message : error);
}
/** HTTP status of an answer that was no gRPC at all, such as a load balancer's 503. */
function httpStatusOf(error) {
  const match = /^HTTP (\d{3})$/.exec(error.rawMessage);
  return match ? Number(match[1]) : void 0;
}
/** Seconds that a refusal asks to wait. */
function retryAfterOf(error) {
  return retryAfterSeconds(error.metadata.get("retry-after"));
}
/** Whether Scalekit did not accept our access token (not: a provider did not accept the person's). */
function isTokenRefused(error) {
  return error instanceof connect_exports.ConnectError && error.code === connect_exports.Code.Unauthenticated && errorInfoOf(error)?.errorCode !== "TOOL_ERROR";
}
/**
 * Translates the failure of a call that reads (facts 8 to 11). Nothing happened on the other side, so passing
 * faults are retryable.
 */
function fromRead(error, envUrl) {
  if (error instanceof Failure) return error;
  if (!(error instanceof connect_exports.ConnectError)) return networkFailure(error, envUrl);
  if (systemCode(error.cause) !== void 0) return networkFailure(error.cause, envUrl);
  const status = httpStatusOf(error);
  if (status !== void 0) return fromHttpStatus(status, error, envUrl);
  const text3 = textOf(error);
  switch (error.code) {
    case connect_exports.Code.Unauthenticated:
      return new Failure("INVALID_CREDENTIALS", `Scalekit does not accept the access token: ${text3}.`, {
        hint: "Check TOOL_CLIENT_ID and TOOL_CLIENT_SECRET, and that TOOL_ENV_URL is the environment they belong to."
      });
    case connect_exports.Code.PermissionDenied:
      return new Failure("FORBIDDEN", `Scalekit does not allow this: ${text3}.`, {
        hint: "Check in the Scalekit Dashboard that the connection is enabled and the API client may use it."
      });
    case connect_exports.Code.NotFound:
      return new Failure("NOT_FOUND", `Scalekit knows no such thing: ${text3}.`, {
        hint: "Check the connection name and the identifier; `list-connections` shows what there is."
      });
    case connect_exports.Code.ResourceExhausted:
      return rateLimited("Scalekit", retryAfterOf(error));
    case connect_exports.Code.Unavailable:
    case connect_exports.Code.DeadlineExceeded:
    case connect_exports.Code.Canceled:
    case connect_exports.Code.Aborted:
      return unavailable(`Scalekit did not answer properly (${connect_exports.Code[error.code]}: ${text3}).`, error);
    default:
      return scalekitError(error, isOddAnswer(error.code));
  }
}
/** A gRPC error that is neither refusal nor passing fault. */
function scalekitError(error, retryable) {
  const info = errorInfoOf(error);
  const violations = info?.validationErrorInfo?.fieldViolations.map(({ field, description }) => ({
    path: field,
    message: description
  }));
  return new Failure("SCALEKIT_ERROR", `Scalekit answered ${connect_exports.Code[error.code]}: ${textOf(error)}.`, {
    hint: retryable ? "Run the command again in a moment; if it stays, report it to Scalekit." : "Check the values of the flags against what the message says.",
    retryable,
    details: {
      grpc_code: connect_exports.Code[error.code],
      ...info?.errorCode && { scalekit_code: info.errorCode },
      ...violations && violations.length > 0 && { violations }
    },
    cause: error
  });
}
function fromHttpStatus(status, error, envUrl) {
  if (status === 429) return rateLimited("Scalekit", retryAfterOf(error));
  if (status === 401 || status === 403) {
    return new Failure("FORBIDDEN", `${envUrl} refuses the call (HTTP ${status}).`, {
      hint: "Check that the network lets gRPC through to TOOL_ENV_URL and that the credentials belong to it."
    });
  }
  if (status >= 500) return unavailable(`Scalekit answered HTTP ${status}.`, error);
  if (status >= 300 && status < 500) {
    return new Failure(
      "CONFIG_INVALID",
      `${envUrl} answered HTTP ${status}: no Scalekit environment there.`,
      {
        hint: "Set TOOL_ENV_URL to the environment URL of the Scalekit Dashboard, such as https://your-env.scalekit.dev."
      }
    );
  }
  return scalekitError(error, true);
}
function isOddAnswer(code) {
  return code === connect_exports.Code.Internal || code === connect_exports.Code.Unknown || code === connect_exports.Code.DataLoss;
}
var import_errdetails_pb;
var init_grpc_errors = __esm({
  "src/scalekit/grpc-errors.ts"() {
    "use strict";
    init_connect();
    import_errdetails_pb = __toESM(require_errdetails_pb(), 1);
    init_failure();
    init_network_errors();
    init_token_errors();
  }
});

// src/scalekit/client.ts
var client_exports = {};
__export(client_exports, {
  ScalekitClient: () => ScalekitClient
});
/** Faults that a moment's wait may mend; a rate limit is the caller's to wait for. */
function isPassing(error) {
  const { code, retryable } = asFailure(error);
  return retryable && (code === "UNAVAILABLE" || code === "NETWORK" || code === "PROVIDER_ERROR");
}
/** Reports every RPC. The size is that of the message, which gRPC frames and may compress on the wire. */
function tracing(trace) {
  return (next) => async (request) => {
    const started = performance.now();
    const line = { method: "GRPC", target: request.method.name };
    const ms = () => performance.now() - started;
    try {
      const answer = await next(request);
      const bytes = answer.stream ? void 0 : (0, protobuf_exports.toBinary)(answer.method.output, answer.message).byteLength;
      trace({ ...line, status: "OK", ms: ms(), bytes });
      return answer;
    } catch (error) {
      trace({ ...line, status: error instanceof Error ? error.message : String(error), ms: ms() });
      throw error;
    }
  };
}
var RETRY_PAUSES_MS, ScalekitClient;
var init_client = __esm({
  "src/scalekit/client.ts"() {
    "use strict";
    init_protobuf();
    init_connect();
    init_connect_node();
    init_document();
    init_grpc_errors();
    /** Pauses before a read is tried again, in milliseconds; each is shortened by up to half at random. */
    RETRY_PAUSES_MS = [200, 500, 1200];
    /**
     * The door to one Scalekit environment: one token, one HTTP/2 connection, one HTTP client.
     * Reads are retried within the deadline; `once` never sends twice.
     */
    ScalekitClient = class _ScalekitClient {
      core;
      envUrl;
      session;
      #connection;
      #services = /* @__PURE__ */ new Map();
      constructor(core, session, connection = new connect_node_exports.Http2SessionManager(core.envUrl)) {
        this.envUrl = core.envUrl;
        this.session = session;
        this.core = core;
        this.#connection = connection;
      }
      /** The same door with another end: for what has to be said after the command's own time is over. */
      withSignal(signal) {
        return new _ScalekitClient(this.core, { ...this.session, signal }, this.#connection);
      }
      /** The typed client of one of the SDK's generated services. */
      service(descriptor) {
        const known = this.#services.get(descriptor.typeName);
        if (known) return known;
        const transport2 = (0, connect_node_exports.createGrpcTransport)({
          baseUrl: this.envUrl,
          sessionManager: this.#connection,
          interceptors: this.session.trace ? [tracing(this.session.trace)] : []
        });
        const client = (0, connect_exports.createClient)(descriptor, transport2);
        this.#services.set(descriptor.typeName, client);
        return client;
      }
      /** The access token; the HTTP/2 connection is opened meanwhile, so that the first call finds it ready. */
      async token() {
        if (this.core.accessToken === null && this.#connection.state() === "closed") {
          // A connection that fails is reported by the call that needs it.
          this.#connection.connect().catch(() => {
          });
        }
        return await this.core.token();
      }
      /**
       * Makes a call that changes nothing, as often as it takes.
       *
       * @throws Failure of any class the contract names for reads
       */
      read(call, request) {
        let renewed = false;
        const attempt2 = async () => {
          const token = await this.token();
          try {
            return await this.#send(call, request, token);
          } catch (error) {
            if (this.session.signal.aborted) throw this.session.signal.reason;
            if (renewed || !isTokenRefused(error)) throw fromRead(error, this.envUrl);
            renewed = true;
            this.core.forget(token);
            return attempt2();
          }
        };
        return this.retrying(attempt2);
      }
      /**
       * Repeats what changes nothing while it fails for a passing reason, with growing pauses, within the deadline.
       *
       * @param attempt throws Failure
       */
      async retrying(attempt2) {
        for (const pause of RETRY_PAUSES_MS) {
          try {
            return await attempt2();
          } catch (error) {
            if (this.session.signal.aborted || !isPassing(error)) throw error;
          }
          await this.pause(pause * (0.5 + Math.random() / 2));
        }
        return await attempt2();
      }
      /**
       * Makes a call at most once, whatever happens. Errors come as they are: the caller knows what they mean for an
       * effect that may have happened.
       */
      async once(call, request) {
        const token = await this.token();
        this.session.signal.throwIfAborted();
        return await this.#send(call, request, token);
      }
      /** Waits, unless the call ends first. @param ms milliseconds */
      async pause(ms) {
        const { signal } = this.session;
        await new Promise((resolve9, reject) => {
          const onAbort = () => {
            clearTimeout(timer);
            reject(signal.reason);
          };
          const timer = setTimeout(() => {
            signal.removeEventListener("abort", onAbort);
            resolve9();
          }, ms);
          if (signal.aborted) onAbort();
          else signal.addEventListener("abort", onAbort, { once: true });
        });
      }
      /** Lets go of the connections, so that nothing keeps the process alive. */
      close() {
        this.#connection.abort();
      }
      #send(call, request, token) {
        return call(request, {
          signal: this.session.signal,
          headers: {
            authorization: `Bearer ${token}`,
            "user-agent": this.core.userAgent,
            "x-sdk-version": this.core.sdkVersion,
            "x-api-version": this.core.apiVersion
          }
        });
      }
    };
  }
});

// src/cli/call.ts
function traceLine({ method, target, status, ms, bytes }) {
  return `[debug] ${method} ${target} → ${status}, ${Math.round(ms)} ms${bytes === void 0 ? "" : `, ${bytes} bytes`}`;
}
var MAX_IDENTIFIER_CHARS, CONNECTION_NAME, Call;
var init_call = __esm({
  "src/cli/call.ts"() {
    "use strict";
    init_failure();
    init_input();
    /** Scalekit's limits (facts, RPCs). */
    MAX_IDENTIFIER_CHARS = 100;
    CONNECTION_NAME = /^[a-zA-Z0-9_: -]{1,400}$/;
    /** What a command has to work with: the settings, the door to Scalekit, the person who reads along. */
    Call = class {
      host;
      settings;
      deadline;
      redactor;
      debug;
      input;
      /** Prints a line of a batch; the command's last line is printed by the program. */
      printRow;
      /** Whether a request that may change something has been sent: from then on every answer must come out. */
      acted = false;
      #client;
      constructor(parts) {
        this.host = parts.host;
        this.settings = parts.settings;
        this.deadline = parts.deadline;
        this.redactor = parts.redactor;
        this.debug = parts.debug;
        this.printRow = parts.printRow;
        this.input = new Input(parts.host, parts.deadline.signal);
      }
      /** Says something to the person on stderr, without secrets and control characters. */
      note(text3) {
        this.host.writeError(`${this.redactor.message(text3).replace(new RegExp("(?![\\t\\n])\\p{Cc}", "gu"), "?")}
`);
      }
      /**
       * The door to Scalekit, opened on first use.
       *
       * @throws Failure CONFIG_MISSING, CONFIG_INVALID
       */
      async client() {
        if (this.#client) return this.#client;
        const credentials = this.settings.credentials();
        const session = {
          signal: this.deadline.signal,
          redactor: this.redactor,
          trace: this.debug ? (line) => this.note(traceLine(line)) : void 0,
          progress: () => this.deadline.touch()
        };
        const { AgentCore: AgentCore2 } = await Promise.resolve().then(() => (init_core(), core_exports));
        const core = new AgentCore2(credentials, session);
        await core.prefetch();
        const { ScalekitClient: ScalekitClient2 } = await Promise.resolve().then(() => (init_client(), client_exports));
        this.#client = new ScalekitClient2(core, session);
        return this.#client;
      }
      /**
       * Whose account to use: the flag, TOOL_IDENTIFIER, or the person at the terminal.
       *
       * @throws Failure IDENTIFIER_REQUIRED, USAGE
       */
      async identifier(flag) {
        const identifier = flag ?? this.settings.identifier ?? await this.#askIdentifier();
        if (identifier === "" || identifier.length > MAX_IDENTIFIER_CHARS || new RegExp("\\p{Cc}", "u").test(identifier) || !identifier.isWellFormed()) {
          throw new Failure(
            "USAGE",
            `The identifier must be 1 to ${MAX_IDENTIFIER_CHARS} characters on one line.`,
            {
              hint: "Pass --identifier with the identifier that the account has in Scalekit, an e-mail address say."
            }
          );
        }
        return identifier;
      }
      /** Checks the spelling of a connection's name before it goes anywhere. @throws Failure USAGE */
      connectionName(flag) {
        if (flag === void 0 || CONNECTION_NAME.test(flag)) return flag;
        throw new Failure(
          "USAGE",
          `--connection-name ${JSON.stringify(flag.slice(0, 80))} is no connection's name.`,
          {
            hint: "Take a key_id from list-connections; names hold letters, digits, spaces, - _ and :."
          }
        );
      }
      /** Lets go of what would keep the process alive. */
      close() {
        this.#client?.close();
        this.deadline.clear();
      }
      async #askIdentifier() {
        if (!this.host.stdin.isTTY || !this.host.stderrIsTTY) {
          throw new Failure("IDENTIFIER_REQUIRED", "No identifier says whose account to use.", {
            hint: "Pass --identifier, or set TOOL_IDENTIFIER for good; it is the identifier that the account has in Scalekit, an e-mail address say."
          });
        }
        this.note("TOOL_IDENTIFIER is not set. Set it once, and this question goes away.");
        return (await this.input.ask("Identifier (whose account to use): ")).trim();
      }
    };
  }
});

// src/cli/command.ts
/** Keeps the types of a command's own flags while the table of commands forgets them. */
function defineCommand(command) {
  return command;
}
var COMMON_ERRORS, ACCOUNT_ERRORS;
var init_command = __esm({
  "src/cli/command.ts"() {
    "use strict";
    /** One command: its flags, what its help says, and what it does. */
    /** Codes any command that talks to Scalekit can end with. */
    COMMON_ERRORS = [
      "USAGE",
      "FILE_NOT_FOUND",
      "CONFIG_MISSING",
      "CONFIG_INVALID",
      "INVALID_CREDENTIALS",
      "FORBIDDEN",
      "RATE_LIMITED",
      "UNAVAILABLE",
      "NETWORK",
      "TIMEOUT",
      "SCALEKIT_ERROR",
      "INTERNAL",
      "INTERRUPTED"
    ];
    /** Codes of steps 1 and 2, which every command that acts for a person goes through. */
    ACCOUNT_ERRORS = [
      "IDENTIFIER_REQUIRED",
      "CONNECTION_NOT_FOUND",
      "CONNECTION_NOT_COMPLETED",
      "AUTHORIZATION_REQUIRED",
      "ACCOUNT_NOT_FOUND",
      "ACCOUNT_NOT_ACTIVE"
    ];
  }
});

// src/cli/flags.ts
/** A flag as yargs wants it; values stay text, so that what was wrong can be said exactly. */
function yargsOption(spec) {
  const base = { describe: spec.describe };
  if (spec.kind === "switch") return { ...base, type: "boolean" };
  return {
    ...base,
    type: "string",
    requiresArg: true,
    ...spec.kind === "text" && spec.choices && { choices: [...spec.choices] }
  };
}
/**
 * Turns what yargs parsed into typed values.
 *
 * @throws Failure USAGE for a flag given twice, a name that is empty, or a number that is none or out of range
 */
function readFlags(specs, parsed) {
  return Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [name, readFlag(name, spec, parsed[name])])
  );
}
function readFlag(name, spec, value) {
  if (spec.kind === "list") return value === void 0 ? [] : [value].flat();
  if (Array.isArray(value)) {
    throw new Failure("USAGE", `--${name} is given ${value.length} times.`, { hint: `Give --${name} once.` });
  }
  if (spec.kind === "switch") return value === true;
  if (value === void 0) return value;
  if (spec.kind === "text") {
    if (spec.mayBeEmpty || String(value).trim() !== "") return value;
    // A shell variable that is not set, most likely: taken for a name, it would match nothing or everything.
    throw new Failure("USAGE", `--${name} is empty.`, { hint: `Give --${name} a value, or leave it out.` });
  }
  const number2 = Number(value);
  const fits = Number.isFinite(number2) && number2 >= spec.min && number2 <= spec.max;
  if (String(value).trim() === "" || !fits || spec.whole && !Number.isInteger(number2)) {
    const wanted = `a ${spec.whole ? "whole " : ""}number from ${spec.min} to ${spec.max}`;
    throw new Failure("USAGE", `--${name} ${JSON.stringify(value)} is not ${wanted}.`, {
      hint: `Give --${name} ${wanted}.`
    });
  }
  return number2;
}
var text, content, choice, list, toggle, number, count, CONNECTION, IDENTIFIER, COMMON;
var init_flags = __esm({
  "src/cli/flags.ts"() {
    "use strict";
    init_failure();
    /** What a flag takes. */
    /** The values of a command's flags, by their names. */
    text = (describe3) => ({ kind: "text", describe: describe3 });
    /** Content rather than a name: nothing is content, too. */
    content = (describe3) => ({ kind: "text", describe: describe3, mayBeEmpty: true });
    choice = (describe3, choices) => ({ kind: "text", describe: describe3, choices });
    list = (describe3) => ({ kind: "list", describe: describe3 });
    toggle = (describe3) => ({ kind: "switch", describe: describe3 });
    number = (describe3, min, max) => ({ kind: "number", describe: describe3, min, max });
    /** A number of things: a whole one. */
    count = (describe3, min, max) => ({ kind: "number", describe: describe3, min, max, whole: true });
    /** Flags that several commands share, in the words users know. */
    CONNECTION = {
      "connection-name": text("name of the connection (`key_id` of list-connections)"),
      provider: text("provider, such as NOTION; case, spaces, - and _ do not matter")
    };
    IDENTIFIER = { identifier: text("whose account to use (default: TOOL_IDENTIFIER)") };
    /** Flags that every command has. */
    COMMON = {
      timeout: number("seconds for the whole command; in transfers, without progress (default 60)", 0.1, 86400),
      fields: text("keep only these paths of `data`: id,results.title"),
      "max-chars": count("longest answer to print; more goes to a file (default 12000, 0: no limit)", 0, 1e9),
      "env-from": text("file to read the credentials from"),
      pretty: toggle("indent the JSON")
    };
  }
});

// package:zod/mini
var require_mini = __commonJS({
  "package:zod/mini"(exports2, module2) {
    module2.exports = packages["zod/mini"]();
  }
});

// module:zod/mini
var mini_exports = {};
__export(mini_exports, {
  default: () => import_mini.default
});
var import_mini;
var init_mini = __esm({
  "module:zod/mini"() {
    __reExport(mini_exports, __toESM(require_mini()));
    import_mini = __toESM(require_mini());
  }
});

// package:dotenv
var require_dotenv = __commonJS({
  "package:dotenv"(exports2, module2) {
    module2.exports = packages["dotenv"]();
  }
});

// src/config/env-file.ts
/**
 * Reads the declared variables of a `.env` file.
 *
 * @param required whether the person named the file (`--env-from`) or it merely lies in the working directory
 * @throws Failure FILE_NOT_FOUND or CONFIG_INVALID where a required file cannot be read
 */
async function readEnvFile(path, required) {
  const refuse3 = (reason) => {
    if (!required) return { values: {}, ignored: `${path} was not read: ${reason}.` };
    throw new Failure("CONFIG_INVALID", `--env-from: ${path} was not read: ${reason}.`, {
      hint: "Name a text file with lines such as TOOL_CLIENT_ID=…"
    });
  };
  let text3;
  try {
    // Non-blocking, so that opening a FIFO nobody writes to returns; Windows has no such flag and no FIFOs.
    const file = (0, import_node_fs2.openSync)(path, import_node_fs2.constants.O_RDONLY | (import_node_fs2.constants.O_NONBLOCK ?? 0));
    try {
      const stat2 = (0, import_node_fs2.fstatSync)(file);
      if (!stat2.isFile()) return refuse3("it is not a regular file");
      if (stat2.size > MAX_BYTES2) return refuse3("it is over 1 MiB");
      text3 = (0, import_node_fs2.readFileSync)(file, "utf8");
    } finally {
      (0, import_node_fs2.closeSync)(file);
    }
  } catch (error) {
    if (error instanceof Failure) throw error;
    const { code } = error;
    if (code !== "ENOENT" && code !== "ENOTDIR") return refuse3(`${code ?? "it cannot be read"}`);
    if (!required) return { values: {} };
    throw new Failure("FILE_NOT_FOUND", `--env-from: there is no file ${path}.`, {
      hint: "Check the path; it is taken from the working directory.",
      details: { path }
    });
  }
  const { parse: parse2 } = await Promise.resolve().then(() => __toESM(require_dotenv(), 1));
  const parsed = parse2(text3.replace(/^\uFEFF/, ""));
  const values2 = {};
  for (const name of FILE_VARIABLES) if (parsed[name]) values2[name] = parsed[name];
  return { values: values2 };
}
var import_node_fs2, MAX_BYTES2;
var init_env_file = __esm({
  "src/config/env-file.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
    init_failure();
    init_environment();
    /** No settings file is longer; one that is (or a FIFO, or a device) is not read. */
    MAX_BYTES2 = 1024 * 1024;
    /** A settings file's variables, or why it was passed over. */
  }
});

// src/config/settings.ts
var settings_exports = {};
__export(settings_exports, {
  CREDENTIAL_NAMES: () => CREDENTIAL_NAMES,
  isLoopbackHost: () => isLoopbackHost,
  loadSettings: () => loadSettings
});
/**
 * Gathers the settings. The first source that has any of the three credentials gives all three: the process
 * environment, `--env-from`, then `.env` in the working directory. They are never mixed, so that a stray `.env`
 * cannot send a real secret to another URL.
 *
 * @throws Failure FILE_NOT_FOUND, CONFIG_INVALID for a `--env-from` that cannot be read
 */
async function loadSettings(env, cwd, envFrom) {
  const named2 = envFrom === void 0 ? void 0 : await readEnvFile((0, import_node_path3.resolve)(cwd, envFrom), true);
  const local = await readEnvFile((0, import_node_path3.join)(cwd, ".env"), false);
  const sources = [["the environment", env]];
  if (named2) sources.push([`--env-from ${envFrom}`, named2.values]);
  sources.push([".env in the working directory", local.values]);
  const triples = sources.map(([name, values2]) => [name, tripleOf(values2)]);
  const chosen = triples.find(([, triple2]) => Object.values(triple2).some(Boolean));
  const triple = chosen?.[1] ?? {};
  const first = (...names) => sources.flatMap(([, values2]) => names.map((name) => values2[name]?.trim())).find(Boolean);
  return {
    source: chosen?.[0],
    credentials: () => checkCredentials(
      triple,
      chosen?.[0],
      triples.map(([name]) => name)
    ),
    present: Object.fromEntries(
      CREDENTIAL_NAMES.map((name) => [name, Boolean(triple[name])])
    ),
    secret: triple.TOOL_CLIENT_SECRET,
    identifier: first("TOOL_IDENTIFIER", "SCALEKIT_IDENTIFIER"),
    // A protective switch that any source turns on stays on: a stray file may tighten, never loosen.
    readOnly: sources.some(([, values2]) => isOn(values2.TOOL_READ_ONLY)),
    confirmWrites: sources.some(([, values2]) => isOn(values2.TOOL_CONFIRM_WRITES)),
    warnings: local.ignored ? [local.ignored] : []
  };
}
function tripleOf(values2) {
  const pick2 = (...candidates) => candidates.map((text3) => text3?.trim()).find(Boolean);
  return {
    TOOL_CLIENT_ID: pick2(values2.TOOL_CLIENT_ID, values2.SCALEKIT_CLIENT_ID),
    TOOL_CLIENT_SECRET: pick2(values2.TOOL_CLIENT_SECRET, values2.SCALEKIT_CLIENT_SECRET),
    TOOL_ENV_URL: pick2(values2.TOOL_ENV_URL, values2.SCALEKIT_ENVIRONMENT_URL)
  };
}
function checkCredentials(triple, source, tried) {
  const missing = CREDENTIAL_NAMES.filter((name) => !triple[name]);
  if (missing.length > 0) {
    const partly = source ? ` ${source} has the others; the three are never mixed from two sources.` : "";
    throw new Failure(
      "CONFIG_MISSING",
      `Not set: ${missing.join(", ")} (looked in ${tried.join(", ")}).${partly}`,
      {
        hint: WHERE,
        details: { missing }
      }
    );
  }
  const parsed = (0, mini_exports.object)({
    TOOL_CLIENT_ID: Header,
    TOOL_CLIENT_SECRET: Header,
    TOOL_ENV_URL: (0, mini_exports.string)()
  }).safeParse(triple);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Failure("CONFIG_INVALID", `${String(issue?.path[0])} from ${source} ${issue?.message}.`, {
      hint: "Copy the value again from the Scalekit Dashboard, without quotes or line breaks."
    });
  }
  return {
    clientId: parsed.data.TOOL_CLIENT_ID,
    clientSecret: parsed.data.TOOL_CLIENT_SECRET,
    envUrl: checkUrl(parsed.data.TOOL_ENV_URL, source)
  };
}
/** `https`, or `http` on loopback; an origin only, because the SDK answers a path with "unimplemented" (fact 11). */
function checkUrl(text3, source) {
  const refuse3 = (reason) => {
    throw new Failure("CONFIG_INVALID", `TOOL_ENV_URL from ${source} ${reason}.`, {
      hint: "Set TOOL_ENV_URL to the environment URL of the Scalekit Dashboard, such as https://your-env.scalekit.dev."
    });
  };
  if (!URL.canParse(text3)) return refuse3("is not a URL");
  const url = new URL(text3);
  if (url.username || url.password) return refuse3("must not hold a user name or password");
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopbackHost(url.hostname))) {
    return refuse3("must begin with https:// (http:// is for loopback only)");
  }
  if (url.pathname !== "/" || url.search || url.hash) return refuse3("must be an origin, without a path");
  return url.origin;
}
/** @param hostname as `URL.hostname` gives it, brackets around IPv6 included */
function isLoopbackHost(hostname) {
  return hostname === "localhost" || hostname.endsWith(".localhost") || /^127(\.\d+){3}$/.test(hostname) || hostname === "[::1]";
}
var import_node_path3, CREDENTIAL_NAMES, WHERE, Header;
var init_settings = __esm({
  "src/config/settings.ts"() {
    "use strict";
    import_node_path3 = require("node:path");
    init_mini();
    init_failure();
    init_env_file();
    init_environment();
    /** What it takes to speak to a Scalekit environment. */
    CREDENTIAL_NAMES = ["TOOL_CLIENT_ID", "TOOL_CLIENT_SECRET", "TOOL_ENV_URL"];
    WHERE = "Set them in skills.entries.scalekit-agent-auth.env of the OpenClaw configuration, or in a .env file of the working directory; the values are in the Scalekit Dashboard under Developers > API Credentials.";
    Header = (0, mini_exports.string)().check((0, mini_exports.regex)(/^[!-~]+$/, "must be printable ASCII without spaces"));
  }
});

// package:@bufbuild/protobuf/wkt
var require_wkt = __commonJS({
  "package:@bufbuild/protobuf/wkt"(exports2, module2) {
    module2.exports = packages["@bufbuild/protobuf/wkt"]();
  }
});

// module:@bufbuild/protobuf/wkt
var wkt_exports = {};
__export(wkt_exports, {
  default: () => import_wkt.default
});
var import_wkt;
var init_wkt = __esm({
  "module:@bufbuild/protobuf/wkt"() {
    __reExport(wkt_exports, __toESM(require_wkt()));
    import_wkt = __toESM(require_wkt());
  }
});

// package:@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/connected_accounts/connected_accounts_pb.js
var require_connected_accounts_pb = __commonJS({
  "package:@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/connected_accounts/connected_accounts_pb.js"(exports2, module2) {
    module2.exports = packages["@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/connected_accounts/connected_accounts_pb.js"]();
  }
});

// src/scalekit/accounts.ts
var accounts_exports = {};
__export(accounts_exports, {
  listAccounts: () => listAccounts,
  magicLink: () => magicLink,
  readAccount: () => readAccount
});
/**
 * Reads a person's account on a connection. Reading refreshes an expired grant first, so the status is what a
 * tool call would find. The answer holds live tokens: they are made known to the redactor and dropped here.
 *
 * @param reveal receives the tokens; for `get-authorization --show-tokens` alone
 * @returns undefined where the person has no account on this connection
 */
async function readAccount(client, connectionName, identifier, reveal) {
  const service = client.service(import_connected_accounts_pb.ConnectedAccountService);
  let account;
  try {
    const request = { connector: connectionName, identifier };
    account = (await client.read(service.getConnectedAccountAuth, request)).connectedAccount;
  } catch (error) {
    if (error instanceof Failure && error.code === "NOT_FOUND") return void 0;
    throw error;
  }
  if (!account) return void 0;
  const tokens = tokensOf(account.authorizationDetails);
  for (const [name, value] of Object.entries({ ...tokens, ...account.apiConfig })) hide(client, name, value);
  reveal?.(tokens);
  return withoutSecrets(account, tokens);
}
/** The accounts of one identifier on every connection, all pages; this call carries no secrets. */
async function listAccounts(client, identifier) {
  const service = client.service(import_connected_accounts_pb.ConnectedAccountService);
  const accounts = [];
  const seen = /* @__PURE__ */ new Set();
  for (let pageToken = ""; ; ) {
    const request = { identifier, pageSize: 99, pageToken };
    const page = await client.read(service.listConnectedAccounts, request);
    for (const { connector, status } of page.connectedAccounts) {
      accounts.push({ connectionName: connector, status: import_connected_accounts_pb.ConnectorStatus[status] ?? String(status) });
    }
    pageToken = page.nextPageToken;
    if (pageToken === "" || seen.has(pageToken)) return accounts;
    seen.add(pageToken);
  }
}
/** Asks for a magic link; the account is created where there is none yet. */
async function magicLink(client, connectionName, identifier, options = {}) {
  const service = client.service(import_connected_accounts_pb.ConnectedAccountService);
  const answer = await client.read(service.getMagicLinkForConnectedAccount, {
    connector: connectionName,
    identifier,
    ...options.state !== void 0 && { state: options.state },
    ...options.userVerifyUrl !== void 0 && { userVerifyUrl: options.userVerifyUrl }
  });
  return { link: answer.link, ...answer.expiry && { expires_at: isoOf(answer.expiry) } };
}
/** Timestamps beyond what a Date holds are passed over rather than thrown about. */
function isoOf(timestamp) {
  const date = (0, wkt_exports.timestampDate)(timestamp);
  return Number.isNaN(date.getTime()) ? "" : date.toISOString();
}
function tokensOf(details) {
  const held = details?.details;
  switch (held?.case) {
    case "oauthToken":
      return { access_token: held.value.accessToken, refresh_token: held.value.refreshToken };
    case "staticAuth":
      return { ...held.value.details };
    case "googleDwd":
      return { access_token: held.value.accessToken };
    case "trustedIdp":
      return {
        access_key_id: held.value.accessKeyId,
        secret_access_key: held.value.secretAccessKey,
        session_token: held.value.sessionToken
      };
    default:
      return {};
  }
}
function hide(client, name, value) {
  if (typeof value === "string" && (SECRET_MEMBERS.test(name) || !PLAIN_MEMBERS.test(name)))
    client.session.redactor.add(value);
  if (typeof value === "object" && value !== null) {
    for (const [key, member] of Object.entries(value)) hide(client, key, member);
  }
}
function withoutSecrets(account, tokens) {
  const { details } = account.authorizationDetails ?? {};
  const scopes = details?.case === "oauthToken" || details?.case === "googleDwd" ? details.value.scopes : [];
  const expiresAt = account.tokenExpiresAt ? isoOf(account.tokenExpiresAt) : "";
  return {
    id: account.id,
    status: import_connected_accounts_pb.ConnectorStatus[account.status] ?? String(account.status),
    authorizationType: import_connected_accounts_pb.ConnectorType[account.authorizationType] ?? String(account.authorizationType),
    ...expiresAt && { tokenExpiresAt: expiresAt },
    scopes: [...scopes],
    hasAccessToken: Object.entries(tokens).some(
      ([name, value]) => name !== "refresh_token" && Boolean(value)
    ),
    hasRefreshToken: Boolean(tokens.refresh_token),
    provider: account.provider,
    connectionName: account.connector
  };
}
var import_connected_accounts_pb, PLAIN_MEMBERS, SECRET_MEMBERS;
var init_accounts = __esm({
  "src/scalekit/accounts.ts"() {
    "use strict";
    init_wkt();
    import_connected_accounts_pb = __toESM(require_connected_accounts_pb(), 1);
    init_failure();
    /** A person's connected account, without its secrets. */
    /** Members of a static credential that are no secrets and may appear in ordinary text, unless the name says otherwise. */
    PLAIN_MEMBERS = /user|domain|host|url|email|region|version|type|scope|path/i;
    SECRET_MEMBERS = /key|token|secret|pass|auth|credential/i;
    /** A link a person opens to consent, and when it stops working. */
  }
});

// package:@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/connections/connections_pb.js
var require_connections_pb = __commonJS({
  "package:@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/connections/connections_pb.js"(exports2, module2) {
    module2.exports = packages["@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/connections/connections_pb.js"]();
  }
});

// src/scalekit/connections.ts
var connections_exports = {};
__export(connections_exports, {
  isUsable: () => isUsable,
  listConnections: () => listConnections,
  needsConsent: () => needsConsent
});
/** Whether accounts of this connection are made by a person who opens a magic link. */
function needsConsent(connection) {
  return CONSENT_TYPES.has(connection.type);
}
/** Whether the connection can be used at all. */
function isUsable(connection) {
  return connection.status === "COMPLETED" && connection.enabled;
}
/**
 * The connections of the environment, all pages, in the server's order.
 *
 * @param name the listing ends with the page that has the connection of this name: a call that is about one
 *   connection need not wait for the others
 */
async function listConnections(client, name) {
  const service = client.service(import_connections_pb.ConnectionService);
  const connections = [];
  const seen = /* @__PURE__ */ new Set();
  for (let pageToken = ""; ; ) {
    const page = await client.read(service.listAppConnections, { pageSize: PAGE_SIZE, pageToken });
    for (const { keyId, providerKey, type, status, enabled } of page.connections) {
      connections.push({
        keyId,
        provider: providerKey,
        type: import_connections_pb.ConnectionType[type] ?? String(type),
        status: import_connections_pb.ConnectionStatus[status] ?? String(status),
        enabled
      });
    }
    pageToken = page.nextPageToken;
    // A server that hands out the same token again would keep us here for ever.
    const found = name !== void 0 && connections.some(({ keyId }) => keyId === name);
    if (pageToken === "" || seen.has(pageToken) || found) return connections;
    seen.add(pageToken);
  }
}
var import_connections_pb, PAGE_SIZE, CONSENT_TYPES;
var init_connections = __esm({
  "src/scalekit/connections.ts"() {
    "use strict";
    import_connections_pb = __toESM(require_connections_pb(), 1);
    /** A connection as the Dashboard defines it: a provider, a way to authenticate, and a name. */
    /** The API's maximum; its default is 10. */
    PAGE_SIZE = 30;
    /** Types a person consents to by opening a link (contract, rule 2). */
    CONSENT_TYPES = /* @__PURE__ */ new Set(["OAUTH", "TRELLO_OAUTH1", "SMART_FHIR"]);
  }
});

// src/scalekit/probe.ts
/**
 * Resolves the environment's host.
 *
 * @returns its addresses
 *
 * @throws Failure NETWORK
 */
async function resolveHost(envUrl) {
  const { hostname } = new URL(envUrl);
  try {
    const found = await (0, import_promises.lookup)(hostname.replace(/^\[|\]$/g, ""), { all: true });
    return found.map(({ address }) => address);
  } catch (error) {
    throw networkFailure(error, hostname);
  }
}
/** Connects, with TLS where the URL says so. @returns the TLS version, or `none` over plain http */
async function connectHost(envUrl, signal) {
  const url = new URL(envUrl);
  const secure = url.protocol === "https:";
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const port = Number(url.port || (secure ? 443 : 80));
  let socket;
  try {
    return await new Promise((resolve9, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
      if (!secure) {
        socket = (0, import_node_net.connect)({ host, port }, () => resolve9("none"));
      } else {
        const tls = (0, import_node_tls.connect)(
          { host, port, ALPNProtocols: ["h2", "http/1.1"] },
          () => resolve9(tls.getProtocol() ?? "TLS")
        );
        socket = tls;
      }
      socket.on("error", reject);
    });
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw networkFailure(error, url.host);
  } finally {
    socket?.destroy();
  }
}
/**
 * How far this machine's clock is ahead of the server's, which stamps its answers with a `Date`.
 *
 * @param date the header's value
 * @returns seconds, negative where this clock is behind; undefined where the server sent no date
 */
function clockSkewSeconds(date, now = Date.now()) {
  const theirs = date === void 0 ? Number.NaN : Date.parse(date);
  return Number.isNaN(theirs) ? void 0 : Math.round((now - theirs) / 1e3);
}
var import_promises, import_node_net, import_node_tls;
var init_probe = __esm({
  "src/scalekit/probe.ts"() {
    "use strict";
    import_promises = require("node:dns/promises");
    import_node_net = require("node:net");
    import_node_tls = require("node:tls");
    init_network_errors();
  }
});

// src/steps/doctor.ts
var doctor_exports = {};
__export(doctor_exports, {
  examine: () => examine
});
/**
 * Looks at everything a call needs, from the machine outwards. A check that cannot succeed because an earlier one
 * failed is left out; none of them throws, except when the person stops it.
 */
async function examine(patient) {
  const { settings, signal } = patient;
  const checks = [checkNode(patient.nodeVersion), ...checkCredentials2(settings)];
  const envUrl = await attempt(checks, "environment_url", async () => {
    const url = settings.credentials().envUrl;
    return [url, url];
  });
  if (envUrl === void 0) return checks;
  const addresses = await attempt(checks, "dns", async () => {
    const found = await resolveHost(envUrl);
    return [found, found.join(", ")];
  });
  if (addresses === void 0) return checks;
  const tls = await attempt(checks, "tls", async () => {
    const version = await connectHost(envUrl, signal);
    return [
      version,
      version === "none" ? "connected without TLS, which is allowed on loopback" : `connected with ${version}`
    ];
  });
  if (tls === void 0) return checks;
  const client = await patient.client();
  const token = await attempt(checks, "token", async () => [
    await client.retrying(() => client.token()),
    "Scalekit accepts the credentials"
  ]);
  if (token === void 0) return checks;
  checks.push(checkClock(client.core.serverDate));
  const connections = await attempt(checks, "connections", async () => {
    const found = await listConnections(client);
    return [found, describeConnections(found)];
  });
  if (connections === void 0) return checks;
  if (!connections.some(isUsable)) {
    amend(
      checks,
      "connections",
      "Create a connection in the Scalekit Dashboard (AgentKit > Connections) and finish its configuration."
    );
  }
  checks.push(await checkAccounts(client, patient.identifier, connections));
  return checks;
}
function checkNode(version) {
  const ok = Number.parseInt(version, 10) >= OLDEST_NODE;
  return {
    name: "node",
    ok,
    detail: `Node.js ${version}`,
    ...!ok && { fix: `Install Node.js ${OLDEST_NODE} or newer for the shell that the agent uses.` }
  };
}
/** Where each credential came from, never its value. */
function checkCredentials2({ present, source, warnings }) {
  const checks = CREDENTIAL_NAMES.map((name) => ({
    name,
    ok: present[name],
    detail: present[name] ? `set by ${source}` : "not set",
    ...!present[name] && {
      fix: `Set ${name} in skills.entries.scalekit-agent-auth.env of the OpenClaw configuration, or in a .env file of the working directory; the three must come from one place.`
    }
  }));
  const unread = warnings.map((warning) => ({
    name: "env_file",
    ok: false,
    detail: warning,
    fix: "Make .env a small text file, or remove it."
  }));
  return [...checks, ...unread];
}
function checkClock(date) {
  const skew = clockSkewSeconds(date);
  if (skew === void 0)
    return { name: "clock", ok: true, detail: "the server sends no date to compare with" };
  const ok = Math.abs(skew) <= MAX_SKEW_SECONDS;
  const where = skew > 0 ? "ahead of" : "behind";
  return {
    name: "clock",
    ok,
    detail: skew === 0 ? "in step with the server" : `${Math.abs(skew)} s ${where} the server`,
    ...!ok && {
      fix: "Set this machine's clock, by NTP say: tokens look expired or not yet valid to a clock that is off."
    }
  };
}
async function checkAccounts(client, identifier, connections) {
  if (identifier === void 0) {
    return {
      name: "accounts",
      ok: false,
      detail: "no identifier is set",
      fix: "Set TOOL_IDENTIFIER to the identifier that the accounts have in Scalekit, an e-mail address say, or pass --identifier."
    };
  }
  try {
    const accounts = await listAccounts(client, identifier);
    const usable = connections.filter(isUsable).filter(({ type }) => type !== "NO_AUTH");
    const inactive = accounts.filter(({ status }) => status !== "ACTIVE");
    const active = accounts.length - inactive.length;
    const others = inactive.map(({ connectionName, status }) => `${connectionName} ${status}`).join(", ");
    return {
      name: "accounts",
      ok: inactive.length === 0,
      detail: `${identifier}: ${active} active of ${accounts.length} accounts, on ${usable.length} connections${others && `; ${others}`}`,
      ...inactive.length > 0 && {
        fix: `Run generate-link --connection-name ${inactive[0]?.connectionName} and open the link; an API key is renewed in the Scalekit Dashboard.`
      }
    };
  } catch (error) {
    return fromFailure("accounts", error);
  }
}
function describeConnections(connections) {
  const counts = /* @__PURE__ */ new Map();
  for (const { status, enabled } of connections) {
    const label = enabled ? status : `${status} but disabled`;
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const parts = [...counts].map(([label, count2]) => `${count2} ${label}`);
  return parts.length === 0 ? "none" : parts.join(", ");
}
/** Runs one check and notes how it went. @returns its value, or undefined where it failed */
async function attempt(checks, name, look) {
  try {
    const [value, detail] = await look();
    checks.push({ name, ok: true, detail });
    return value;
  } catch (error) {
    checks.push(fromFailure(name, error));
    return void 0;
  }
}
/** @throws the failure itself where it says that nobody waits for the checks any more */
function fromFailure(name, error) {
  const failure = asFailure(error);
  if (failure.code === "INTERRUPTED") throw failure;
  const { message, hint } = failure;
  return { name, ok: false, detail: message, fix: hint };
}
function amend(checks, name, fix) {
  const check = checks.find((candidate) => candidate.name === name);
  if (check) Object.assign(check, { ok: false, fix });
}
var OLDEST_NODE, MAX_SKEW_SECONDS;
var init_doctor = __esm({
  "src/steps/doctor.ts"() {
    "use strict";
    init_document();
    init_settings();
    init_accounts();
    init_connections();
    init_probe();
    /** What was looked at, and how to mend it where it is not well. */
    OLDEST_NODE = 20;
    /** A clock further off than this makes tokens look expired or not yet valid. */
    MAX_SKEW_SECONDS = 60;
  }
});

// src/cli/doctor.ts
var doctor_default;
var init_doctor2 = __esm({
  "src/cli/doctor.ts"() {
    "use strict";
    init_command();
    init_flags();
    doctor_default = defineCommand({
      name: "doctor",
      step: "health",
      summary: "Checks this machine’s set-up, the environment, and the accounts",
      flags: { ...IDENTIFIER },
      required: [],
      example: "scalekit-agent-auth doctor",
      answer: "checks:[{name,ok,detail,fix?}], healthy",
      errors: [],
      async run(flags, call) {
        const { examine: examine2 } = await Promise.resolve().then(() => (init_doctor(), doctor_exports));
        const checks = await examine2({
          nodeVersion: call.host.nodeVersion,
          settings: call.settings,
          identifier: flags.identifier ?? call.settings.identifier,
          signal: call.deadline.signal,
          client: () => call.client()
        });
        return { checks, healthy: checks.every((check) => check.ok) };
      }
    });
  }
});

// src/files/secret-stores.ts
/**
 * What secret a path stands for.
 *
 * @param path absolute; links should be resolved, Windows paths may use either slash
 * @param homeDir the caller's home folder
 * @returns words for a message, undefined where nothing speaks against the path
 */
function secretAt(path, homeDir = "") {
  const plain = simplify(path);
  const found = ANYWHERE.find(([pattern]) => pattern.test(plain));
  if (found) return found[1];
  const own = `${simplify(homeDir)}/`;
  const prefix = own.length > 2 && plain.startsWith(own) ? own : HOMES.exec(plain)?.[0];
  if (prefix === void 0) return void 0;
  return IN_HOME.find(([pattern]) => pattern.test(plain.slice(prefix.length)))?.[1];
}
/** Whether a file's first bytes are those of a private key, in any encoding that keeps ASCII recognisable. */
function beginsAsPrivateKey(head) {
  return PRIVATE_KEY.test(head.subarray(0, KEY_HEAD_BYTES).toString("latin1").replaceAll("\0", ""));
}
/** One spelling for one file: what Windows ignores in names (streams, trailing dots and blanks) is cut off. */
function simplify(path) {
  const [, drive = "", rest = ""] = /^(?:[\\/]{2}\?[\\/])?([a-z]:)?(.*)$/is.exec(path) ?? [];
  const segments = rest.normalize("NFKC").split(/[\\/]+/);
  const plain = segments.map((segment) => segment.replace(/:.*$/s, "").replace(/(?<=[^. ])[. ]+$/, ""));
  return `${drive}${plain.join("/")}`.toLowerCase().replace(/\/$/, "");
}
var HOMES, IN_HOME, ANYWHERE, PRIVATE_KEY, KEY_HEAD_BYTES;
var init_secret_stores = __esm({
  "src/files/secret-stores.ts"() {
    "use strict";
    /**
     * Places and names that hold credentials, which no agent has a reason to send away or to write into. There is no
     * flag that lifts this. Paths are compared in lower case with forward slashes, so that one list serves every system.
     */
    /** A person's home, wherever it is kept; the caller's own is tried besides. */
    HOMES = /^(?:\/home\/[^/]+|\/users\/[^/]+|\/root|\/var\/root|[a-z]:\/users\/[^/]+|\/mnt\/[a-z]\/users\/[^/]+)\//;
    /** Below a home folder. */
    IN_HOME = [
      [/^\.azure\//, "the credentials of Azure"],
      [/^(?:\.config|appdata\/(?:roaming|local))\/gcloud\//, "the credentials of Google Cloud"],
      [
        /^(?:\.config|appdata\/roaming)\/(?:gh|github cli|op|rclone|hub|doctl|hcloud)\//,
        "a command-line program's credentials"
      ],
      [
        /^appdata\/(?:roaming|local)\/microsoft\/(?:credentials|protect|vault|crypto)\//,
        "the credential store of Windows"
      ],
      [/^library\/(?:keychains|cookies)\//, "the keychain or cookies of macOS"],
      [/^\.local\/share\/(?:keyrings|kwalletd)\//, "the desktop's keyring"],
      [
        /^(?:\.config|appdata\/roaming|library\/application support)\/(?:1password|bitwarden|keepassxc)\//,
        "a password manager's store"
      ]
    ];
    /** Anywhere. Folders end in a slash, files in `$`. */
    ANYWHERE = [
      [/\/\.env(?:\.[^/]*)?$/, "an environment file"],
      [/\/\.ssh\//, "the SSH keys"],
      [/\/\.gnupg\//, "the GnuPG keys"],
      [
        /\/\.password-store\/|\.(?:kdbx?|agilekeychain|opvault|kwl|keychain|keychain-db)(?:$|\/)/,
        "a password store"
      ],
      [
        /\/id_(?:rsa|dsa|ecdsa|ed25519|xmss)(?:_sk)?(?:[._-](?!pub$)[^/]*)?$|\.(?:ppk|p12|pfx|jks|keystore)$/,
        "a private key"
      ],
      [/\/\.aws\/(?:credentials$|config$|sso\/|cli\/)/, "the credentials of AWS"],
      [/\/\.kube\/config$/, "the credentials of Kubernetes"],
      [/\/\.docker\/config\.json$/, "the credentials of Docker"],
      [
        /\/gcloud\/(?:credentials\.db|access_tokens\.db|application_default_credentials\.json|legacy_credentials\/.*)$/,
        "the credentials of Google Cloud"
      ],
      [
        /\/[._]netrc$|\/\.(?:npmrc|yarnrc\.yml|pypirc|pgpass|my\.cnf|vault-token|git-credentials)$/,
        "a file of logins"
      ],
      [
        /\/\.config\/git\/credentials$|\/\.cargo\/credentials(?:\.toml)?$|\/credentials\.tfrc\.json$/,
        "a file of logins"
      ],
      [
        /\/(?:login data(?: for account)?|logins(?:-backup)?\.json|key[34]\.db|signons\.sqlite|cookies\.sqlite|cookies\.binarycookies)$/,
        "a browser's store of logins"
      ],
      [
        /\/(?:default|profile \d+|guest profile|network|user data)\/(?:cookies|web data|extension cookies)$/,
        "a browser's store of logins"
      ],
      // The agent's own folders lie inside the state folder: https://docs.openclaw.ai/concepts/agent-workspace
      [/\/\.openclaw(?:-[^/]+)?\/(?!(?:workspace(?:-[^/]+)?|sandboxes|media)\/)/, "the state of OpenClaw"],
      [/^\/(?:proc|sys|dev)\//, "no file but a window into the system"],
      [/^\/etc\/(?:shadow|gshadow)-?$|^\/etc\/ssh\/ssh_host_[^/]*_key$/, "the system's secrets"]
    ];
    /** How private keys begin: PEM, OpenSSH, PGP, SSH2, PuTTY, age. */
    PRIVATE_KEY = /-{4,5} ?BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)? ?-{4,5}|PuTTY-User-Key-File-\d|AGE-SECRET-KEY-1/;
    /** As much of a file as is looked at for the beginning of a private key, in bytes. */
    KEY_HEAD_BYTES = 1024;
  }
});

// src/files/save.ts
var save_exports = {};
__export(save_exports, {
  checkTarget: () => checkTarget,
  saveStream: () => saveStream,
  saveTemporary: () => saveTemporary
});
/**
 * Checks a target before anything is fetched, so that nobody waits for a download that cannot be kept.
 *
 * @param homeDir the person's home, for the guards
 * @returns the absolute path, links in its folder resolved
 * @throws Failure FILE_EXISTS, FILE_NOT_FOUND (the folder), FILE_REFUSED (a link, a device, a folder, a place for
 *   credentials)
 */
async function checkTarget(path, overwrite, homeDir) {
  const full = (0, import_node_path4.resolve)(path);
  let folder;
  try {
    folder = await (0, import_promises2.realpath)((0, import_node_path4.dirname)(full));
    if (!(await (0, import_promises2.stat)(folder)).isDirectory()) throw Object.assign(new Error(), { code: "ENOTDIR" });
  } catch {
    throw new Failure("FILE_NOT_FOUND", `There is no folder ${(0, import_node_path4.dirname)(full)}.`, {
      hint: "Create the folder, or choose another --output-file."
    });
  }
  const target = (0, import_node_path4.join)(folder, (0, import_node_path4.basename)(full));
  const secret = secretAt(full, homeDir) ?? secretAt(target, homeDir);
  if (secret !== void 0) {
    // Whoever may write there could let themselves in.
    throw new Failure("FILE_REFUSED", `${target} is or belongs to ${secret} and is not written to.`, {
      hint: "Choose another --output-file; no flag changes this."
    });
  }
  const there = await (0, import_promises2.lstat)(target).catch(() => void 0);
  if (!there) return target;
  if (!there.isFile()) {
    // Following a link would write where its maker wanted; a device or folder is no place for a download.
    throw new Failure("FILE_REFUSED", `${target} is not a regular file.`, {
      hint: "Choose another --output-file."
    });
  }
  if (!overwrite) {
    throw new Failure("FILE_EXISTS", `${target} exists.`, {
      hint: "Choose another --output-file, or pass --overwrite after the user agreed to replace it."
    });
  }
  return target;
}
/**
 * Writes a stream beside its target and renames it when it is complete, so that a broken one leaves nothing there.
 *
 * @throws Failure FILE_EXISTS, FILE_REFUSED, NETWORK (the stream broke), or the abort signal's reason
 */
async function saveStream(stream, path, options) {
  const target = await checkTarget(path, options.overwrite, options.homeDir);
  const partial = (0, import_node_path4.join)(
    (0, import_node_path4.dirname)(target),
    `.${(0, import_node_path4.basename)(target).slice(0, 100)}.${(0, import_node_crypto.randomBytes)(6).toString("hex")}.part`
  );
  try {
    const { bytes, sha256 } = await writePartial(stream, partial, options);
    // Once more: another program may have made the file meanwhile.
    await checkTarget(target, options.overwrite, options.homeDir);
    await (0, import_promises2.rename)(partial, target);
    return { bytes, sha256, output_file: target };
  } catch (error) {
    stream.destroy();
    await (0, import_promises2.rm)(partial, { force: true });
    if (options.signal.aborted) throw options.signal.reason;
    throw error instanceof Failure ? error : diskFailure(error, target);
  }
}
/** Saves what has no target of its own: 0600, in a fresh folder of the system's temporary one. */
async function saveTemporary(stream, tmpDir, name, options) {
  let folder;
  try {
    folder = await (0, import_promises2.mkdtemp)((0, import_node_path4.join)(tmpDir, "scalekit-"));
  } catch (error) {
    stream.destroy();
    throw diskFailure(error, tmpDir);
  }
  try {
    return await saveStream(stream, (0, import_node_path4.join)(folder, name), { ...options, overwrite: false });
  } catch (error) {
    await (0, import_promises2.rm)(folder, { recursive: true, force: true });
    throw asFailure(error);
  }
}
async function writePartial(stream, partial, options) {
  const { expectedBytes, expectedSha256, signal } = options;
  const file = await (0, import_promises2.open)(partial, import_node_fs3.constants.O_WRONLY | import_node_fs3.constants.O_CREAT | import_node_fs3.constants.O_EXCL, 384);
  try {
    const sink = new Sink(file, options);
    try {
      await (0, import_promises3.pipeline)(stream, sink, { signal });
    } catch (error) {
      if (error instanceof Failure || error === sink.failed) throw error;
      throw broken(error instanceof Error ? error.message : String(error));
    }
    const { bytes } = sink;
    const sha256 = sink.hash.digest("hex");
    if (expectedBytes !== void 0 && bytes !== expectedBytes)
      throw broken(`${bytes} of ${expectedBytes} bytes came`);
    if (expectedSha256 !== void 0 && sha256 !== expectedSha256) {
      throw broken("the bytes that came are not those that the provider announced");
    }
    await file.sync();
    return { bytes, sha256 };
  } finally {
    await file.close();
  }
}
function broken(why) {
  return new Failure("NETWORK", `The download broke off: ${why}.`, {
    hint: "Nothing was left behind; run the command again."
  });
}
/** Looks for secrets across chunk borders, without keeping more than a secret's length. */
function secretScanner(needles) {
  const longest = Math.max(0, ...needles.map((needle) => needle.length));
  let tail = Buffer.alloc(0);
  return (chunk) => {
    if (longest === 0) return;
    const seam = Buffer.concat([tail, chunk.subarray(0, longest)]);
    if (needles.some((needle) => seam.includes(needle) || chunk.includes(needle))) {
      throw new Failure(
        "FORBIDDEN",
        "The answer holds one of the credentials of this call and was not written to disk.",
        {
          hint: "The provider echoes the credentials; tell the user, and use a tool or another path."
        }
      );
    }
    // A short chunk adds to what came before; of a long one the end is enough.
    tail = Buffer.concat([tail, chunk.subarray(-longest)]).subarray(-(longest - 1));
  };
}
/** A full disk, a missing permission. */
function diskFailure(error, target) {
  const code = error instanceof Error ? Reflect.get(error, "code") : void 0;
  return new Failure("FILE_REFUSED", `${target} could not be written: ${code ?? String(error)}.`, {
    hint: code === "ENOSPC" ? "Free some space, or choose a folder on another disk." : "Choose a folder that can be written to.",
    cause: error
  });
}
var import_node_crypto, import_node_fs3, import_promises2, import_node_path4, import_node_stream, import_promises3, PIECE_BYTES, Sink;
var init_save = __esm({
  "src/files/save.ts"() {
    "use strict";
    import_node_crypto = require("node:crypto");
    import_node_fs3 = require("node:fs");
    import_promises2 = require("node:fs/promises");
    import_node_path4 = require("node:path");
    import_node_stream = require("node:stream");
    import_promises3 = require("node:stream/promises");
    init_document();
    init_failure();
    init_secret_stores();
    /** Bytes that gather before they are written. */
    PIECE_BYTES = 1024 * 1024;
    /** What lies on disk afterwards. */
    /**
     * Hashes what comes and writes it in large pieces. While one piece is on its way to the disk the next one gathers,
     * so that disk and network work side by side.
     */
    Sink = class extends import_node_stream.Writable {
      hash = (0, import_node_crypto.createHash)("sha256");
      bytes = 0;
      /** What went wrong here, in contrast to what the pipeline hands on. */
      failed;
      #file;
      #onBytes;
      #scan;
      #gathered = [];
      #gatheredBytes = 0;
      #underWay = Promise.resolve();
      constructor(file, { needles, onBytes }) {
        super({ highWaterMark: PIECE_BYTES });
        this.#file = file;
        this.#onBytes = onBytes;
        this.#scan = secretScanner(needles);
      }
      _write(chunk, _encoding, done) {
        try {
          this.#scan(chunk);
        } catch (error) {
          done(error);
          return;
        }
        this.hash.update(chunk);
        this.bytes += chunk.length;
        this.#onBytes?.(chunk.length);
        this.#gathered.push(chunk);
        this.#gatheredBytes += chunk.length;
        if (this.#gatheredBytes < PIECE_BYTES) done();
        else this.#settle(this.#flush(), done);
      }
      _final(done) {
        this.#settle(
          this.#flush().then(() => this.#underWay),
          done
        );
      }
      #settle(work, done) {
        work.then(
          () => done(),
          (error) => {
            this.failed = error;
            done(error);
          }
        );
      }
      /** Waits for the piece before, and sets this one on its way. */
      async #flush() {
        await this.#underWay;
        this.#underWay = this.#writeAll(this.#gathered, this.#gatheredBytes);
        // Reported by whoever waits for it next.
        this.#underWay.catch(() => {
        });
        this.#gathered = [];
        this.#gatheredBytes = 0;
      }
      async #writeAll(chunks, bytes) {
        if (bytes === 0) return;
        let { bytesWritten: at } = await this.#file.writev(chunks);
        if (at === bytes) return;
        // A write may stop short; the rest goes by itself.
        const all = Buffer.concat(chunks);
        while (at < bytes) at += (await this.#file.write(all, at)).bytesWritten;
      }
    };
  }
});

// src/scalekit/proxy-guards.ts
var proxy_guards_exports = {};
__export(proxy_guards_exports, {
  guardHeaders: () => guardHeaders,
  guardPath: () => guardPath
});
/**
 * Checks and encodes a provider path, so that the request stays below `/proxy/` (fact 5).
 *
 * @param path from the API root; the leading slash may be missing, a query may be present
 * @param query further parameters
 * @returns what follows `/proxy` in the request line
 * @throws Failure INVALID_PATH
 */
function guardPath(path, query = []) {
  const msys = /^[A-Za-z]:[\\/](?:Program Files[^/\\]*[\\/])?(?:Git|msys64|cygwin64)[\\/](.*)$/i.exec(path);
  if (msys) {
    throw refuse(
      path,
      "is a file path: Git-Bash rewrote the leading slash",
      `Leave the slash out (--path ${msys[1]}), or set MSYS_NO_PATHCONV=1.`
    );
  }
  if (path === "" || !path.isWellFormed()) throw refuse(path, "is empty or not text");
  if (/^[a-z][a-z0-9+.-]*:/i.test(path) || /^[\\/]{2}/.test(path)) {
    throw refuse(
      path,
      "has a scheme or a host",
      "Give only the part after the host, such as /v1/pages; the connection's provider is the host."
    );
  }
  if (path.includes("#")) throw refuse(path, "has a fragment", "Write %23 where a # is meant.");
  if (path.includes("\\"))
    throw refuse(path, "has a backslash", "Write /, or %5C where a backslash is meant.");
  const cut = path.indexOf("?");
  const route = `/${(cut < 0 ? path : path.slice(0, cut)).replace(/^\//, "")}`;
  assertStays(path, route);
  if (new RegExp("\\p{Cc}", "u").test(path)) throw refuse(path, "has control characters");
  const search = [
    ...cut < 0 || cut === path.length - 1 ? [] : [encode(path.slice(cut + 1), /[^\w\-.~!$&'()*+,;=:@/?%[\]]/gu)],
    ...query.map(([name, value]) => `${encodeParameter(name)}=${encodeParameter(value)}`)
  ].join("&");
  const target = encode(route, /[^\w\-.~!$&'()*+,;=:@/%]/gu) + (search === "" ? "" : `?${search}`);
  // The last word has the parser that the HTTP client uses.
  const parsed = new URL(`http://proxy.invalid/proxy${target}`);
  if (`${parsed.pathname}${parsed.search}` !== `/proxy${target}`)
    throw refuse(path, "would be changed on the way");
  return target;
}
/**
 * Checks the headers a caller wants to set.
 *
 * @returns name → value, as they go out
 * @throws Failure INVALID_HEADER
 */
function guardHeaders(headers) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      if (!/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name)) throw badHeader(name, "is not a header name");
      if (RESERVED_HEADERS.has(name.toLowerCase())) {
        throw badHeader(
          name,
          "cannot be set",
          "Scalekit signs the request for the connected account; leave this header out."
        );
      }
      if (!["string", "number", "boolean"].includes(typeof value))
        throw badHeader(name, "needs a text as its value");
      const text3 = String(value).trim();
      if (new RegExp("(?!\\t)\\p{Cc}", "u").test(text3) || !text3.isWellFormed())
        throw badHeader(name, "has a value with line breaks or control characters");
      return [name, text3];
    })
  );
}
/** Every way to write `.` and `/` that some server on the way might read as such. */
function assertStays(path, route) {
  let decoded2 = route;
  for (let round = 0; ; round++) {
    if (new RegExp("\\p{Cc}", "u").test(decoded2)) throw refuse(path, "has control characters");
    const segments = decoded2.normalize("NFKC").split(/[/\\]/);
    // Some servers cut path parameters off first: `..;x` is `..` to them. Blanks vanish on others.
    if (segments.some((segment) => /^\.{1,2}$/.test(segment.replace(/;.*|\s/gs, "")))) {
      throw refuse(path, "has dot segments", "Write the path in full, from the API root.");
    }
    const next = decodeOnce(decoded2);
    if (next === decoded2) return;
    if (round >= MAX_DECODINGS) throw refuse(path, "is encoded too many times");
    decoded2 = next;
  }
}
function decodeOnce(text3) {
  return text3.replace(/%u([0-9a-f]{4})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))).replace(/%c0%ae|%e0%80%ae/gi, ".").replace(/%c0%af|%e0%80%af/gi, "/").replace(/(?:%[0-9a-f]{2})+/gi, (run2) => {
    const bytes = Buffer.from(run2.replaceAll("%", ""), "hex");
    return bytes.toString("utf8").includes("�") ? bytes.toString("latin1") : bytes.toString("utf8");
  });
}
function encode(text3, unsafe) {
  return text3.replace(unsafe, (char) => encodeURIComponent(char)).replace(/'/g, "%27").replace(/%(?![0-9a-f]{2})/gi, "%25");
}
/** As the URL standard writes a query: `'` is encoded there, unlike in encodeURIComponent. */
function encodeParameter(text3) {
  return encodeURIComponent(text3.toWellFormed()).replaceAll("'", "%27");
}
function refuse(path, reason, hint = "Pass the path from the API root, such as /v1/pages/<ID>; --query-params takes the parameters.") {
  return new Failure("INVALID_PATH", `--path ${JSON.stringify(path.slice(0, 200))} ${reason}.`, { hint });
}
function badHeader(name, reason, hint = "Correct --headers; values are one line of text.") {
  return new Failure("INVALID_HEADER", `Header ${JSON.stringify(name.slice(0, 80))} ${reason}.`, { hint });
}
var MAX_DECODINGS, RESERVED_HEADERS;
var init_proxy_guards = __esm({
  "src/scalekit/proxy-guards.ts"() {
    "use strict";
    init_failure();
    /** A parameter of the query, in order; a name may come again. */
    /** Rounds of decoding after which a path that still changes is refused. */
    MAX_DECODINGS = 6;
    /** Headers that say who we are or how the connection works; whoever sets them could act as somebody else. */
    RESERVED_HEADERS = /* @__PURE__ */ new Set([
      "authorization",
      "proxy-authorization",
      "proxy-authenticate",
      "proxy-connection",
      "host",
      "cookie",
      "set-cookie",
      "connection_name",
      "connection-name",
      "identifier",
      "connection",
      "keep-alive",
      "te",
      "trailer",
      "transfer-encoding",
      "upgrade",
      "content-length",
      "expect"
    ]);
  }
});

// package:mime
var require_mime = __commonJS({
  "package:mime"(exports2, module2) {
    module2.exports = packages["mime"]();
  }
});

// module:mime
var mime_exports = {};
__export(mime_exports, {
  default: () => import_mime.default
});
var import_mime;
var init_mime = __esm({
  "module:mime"() {
    __reExport(mime_exports, __toESM(require_mime()));
    import_mime = __toESM(require_mime());
  }
});

// src/files/source.ts
var source_exports = {};
__export(source_exports, {
  READ_BYTES: () => READ_BYTES,
  chunksOf: () => chunksOf,
  hashSource: () => hashSource,
  openSource: () => openSource,
  readSource: () => readSource,
  textFallback: () => textFallback
});
/**
 * Looks at a file before anything is sent.
 *
 * @param path absolute
 * @param options `homeDir`: the person's home, for the guards; `name`: another name for the provider; `textFallback`:
 *   see there
 * @throws Failure FILE_NOT_FOUND, FILE_REFUSED (a secret, a folder, a device, unreadable), USAGE (the name)
 */
async function openSource(path, options) {
  const real = await (0, import_promises4.realpath)(path).catch((error) => {
    throw unreadable2(path, error);
  });
  // The path as given counts as well: a link named `.env` is as telling as what it points to.
  const secret = secretAt(path, options.homeDir) ?? secretAt(real, options.homeDir);
  if (secret !== void 0) throw refusedSecret(path, secret);
  const { stats, head } = await withFile(real, async (file) => {
    const stats2 = await file.stat();
    if (!stats2.isFile()) throw notAFile(path);
    return { stats: stats2, head: await readHead(file, KEY_HEAD_BYTES) };
  });
  if (beginsAsPrivateKey(head)) throw refusedSecret(path, "a private key");
  const name = checkName(options.name ?? (0, import_node_path5.basename)(path));
  const { default: mime } = await Promise.resolve().then(() => (init_mime(), mime_exports));
  const mimeType = mime.getType(name) ?? mime.getType((0, import_node_path5.basename)(path)) ?? UNKNOWN;
  const source = { path: real, name, bytes: stats.size, mimeType, modified: stats.mtimeMs };
  return options.textFallback ? await textFallback(source) : source;
}
/** Gives UTF-8 text of an unknown type the type `text/plain`: some providers refuse `application/octet-stream`. */
async function textFallback(source) {
  if (source.mimeType !== UNKNOWN) return source;
  const head = await withFile(source.path, (file) => readHead(file, SNIFF_BYTES));
  return isText(head) ? { ...source, mimeType: "text/plain" } : source;
}
/**
 * Streams a file or a part of it. The stream fails with FILE_REFUSED when the file is no longer the one that
 * `openSource` saw, so that no mixture of two versions goes out.
 *
 * @param range all of it where unsaid
 */
function readSource(source, range = { start: 0, end: source.bytes }, onChunk) {
  return import_node_stream2.Readable.from(chunksOf(source, range, onChunk), { objectMode: false, highWaterMark: READ_BYTES });
}
/** The SHA-256 of a whole file, in hexadecimal. */
async function hashSource(source, onChunk) {
  const hash = (0, import_node_crypto2.createHash)("sha256");
  for await (const chunk of chunksOf(source, { start: 0, end: source.bytes }, onChunk)) hash.update(chunk);
  return hash.digest("hex");
}
/** As `readSource`, as plain pieces: for bodies put together from several. */
async function* chunksOf(source, range, onChunk) {
  const file = await openRegular(source.path);
  try {
    assertSame(source, await file.stat());
    const read = (at) => {
      const bytes = Math.min(READ_BYTES, range.end - at);
      const reading = file.read(Buffer.allocUnsafeSlow(bytes), 0, bytes, at);
      // Reported when it is waited for; nobody may wait any more.
      reading.catch(() => {
      });
      return reading;
    };
    let next = range.start < range.end ? read(range.start) : void 0;
    for (let at = range.start; next; ) {
      const { buffer, bytesRead } = await next;
      if (bytesRead === 0) throw changed(source);
      const chunk = buffer.subarray(0, bytesRead);
      const start = at;
      at += bytesRead;
      // The disk works while this piece is hashed and sent.
      next = at < range.end ? read(at) : void 0;
      onChunk?.(chunk, start);
      yield chunk;
    }
    assertSame(source, await file.stat());
  } finally {
    await file.close();
  }
}
function assertSame(source, { size, mtimeMs }) {
  if (size !== source.bytes || mtimeMs !== source.modified) throw changed(source);
}
/** `O_NONBLOCK`, so that a FIFO is seen for what it is instead of waiting for a writer. */
async function openRegular(path) {
  return await (0, import_promises4.open)(path, import_node_fs4.constants.O_RDONLY | (import_node_fs4.constants.O_NONBLOCK ?? 0));
}
async function withFile(path, use) {
  const file = await openRegular(path).catch((error) => {
    throw unreadable2(path, error);
  });
  try {
    return await use(file);
  } catch (error) {
    throw error instanceof Failure ? error : unreadable2(path, error);
  } finally {
    await file.close();
  }
}
async function readHead(file, bytes) {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0);
  return buffer.subarray(0, bytesRead);
}
/** UTF-8 without NUL; a character that the end of the sample cuts in two does not count against it. */
function isText(sample) {
  if (sample.includes(0)) return false;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}
/** A name is one segment: anything else would lead somewhere else at the provider. */
function checkName(name) {
  if (name !== "" && !/^\.{1,2}$|[\p{Cc}/\\]/u.test(name) && name.isWellFormed()) return name;
  throw new Failure("USAGE", `${JSON.stringify(name.slice(0, 80))} is no file name.`, {
    hint: "Pass --name with a plain file name, without slashes and control characters."
  });
}
function changed({ path }) {
  return new Failure("FILE_REFUSED", `${path} changed while it was being uploaded.`, {
    hint: "Wait until nothing writes to the file any more, or upload a copy of it.",
    retryable: false,
    details: { path }
  });
}
function refusedSecret(path, secret) {
  return new Failure("FILE_REFUSED", `${path} is or belongs to ${secret} and is not uploaded.`, {
    hint: "Tell the user; files that hold credentials are never uploaded, and no flag changes that.",
    details: { path }
  });
}
function notAFile(path) {
  return new Failure("FILE_REFUSED", `${path} is not a regular file.`, {
    hint: "Name a file; put a folder into an archive first.",
    details: { path }
  });
}
function unreadable2(path, error) {
  const code = error instanceof Error ? Reflect.get(error, "code") : void 0;
  if (code === "EISDIR" || code === "ENXIO") return notAFile(path);
  if (code === "ENOENT" || code === "ENOTDIR") {
    return new Failure("FILE_NOT_FOUND", `There is no file ${path}.`, {
      hint: "Check the path; it is taken from the working directory.",
      details: { path }
    });
  }
  return new Failure("FILE_REFUSED", `${path} cannot be read (${String(code ?? error)}).`, {
    hint: "Name a regular file that can be read.",
    details: { path }
  });
}
var import_node_crypto2, import_node_fs4, import_promises4, import_node_path5, import_node_stream2, READ_BYTES, SNIFF_BYTES, UNKNOWN;
var init_source = __esm({
  "src/files/source.ts"() {
    "use strict";
    import_node_crypto2 = require("node:crypto");
    import_node_fs4 = require("node:fs");
    import_promises4 = require("node:fs/promises");
    import_node_path5 = require("node:path");
    import_node_stream2 = require("node:stream");
    init_failure();
    init_secret_stores();
    /** A file that may be uploaded, as it was when it was looked at. */
    /** Told of every piece that is read, and where in the file it begins. */
    /** Bytes read at once: large enough for speed, small enough that the pieces under way weigh nothing. */
    READ_BYTES = 256 * 1024;
    /** As much as tells text from binary data. */
    SNIFF_BYTES = 64 * 1024;
    UNKNOWN = "application/octet-stream";
  }
});

// src/files/multipart.ts
var multipart_exports = {};
__export(multipart_exports, {
  multipartForm: () => multipartForm,
  multipartRelated: () => multipartRelated
});
/**
 * A `multipart/form-data` body (RFC 7578) with one file, streamed from disk.
 *
 * @param options `field`: the file's field; `fields`: text fields, sent before it; `range`: a part of the file
 */
function multipartForm(source, options) {
  const boundary = newBoundary();
  const texts = Object.entries(options.fields ?? {}).map(
    ([name, value]) => `--${boundary}\r
Content-Disposition: form-data; name="${escapeName(name)}"\r
\r
${value}\r
`
  );
  const disposition = `form-data; name="${escapeName(options.field)}"; filename="${escapeName(source.name)}"`;
  const head = `--${boundary}\r
Content-Disposition: ${disposition}\r
Content-Type: ${source.mimeType}\r
\r
`;
  const framed = frame(`${texts.join("")}${head}`, source, `\r
--${boundary}--\r
`, options);
  return { ...framed, contentType: `multipart/form-data; boundary=${boundary}` };
}
/** A `multipart/related` body (RFC 2387): metadata as JSON, then the file; Drive takes uploads that way. */
function multipartRelated(source, metadata, onChunk) {
  const boundary = newBoundary();
  const json = `--${boundary}\r
Content-Type: application/json; charset=UTF-8\r
\r
${JSON.stringify(metadata)}\r
`;
  const head = `--${boundary}\r
Content-Type: ${source.mimeType}\r
\r
`;
  const framed = frame(`${json}${head}`, source, `\r
--${boundary}--\r
`, { onChunk });
  return { ...framed, contentType: `multipart/related; boundary=${boundary}` };
}
function frame(head, source, tail, options) {
  const { range = { start: 0, end: source.bytes }, onChunk } = options;
  async function* pieces() {
    yield Buffer.from(head);
    yield* chunksOf(source, range, onChunk);
    yield Buffer.from(tail);
  }
  const bytes = Buffer.byteLength(head) + (range.end - range.start) + Buffer.byteLength(tail);
  return { body: import_node_stream3.Readable.from(pieces(), { objectMode: false, highWaterMark: READ_BYTES }), bytes };
}
/** As browsers do: https://html.spec.whatwg.org/#multipart-form-data */
function escapeName(name) {
  return name.replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/"/g, "%22");
}
/** Random, so that no file can contain it on purpose. */
function newBoundary() {
  return `----${(0, import_node_crypto3.randomBytes)(18).toString("hex")}`;
}
var import_node_crypto3, import_node_stream3;
var init_multipart = __esm({
  "src/files/multipart.ts"() {
    "use strict";
    import_node_crypto3 = require("node:crypto");
    import_node_stream3 = require("node:stream");
    init_source();
    /** A request body that streams. */
  }
});

// src/scalekit/outside.ts
/**
 * Speaks to a host that is not Scalekit: a pre-signed or pre-authenticated URL. Nothing of ours travels there: no
 * Authorization, no connection_name, no identifier.
 *
 * @returns the answer, redirects of a GET followed
 * @throws Failure FORBIDDEN for an address inside the machine or network, NETWORK, or the abort signal's reason
 */
async function requestOutside(client, url, request) {
  let at = url;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const answer = await requestOnce(client, at, request);
    const { location } = answer.headers;
    if (request.method !== "GET" || answer.status < 300 || answer.status >= 400 || location === void 0)
      return answer;
    answer.body.destroy();
    if (!URL.canParse(location, at)) throw refuse2(at, "redirects to something that is no URL");
    at = new URL(location, at).href;
  }
  throw refuse2(at, `redirects more than ${MAX_REDIRECTS} times`);
}
async function requestOnce(client, url, request) {
  const { session } = client;
  const mayBePrivate = isLoopbackHost(new URL(client.envUrl).hostname);
  const target = checkUrl2(url, mayBePrivate);
  const signal = request.signal ? AbortSignal.any([session.signal, request.signal]) : session.signal;
  signal.throwIfAborted();
  const started = performance.now();
  const trace = (status) => session.trace?.({
    method: request.method,
    target: `${target.origin}${target.pathname}`,
    status,
    ms: performance.now() - started
  });
  const options = {
    method: request.method,
    headers: { accept: "*/*", "accept-encoding": "identity", ...request.headers },
    agent: false,
    signal,
    ...!mayBePrivate && { lookup: publicLookup }
  };
  try {
    const incoming = await new Promise((resolve9, reject) => {
      const outgoing = (target.protocol === "https:" ? import_node_https.default : import_node_http.default).request(target, options, resolve9);
      outgoing.on("error", reject);
      if (request.body === void 0 || Buffer.isBuffer(request.body)) outgoing.end(request.body);
      else request.body.on("error", (error) => outgoing.destroy(error)).pipe(outgoing);
    });
    trace(incoming.statusCode ?? 0);
    return { status: incoming.statusCode ?? 0, headers: incoming.headers, body: incoming };
  } catch (error) {
    trace(error instanceof Error ? error.message : String(error));
    if (signal.aborted) throw signal.reason;
    throw error instanceof Failure ? error : networkFailure(error, target.host);
  }
}
/**
 * Only `https` to public addresses, so that no answer can make this machine speak to itself or its neighbours;
 * where the environment itself is on loopback (a sandbox), everything there is as well.
 */
function checkUrl2(url, mayBePrivate) {
  if (!URL.canParse(url)) throw refuse2(url, "is not a URL");
  const target = new URL(url);
  if (target.protocol !== "https:" && !(mayBePrivate && target.protocol === "http:"))
    throw refuse2(url, "is not https");
  if (target.username || target.password) throw refuse2(url, "holds a user name or password");
  if (mayBePrivate) return target;
  // `localhost.` is `localhost`.
  const hostname = target.hostname.replace(/\.$/, "");
  const host = hostname.replace(/^\[|\]$/g, "");
  if (isLoopbackHost(hostname) || host.endsWith(".local") || host.endsWith(".internal") || (0, import_node_net2.isIP)(host) !== 0 && isPrivate(host)) {
    throw refuse2(url, "points into this machine or its network");
  }
  return target;
}
function isPrivate(address) {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return RESERVED.check(mapped, "ipv4");
  // The hexadecimal spelling of an IPv4-mapped address; BlockList compares it with the IPv4 ranges.
  return RESERVED.check(address, (0, import_node_net2.isIP)(address) === 4 ? "ipv4" : "ipv6");
}
function refuse2(url, reason) {
  const shown = URL.canParse(url) ? `${new URL(url).protocol}//${new URL(url).host}` : url.slice(0, 80);
  return new Failure("FORBIDDEN", `${shown} ${reason}; it was not fetched.`, {
    hint: "Tell the user: an answer pointed at an address that this program does not follow."
  });
}
var import_node_dns, import_node_http, import_node_https, import_node_net2, MAX_REDIRECTS, publicLookup, RESERVED;
var init_outside = __esm({
  "src/scalekit/outside.ts"() {
    "use strict";
    import_node_dns = require("node:dns");
    import_node_http = __toESM(require("node:http"), 1);
    import_node_https = __toESM(require("node:https"), 1);
    import_node_net2 = require("node:net");
    init_failure();
    init_settings();
    init_network_errors();
    /** Redirects that are followed before we give up. */
    MAX_REDIRECTS = 5;
    /** Resolves a name and hands out public addresses alone: a public name may point at a private address. */
    publicLookup = (hostname, options, callback) => {
      (0, import_node_dns.lookup)(hostname, { ...options, all: true }, (error, addresses) => {
        if (error) return callback(error, "", 0);
        const open3 = addresses.filter(({ address }) => !isPrivate(address));
        const first = open3[0];
        if (!first)
          return callback(refuse2(`https://${hostname}/`, "points into this machine or its network"), "", 0);
        if (options.all) return callback(null, open3);
        callback(null, first.address, first.family);
      });
    };
    /** Loopback, link-local, private, shared, multicast and reserved ranges (RFC 6890). */
    RESERVED = new import_node_net2.BlockList();
    for (const [network, prefix] of [
      ["0.0.0.0", 8],
      ["10.0.0.0", 8],
      ["100.64.0.0", 10],
      ["127.0.0.0", 8],
      ["169.254.0.0", 16],
      ["172.16.0.0", 12],
      ["192.0.0.0", 24],
      ["192.0.2.0", 24],
      ["192.168.0.0", 16],
      ["198.18.0.0", 15],
      ["198.51.100.0", 24],
      ["203.0.113.0", 24],
      ["224.0.0.0", 3]
    ]) {
      RESERVED.addSubnet(network, prefix, "ipv4");
    }
    for (const [network, prefix] of [
      ["::", 96],
      ["64:ff9b::", 96],
      ["100::", 64],
      ["2001:db8::", 32],
      ["2002::", 16],
      ["fc00::", 7],
      ["fe80::", 10],
      ["ff00::", 8]
    ]) {
      RESERVED.addSubnet(network, prefix, "ipv6");
    }
  }
});

// src/scalekit/proxy.ts
var proxy_exports = {};
__export(proxy_exports, {
  isSafeMethod: () => isSafeMethod,
  sendProxied: () => sendProxied,
  unknownOutcome: () => unknownOutcome
});
/** Methods that change nothing (RFC 9110, section 9.2.1), so that a lost answer means nothing happened. */
function isSafeMethod(method) {
  return method === "GET" || method === "HEAD";
}
/**
 * Sends one request through `/proxy` on the SDK's HTTP client (its base URL, headers and token), with the
 * provider's status, headers and bytes untouched: no redirects, no decoding, no retry.
 *
 * @throws Failure NETWORK where nothing was sent, or the method is safe; OUTCOME_UNKNOWN where a write was sent and
 *   its answer never came; whatever the abort signal gives as its reason
 */
async function sendProxied(client, request) {
  const { session, core } = client;
  await client.token();
  const signal = request.signal ? AbortSignal.any([session.signal, request.signal]) : session.signal;
  signal.throwIfAborted();
  const started = performance.now();
  const progress = { sent: false };
  const trace = (status, bytes) => session.trace?.({
    method: request.method,
    target: `/proxy${request.path}`,
    status,
    ms: performance.now() - started,
    ...bytes !== void 0 && { bytes: Number(bytes) }
  });
  try {
    const response = await core.axios.request({
      url: `/proxy${request.path}`,
      method: request.method,
      ...request.body !== void 0 && { data: request.body },
      responseType: "stream",
      decompress: false,
      maxRedirects: 0,
      maxBodyLength: Number.POSITIVE_INFINITY,
      maxContentLength: -1,
      validateStatus: () => true,
      signal,
      transport: transport(request, progress)
    });
    const incoming = response.data;
    trace(response.status, incoming.headers["content-length"]);
    return { status: response.status, headers: incoming.headers, body: incoming };
  } catch (error) {
    trace(error instanceof Error ? error.message : String(error));
    if (isSafeMethod(request.method) || !progress.sent || neverSent(error)) {
      if (signal.aborted) throw signal.reason;
      throw networkFailure(error, client.envUrl);
    }
    throw unknownOutcome(request, signal, error);
  }
}
/** What to say of a write that was sent and whose answer never came. */
function unknownOutcome(request, signal, cause) {
  const interrupted = signal.aborted && signal.reason instanceof Failure && signal.reason.code === "INTERRUPTED";
  const call = `${request.method} ${request.path.split("?")[0]}`;
  const hint = "Look at the provider whether it happened before doing anything again; never repeat it blindly.";
  if (interrupted) {
    return new Failure("INTERRUPTED", `Stopped while ${call} was on its way: it may have happened.`, {
      hint,
      retryable: false,
      exit: signal.reason.exitCode
    });
  }
  const why = signal.aborted ? signal.reason.message : cause instanceof Error ? cause.message : String(cause);
  return new Failure(
    "OUTCOME_UNKNOWN",
    `${call} was sent and no answer came (${why}): it may have happened.`,
    {
      hint,
      retryable: false,
      cause
    }
  );
}
/** Header values travel as UTF-8 bytes; axios alone would drop everything that is not ASCII (fact 6). */
function utf8(value) {
  return Buffer.from(value, "utf8").toString("latin1");
}
/**
 * The innermost step of axios, where the request is made: the only place to set headers exactly, and to see when
 * the connection stood, which is when a request may have been acted upon.
 */
function transport(request, progress) {
  const own = {
    "accept-encoding": "identity",
    ...request.bodyBytes !== void 0 && { "content-length": String(request.bodyBytes) },
    ...Object.fromEntries(
      Object.entries(request.headers ?? {}).map(([name, value]) => [name.toLowerCase(), utf8(value)])
    ),
    connection_name: utf8(request.connectionName),
    identifier: utf8(request.identifier)
  };
  return {
    request(options, onResponse) {
      const theirs = Object.entries(options.headers ?? {}).map(([name, value]) => [
        name.toLowerCase(),
        value
      ]);
      const headers = { ...Object.fromEntries(theirs), ...own };
      // Axios labels bodies by itself; what the caller did not label goes unlabelled.
      if (!("content-type" in own)) delete headers["content-type"];
      // A write never rides on an old connection: one that the server is closing would leave its fate unknown.
      const agent = isSafeMethod(request.method) ? void 0 : { agent: false };
      const secure = options.protocol === "https:";
      const outgoing = (secure ? import_node_https2.default : import_node_http2.default).request({ ...options, headers, ...agent }, onResponse);
      outgoing.on("socket", (socket) => {
        const onReady = () => {
          progress.sent = true;
        };
        if (socket.connecting) socket.once(secure ? "secureConnect" : "connect", onReady);
        else onReady();
      });
      return outgoing;
    }
  };
}
var import_node_http2, import_node_https2;
var init_proxy = __esm({
  "src/scalekit/proxy.ts"() {
    "use strict";
    import_node_http2 = __toESM(require("node:http"), 1);
    import_node_https2 = __toESM(require("node:https"), 1);
    init_failure();
    init_network_errors();
    /** An answer as the provider sent it; the body has not been read. */
  }
});

// src/scalekit/proxy-errors.ts
var proxy_errors_exports = {};
__export(proxy_errors_exports, {
  fromRefusal: () => fromRefusal,
  headerOf: () => headerOf,
  readRefusal: () => readRefusal
});
/** Reads an error's body and finds out whose it is. */
async function readRefusal(answer) {
  const text3 = await readLimited(answer);
  let body = text3;
  try {
    body = parseJson(text3);
  } catch {
    // Not JSON: the text is the body.
  }
  const { code, detail } = typeof body === "object" && body !== null ? body : {};
  const own = typeof code === "string" && typeof detail === "string" && Object.keys(body).length <= 3;
  return {
    by: own || text3.trim() === "upstream request failed" ? "scalekit" : "provider",
    status: answer.status,
    body,
    code: typeof code === "string" ? code : "",
    detail: typeof detail === "string" ? detail : text3.slice(0, 300),
    retryAfter: retryAfterSeconds(headerOf(answer, "retry-after"))
  };
}
/**
 * The failure for a refused request. A 401 is not among them: what it means depends on the account.
 *
 * @param request its method and path, for the message
 */
function fromRefusal(refusal, request, provider) {
  const { status, body, retryAfter } = refusal;
  if (refusal.code === "TOOL_PROXY_DISABLED" || refusal.by === "scalekit" && PROXY_DISABLED.test(refusal.detail)) {
    return new Failure(
      "TOOL_PROXY_DISABLED",
      `The proxy is switched off for ${provider}: ${refusal.detail}`,
      {
        hint: `Tell the user that ${provider} has no tool for this and its proxy is off, and that they can ask Scalekit to add the tool or switch the proxy on for their environment.`,
        details: { status }
      }
    );
  }
  if (status === 429)
    return rateLimited(refusal.by === "scalekit" ? "Scalekit" : provider, retryAfter, { status, body });
  if (refusal.by === "scalekit") return fromScalekit(refusal, request);
  const safe = isSafeMethod(request.method);
  const passing = safe && (status === 502 || status === 503 || status === 504);
  return new Failure(
    "PROVIDER_ERROR",
    `${provider} answered ${status} to ${request.method} ${request.path.split("?")[0]}.`,
    {
      hint: hintFor2(status, safe),
      retryable: passing,
      details: { status, body, ...retryAfter !== void 0 && { retry_after: retryAfter } }
    }
  );
}
function fromScalekit(refusal, request) {
  const { status, detail, code } = refusal;
  const details = { status, ...code && { scalekit_code: code } };
  if (status === 401) {
    return new Failure("INVALID_CREDENTIALS", `Scalekit does not accept the access token: ${detail}`, {
      hint: "Check TOOL_CLIENT_ID and TOOL_CLIENT_SECRET, and that TOOL_ENV_URL is the environment they belong to.",
      details
    });
  }
  if (status === 403) {
    return new Failure("FORBIDDEN", `Scalekit does not allow this: ${detail}`, {
      hint: "Check in the Scalekit Dashboard that the connection is enabled.",
      details
    });
  }
  if (status === 404) {
    return new Failure("NOT_FOUND", `Scalekit knows no such thing: ${detail}`, {
      hint: "Check the connection name and the identifier; `list-connections` shows what there is.",
      details
    });
  }
  if (status >= 500 && isSafeMethod(request.method))
    return unavailable(`Scalekit answered ${status}: ${detail}`);
  // The upstream broke while a write was under way.
  if (status >= 500)
    return unknownOutcome(
      request,
      new AbortController().signal,
      new Error(`Scalekit answered ${status}: ${detail}`)
    );
  return new Failure("SCALEKIT_ERROR", `Scalekit answered ${status}: ${detail}`, {
    hint: "Check the flags against what the message says.",
    retryable: false,
    details
  });
}
/** A header's only or first value. */
function headerOf(answer, name) {
  const value = answer.headers[name];
  return Array.isArray(value) ? value[0] : value;
}
function hintFor2(status, safe) {
  if (status === 404) return "Check the id and the path; the account may also not be allowed to see it.";
  if (status === 403)
    return "The user's account may not do this at the provider; tell the user which permission the body names.";
  if (status >= 500 && safe) return "The provider has a fault; run the command again in a moment.";
  if (status >= 500)
    return "The provider has a fault; look there whether it happened before doing anything again.";
  return "Correct the request by what the body says.";
}
async function readLimited(answer) {
  const chunks = [];
  let bytes = 0;
  try {
    for await (const chunk of answer.body) {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes >= MAX_ERROR_BYTES) break;
    }
  } catch {
    // The status is known; what came of the body has to do.
  }
  answer.body.destroy();
  return Buffer.concat(chunks).subarray(0, MAX_ERROR_BYTES).toString("utf8");
}
var MAX_ERROR_BYTES, PROXY_DISABLED;
var init_proxy_errors = __esm({
  "src/scalekit/proxy-errors.ts"() {
    "use strict";
    init_failure();
    init_json();
    init_proxy();
    init_token_errors();
    /** As much of an error's body as is read; the rest says nothing more. */
    MAX_ERROR_BYTES = 1024 * 1024;
    /** Wording of a refusal whose live status is not public: code and text are matched instead. */
    PROXY_DISABLED = /proxy not enabled for provider|proxy disabled/i;
    /** An answer that is no success, read and sorted by who sent it. */
  }
});

// src/steps/authorize.ts
var authorize_exports = {};
__export(authorize_exports, {
  authorizationRequired: () => authorizationRequired,
  grantRefused: () => grantRefused,
  isAuthorized: () => isAuthorized,
  requireAuthorized: () => requireAuthorized,
  waitForConsent: () => waitForConsent
});
/**
 * Step 2: makes sure that the person's account can be used.
 *
 * @param account what `readAccount` found, so that the look-up can run beside others
 * @returns the account, or undefined for a NO_AUTH connection, which is always authorized
 * @throws Failure AUTHORIZATION_REQUIRED with a link, ACCOUNT_NOT_FOUND, ACCOUNT_NOT_ACTIVE
 */
async function requireAuthorized(client, connection, identifier, account, options = {}) {
  if (isAuthorized(connection, account)) return account;
  if (!needsConsent(connection)) throw withoutConsent(connection, account);
  const link = await magicLink(client, connection.keyId, identifier, options);
  throw authorizationRequired(connection, identifier, link, account?.status);
}
/** Whether the account may be used as it is. */
function isAuthorized(connection, account) {
  return connection.type === "NO_AUTH" || account?.status === "ACTIVE";
}
/** The failure that hands the person a magic link. */
function authorizationRequired(connection, identifier, link, status) {
  const waiting = status === "PENDING_VERIFICATION" ? " The account waits for the user verification that this environment demands." : "";
  return new Failure(
    "AUTHORIZATION_REQUIRED",
    `${identifier} has not authorized ${connection.keyId}${status ? ` (${status})` : ""}.${waiting}`,
    {
      hint: "Show the user `link` and ask them to open it and consent, then run the command again.",
      details: {
        link: link.link,
        expires_at: link.expires_at ?? null,
        connection_name: connection.keyId,
        ...status && { status }
      }
    }
  );
}
/**
 * What to do about a grant that the provider refuses although Scalekit calls the account active.
 *
 * @param code AUTHORIZATION_REQUIRED after a tool call, PROVIDER_UNAUTHORIZED after a proxied request
 * @param reason the provider's words
 * @param details members of `error` to hand on
 */
async function grantRefused(client, connection, identifier, refusal) {
  const { keyId, provider } = connection;
  if (!needsConsent(connection)) {
    return new Failure(
      "PROVIDER_UNAUTHORIZED",
      `${provider} refuses the credentials of ${keyId}: ${refusal.reason}`,
      {
        hint: `Tell the user to renew the credentials of ${identifier} for ${keyId} in the Scalekit Dashboard.`,
        details: refusal.details
      }
    );
  }
  const link = await magicLink(client, keyId, identifier);
  return new Failure(
    refusal.code,
    `${provider} refuses the grant of ${identifier} for ${keyId}: ${refusal.reason}`,
    {
      hint: "Show the user `link` and ask them to consent again, then run the command again.",
      details: { ...refusal.details, link: link.link, expires_at: link.expires_at ?? null }
    }
  );
}
/**
 * Shows the link at once and waits until the person has consented.
 *
 * @param seconds how long to wait at most
 * @param show prints the link for the person who reads along
 * @throws Failure AUTHORIZATION_REQUIRED when time is up
 */
async function waitForConsent(client, connection, identifier, options) {
  const link = await magicLink(client, connection.keyId, identifier, options);
  options.show(link);
  const until = performance.now() + options.seconds * 1e3;
  let status;
  for (let pause = FIRST_POLL_MS; ; pause = Math.min(pause * 1.5, LAST_POLL_MS)) {
    const left = until - performance.now();
    if (left <= 0) throw authorizationRequired(connection, identifier, link, status);
    await client.pause(Math.min(pause, left));
    const account = await readAccount(client, connection.keyId, identifier);
    if (account?.status === "ACTIVE") return account;
    status = account?.status;
  }
}
/** The two sentences that users know from the Python skill. */
function withoutConsent(connection, account) {
  const name = connection.keyId;
  if (!account) {
    return new Failure(
      "ACCOUNT_NOT_FOUND",
      `Please create and configure the ${name} connection in the Scalekit Dashboard.`,
      {
        hint: `Tell the user exactly this sentence; ${connection.type} connections have no link to open.`,
        details: { connection_name: name }
      }
    );
  }
  return new Failure(
    "ACCOUNT_NOT_ACTIVE",
    `Please activate the ${name} connection in the Scalekit Dashboard.`,
    {
      hint: `Tell the user exactly this sentence; the account is ${account.status}.`,
      details: { status: account.status, connection_name: name }
    }
  );
}
var FIRST_POLL_MS, LAST_POLL_MS;
var init_authorize = __esm({
  "src/steps/authorize.ts"() {
    "use strict";
    init_failure();
    init_accounts();
    init_connections();
    /** Pauses between two looks at an account whose link has been shown: 1 s, then growing to 5 s. */
    FIRST_POLL_MS = 1e3;
    LAST_POLL_MS = 5e3;
    /** Options of the magic link; Scalekit's limits are 512 and 2,048 characters. */
  }
});

// src/steps/proxy.ts
var proxy_exports2 = {};
__export(proxy_exports2, {
  outsideRefused: () => outsideRefused,
  requestProvider: () => requestProvider,
  withNeededHeaders: () => withNeededHeaders
});
/** The headers of a request, with those that the provider needs and the caller did not set. */
function withNeededHeaders(provider, headers = {}) {
  const set = new Set(Object.keys(headers).map((name) => name.toLowerCase()));
  const needed = Object.entries(NEEDED_HEADERS.get(provider) ?? {}).filter(
    ([name]) => !set.has(name.toLowerCase())
  );
  return { ...Object.fromEntries(needed), ...headers };
}
/**
 * Step 5: sends a request to the provider's API and hands its answer on, body unread.
 *
 * A GET follows redirects: within the API through the proxy, to another host without anything of ours. What
 * changes nothing is repeated for passing faults; a 401 renews the grant once.
 *
 * @throws Failure PROVIDER_ERROR, PROVIDER_UNAUTHORIZED, TOOL_PROXY_DISABLED, RATE_LIMITED, OUTCOME_UNKNOWN, …
 */
async function requestProvider(client, door, request) {
  if (!isSafeMethod(request.method)) return await requestOnce2(client, door, request);
  return await client.retrying(() => requestFollowing(client, door, request));
}
async function requestFollowing(client, door, request) {
  let at = request;
  for (let hop = 0; hop <= MAX_REDIRECTS2; hop++) {
    const answer = await requestOnce2(client, door, at);
    const { location } = answer.headers;
    if (request.method !== "GET" || answer.status < 300 || answer.status >= 400 || location === void 0)
      return answer;
    answer.body.destroy();
    if (/^[a-z][a-z0-9+.-]*:|^[\\/]{2}/i.test(location)) {
      const url = new URL(location, client.envUrl).href;
      const outside = await requestOutside(client, url, { method: "GET", signal: request.signal });
      if (outside.status >= 400) throw await outsideRefused(outside, url);
      return outside;
    }
    const here = new URL(at.path, "http://proxy.invalid");
    const next = new URL(location, here);
    at = { ...at, path: guardPath(`${next.pathname}${next.search}`) };
  }
  throw new Failure(
    "PROVIDER_ERROR",
    `${door.connection.provider} redirects more than ${MAX_REDIRECTS2} times.`,
    {
      hint: "Give the final path; the provider sends this one in a circle.",
      retryable: false
    }
  );
}
/** One exchange, with the 401 rule: renew the grant once; only what changes nothing is sent again. */
async function requestOnce2(client, door, request) {
  const { connection, identifier } = door;
  for (let attempt2 = 1; ; attempt2++) {
    const answer = await sendProxied(client, {
      ...request,
      headers: withNeededHeaders(connection.provider, request.headers),
      connectionName: connection.keyId,
      identifier
    });
    if (answer.status < 400) return answer;
    const refusal = await readRefusal(answer);
    if (refusal.status !== 401) throw fromRefusal(refusal, request, connection.provider);
    const again = attempt2 === 1 && isSafeMethod(request.method);
    if (refusal.by === "scalekit") {
      if (!again) throw fromRefusal(refusal, request, connection.provider);
      client.core.forget(client.core.accessToken ?? "");
      continue;
    }
    if (attempt2 === 1) {
      const account = await readAccount(client, connection.keyId, identifier);
      await requireAuthorized(client, connection, identifier, account);
    }
    if (again) continue;
    throw await grantRefused(client, connection, identifier, {
      code: "PROVIDER_UNAUTHORIZED",
      reason: `it answered 401 to ${request.method} ${request.path.split("?")[0]}.`,
      details: { status: 401, body: refusal.body }
    });
  }
}
/** A signed URL that another host no longer honours, say. */
async function outsideRefused(answer, url) {
  const { status, body, retryAfter } = await readRefusal(answer);
  const { host } = new URL(url);
  if (status === 429) return rateLimited(host, retryAfter, { status, body });
  return new Failure("PROVIDER_ERROR", `${host} answered ${status}.`, {
    hint: "Run the command again: it fetches a fresh URL; these expire.",
    retryable: status >= 500,
    details: { status, body }
  });
}
var MAX_REDIRECTS2, NEEDED_HEADERS;
var init_proxy2 = __esm({
  "src/steps/proxy.ts"() {
    "use strict";
    init_failure();
    init_accounts();
    init_outside();
    init_proxy();
    init_proxy_errors();
    init_proxy_guards();
    init_token_errors();
    init_authorize();
    /** Redirects within the provider's API that are followed before we give up. */
    MAX_REDIRECTS2 = 5;
    /** Headers without which an API refuses every request: https://developers.notion.com/reference/versioning */
    NEEDED_HEADERS = /* @__PURE__ */ new Map([
      ["NOTION", { "Notion-Version": "2022-06-28" }]
    ]);
    /** What is asked of the provider; who asks is the door's. */
  }
});

// src/files/notion-ids.ts
/**
 * The id in what a person copies out of Notion: an id with or without hyphens, a page's URL, or a block's link,
 * which is the page's URL with the block's id behind the `#`.
 *
 * @param flag its name, for the message
 * @returns the id with hyphens
 * @throws Failure USAGE
 */
function notionId(text3, flag) {
  const id = PLAIN.test(text3) ? text3 : URL.canParse(text3) ? inUrl(new URL(text3)) : void 0;
  if (id === void 0) {
    throw new Failure("USAGE", `${flag} ${JSON.stringify(text3.slice(0, 200))} holds no Notion id.`, {
      hint: `Pass ${flag} with the URL of the page, or its id: 32 hexadecimal digits.`
    });
  }
  return id.replaceAll("-", "").toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
/** `/Title-<id>#<block>`; in a database's view the open page stands in `?p=`. */
function inUrl({ hash, searchParams, pathname }) {
  const candidates = [hash.slice(1), searchParams.get("p") ?? "", pathname];
  for (const candidate of candidates) {
    const digits = /(?:^|[-/])([0-9a-f]{32})$/i.exec(candidate)?.[1] ?? /(?:^|\/)([0-9a-f-]{36})$/i.exec(candidate)?.[1];
    if (digits !== void 0 && PLAIN.test(digits)) return digits;
  }
  return void 0;
}
var PLAIN;
var init_notion_ids = __esm({
  "src/files/notion-ids.ts"() {
    "use strict";
    init_failure();
    PLAIN = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;
  }
});

// src/files/transfer.ts
var transfer_exports = {};
__export(transfer_exports, {
  RunningHash: () => RunningHash,
  askedWait: () => askedWait,
  nameTaken: () => nameTaken,
  oddAnswer: () => oddAnswer,
  patiently: () => patiently,
  readJson: () => readJson,
  requestJson: () => requestJson,
  sendBody: () => sendBody,
  statusOf: () => statusOf,
  waitAsAsked: () => waitAsAsked,
  watch: () => watch,
  withMore: () => withMore
});
/** What every piece of an upload is told to: the hash and the progress. */
function watch({ hash, progress }) {
  return (chunk, at) => {
    hash.add(chunk, at);
    progress.at(at + chunk.length);
  };
}
/**
 * A proxied request whose answer is JSON. A rate limit is waited for, since it says that nothing was done.
 *
 * @param make called for each attempt: a streamed body can be sent once
 * @throws Failure as `requestProvider`; a FILE_REFUSED of the body itself
 */
async function requestJson({ client, door }, make) {
  return await patiently(client, async () => {
    const request = make();
    const answer = await sendBody(request, () => requestProvider(client, door, request));
    return await readJson(client, answer, request);
  });
}
/** Sends what may have a streamed body. What went wrong with the body itself is the failure; nothing stays open. */
async function sendBody({ body }, send2) {
  if (body === void 0 || Buffer.isBuffer(body)) return await send2();
  try {
    return await send2();
  } catch (error) {
    throw body.errored instanceof Failure ? body.errored : error;
  } finally {
    body.destroy();
  }
}
/** Reads an answer's JSON. @param request for what to say where the answer breaks off */
async function readJson(client, answer, request) {
  const chunks = [];
  try {
    for await (const chunk of answer.body) {
      chunks.push(chunk);
      if (chunks.reduce((bytes, { length }) => bytes + length, 0) > MAX_JSON_BYTES) break;
    }
    return parseJson(Buffer.concat(chunks).toString("utf8") || "null");
  } catch (error) {
    const { signal } = client.session;
    if (!isSafeMethod(request.method)) throw unknownOutcome(request, signal, error);
    if (signal.aborted) throw signal.reason;
    throw networkFailure(error, "The provider");
  } finally {
    answer.body.destroy();
  }
}
/** Repeats what a rate limit kept from happening, after the time that the provider asked for. */
async function patiently(client, attempt2) {
  for (let waits = 0; ; waits++) {
    try {
      return await attempt2();
    } catch (error) {
      const seconds = askedWait(error);
      if (seconds === void 0 || waits >= MAX_WAITS) throw error;
      await waitAsAsked(client, seconds);
    }
  }
}
/** The seconds that a failure asks to wait for, where it does and they are reasonable. */
function askedWait(error) {
  const seconds = error instanceof Failure ? error.details.retry_after : void 0;
  return typeof seconds === "number" && seconds <= MAX_WAIT_SECONDS ? seconds : void 0;
}
/** Waits for a provider. The deadline stands still for as long as the provider asked for, and no longer. */
async function waitAsAsked(client, seconds) {
  const end = performance.now() + seconds * 1e3;
  for (let left = seconds * 1e3; left > 0; left = end - performance.now()) {
    client.session.progress();
    await client.pause(Math.min(left, 50));
  }
  client.session.progress();
}
/** The HTTP status of a provider's refusal. */
function statusOf(error) {
  const status = error instanceof Failure ? error.details.status : void 0;
  return typeof status === "number" ? status : void 0;
}
/** The same failure with more to say. */
function withMore(failure, sentence, details = {}) {
  return new Failure(failure.code, `${failure.message} ${sentence}`, {
    hint: failure.hint,
    retryable: failure.retryable,
    details: { ...failure.details, ...details },
    document: failure.document,
    next: failure.next,
    exit: failure.exitCode,
    cause: failure.cause
  });
}
/** A name that is taken, said the same way for every provider. */
function nameTaken(name, where, details = {}) {
  return new Failure("FILE_EXISTS", `${name} exists already ${where}; nothing was uploaded.`, {
    hint: "Ask the user; --on-conflict replace puts the new content into it, --on-conflict rename keeps both.",
    details
  });
}
/** An answer that lacks what the provider's documentation promises. */
function oddAnswer(provider, what) {
  return new Failure("PROVIDER_ERROR", `${provider} answered without ${what}.`, {
    hint: "Look at the provider what became of the file before trying again.",
    retryable: false
  });
}
var import_node_crypto4, RunningHash, MAX_JSON_BYTES, MAX_WAIT_SECONDS, MAX_WAITS;
var init_transfer = __esm({
  "src/files/transfer.ts"() {
    "use strict";
    import_node_crypto4 = require("node:crypto");
    init_failure();
    init_json();
    init_network_errors();
    init_proxy();
    init_proxy2();
    /** What an upload does where the name is taken. */
    /** What an upload works with, whoever the provider is. */
    /** What lies at the provider afterwards. */
    /** A file that is about to arrive. */
    /** How files go to and come from one provider. */
    /** A parsed JSON answer, read with care. */
    // biome-ignore lint/suspicious/noExplicitAny: providers' answers are looked at member by member, each one checked.
    /** Hashes a file on its way out, each byte once, however often a part of it has to go again. */
    RunningHash = class {
      #hash = (0, import_node_crypto4.createHash)("sha256");
      #upTo = 0;
      add(chunk, at) {
        const known = this.#upTo - at;
        if (known >= chunk.length) return;
        this.#hash.update(chunk.subarray(known));
        this.#upTo = at + chunk.length;
      }
      digest() {
        return this.#hash.copy().digest("hex");
      }
    };
    /** Answers in JSON are short; whatever is longer is not one. */
    MAX_JSON_BYTES = 16 * 1024 * 1024;
    /** A wait that a provider asks for is honoured up to here, in seconds. */
    MAX_WAIT_SECONDS = 300;
    /** How often in a row. */
    MAX_WAITS = 5;
  }
});

// src/files/notion-files.ts
/**
 * The file of a block, or the only one of a page. Notion signs its URLs for an hour; each download reads a fresh one.
 *
 * @throws Failure NOT_FOUND where there is none, USAGE with `files` where there are several
 */
async function notionFile(download3) {
  const id = notionId(download3.from, "--from");
  const look = async () => await ofBlock(download3, id) ?? await onlyOfPage(download3, id);
  let answer;
  try {
    answer = await fetchSigned(download3, await look());
  } catch (error) {
    if (statusOf(error) !== 403) throw error;
    // The signature ran out between the look and the request.
    answer = await fetchSigned(download3, await look());
  }
  return { answer, mimeType: headerOf(answer, "content-type") };
}
/** Faults of the moment are overcome; a refusal is for the caller. */
async function fetchSigned({ client }, { url }) {
  const answer = await client.retrying(async () => {
    const found = await requestOutside(client, url, { method: "GET" });
    if (found.status >= 500) throw await outsideRefused(found, url);
    return found;
  });
  if (answer.status >= 400) throw await outsideRefused(answer, url);
  return answer;
}
async function ofBlock(download3, id) {
  try {
    return fileOf(await get(download3, `/v1/blocks/${id}`));
  } catch (error) {
    // Some pages answer as blocks, some do not; as a parent each of them answers.
    if (statusOf(error) === 404) return void 0;
    throw error;
  }
}
async function onlyOfPage(download3, page) {
  const files = await filesBelow(download3, page, { left: MAX_LOOKS });
  const [first, second] = files;
  if (first && !second) return first;
  if (!first) {
    throw new Failure("NOT_FOUND", `There is no file on ${page}.`, {
      hint: "Check the page, or pass --from with the id of the block that holds the file."
    });
  }
  throw new Failure(
    "USAGE",
    `There are ${files.length} files on the page: ${files.map(({ name }) => name).join(", ")}.`,
    {
      hint: "Choose one of `files`, or ask the user which, and pass its block_id as --from.",
      details: { files: files.map(({ block, name, type }) => ({ block_id: block, name, type })) }
    }
  );
}
async function filesBelow(download3, parent, looks) {
  const files = [];
  for (let cursor = ""; looks.left-- > 0; ) {
    const page = await get(download3, `/v1/blocks/${parent}/children?page_size=100${cursor}`);
    for (const block of Array.isArray(page?.results) ? page.results : []) {
      const file = fileOf(block);
      if (file) files.push(file);
      const below2 = block?.has_children === true && !OTHER_PAGES.includes(block.type);
      if (below2) files.push(...await filesBelow(download3, notionId(String(block.id), "--from"), looks));
    }
    if (page?.has_more !== true || typeof page.next_cursor !== "string") break;
    cursor = `&start_cursor=${encodeURIComponent(page.next_cursor)}`;
  }
  return files;
}
/** Files that Notion keeps have a signed URL; those it only links to have the one the person gave. */
function fileOf(block) {
  const type = String(block?.type);
  const value = FILE_TYPES.includes(type) ? block[type] : void 0;
  const url = value?.file?.url ?? value?.external?.url;
  if (typeof url !== "string") return void 0;
  const last = URL.canParse(url) ? new URL(url).pathname.split("/").at(-1) : "";
  return { block: String(block.id), type, name: String(value.name || decode(last ?? "")), url };
}
function decode(text3) {
  try {
    return decodeURIComponent(text3);
  } catch {
    return text3;
  }
}
function get(download3, path) {
  return requestJson(download3, () => ({ method: "GET", path: guardPath(path) }));
}
var FILE_TYPES, OTHER_PAGES, MAX_LOOKS;
var init_notion_files = __esm({
  "src/files/notion-files.ts"() {
    "use strict";
    init_failure();
    init_outside();
    init_proxy_errors();
    init_proxy_guards();
    init_proxy2();
    init_notion_ids();
    init_transfer();
    /** Blocks that hold a file. */
    FILE_TYPES = ["file", "image", "pdf", "video", "audio"];
    /** Blocks with a page of their own inside: their files are not this page's. */
    OTHER_PAGES = ["child_page", "child_database"];
    /** Requests spent on looking through a page, columns and toggles included. */
    MAX_LOOKS = 50;
  }
});

// src/files/ranges.ts
/**
 * Uploads a file range by range. After a passing fault it goes on from where the provider says it is; what cannot
 * be finished is cancelled.
 *
 * @param open opens a session, without effect until the last range has arrived
 * @param options `rangeBytes`: bytes of a range; `openAgain`: whether opening may be repeated when its answer is lost
 * @throws Failure UNAVAILABLE, OUTCOME_UNKNOWN, TIMEOUT, INTERRUPTED, FILE_REFUSED (the file changed), …
 */
async function uploadInRanges(upload4, open3, options) {
  const { client, source } = upload4;
  const faults = new Faults(client);
  const openSession = () => options.openAgain ? faults.overcome(open3) : open3();
  let session = await openSession();
  let at = 0;
  let reached = 0;
  try {
    for (let restarts = 0; ; ) {
      const range = { start: at, end: Math.min(at + options.rangeBytes, source.bytes) };
      reached = Math.max(reached, range.end);
      const step = await faults.overcome(
        () => session.send(range),
        () => session.ask()
      );
      if ("done" in step) return step.done;
      if ("gone" in step) {
        if (++restarts > MAX_RESTARTS) throw lostAgain(upload4);
        session = await openSession();
        at = 0;
        continue;
      }
      if (!(step.next >= 0 && step.next <= reached))
        throw oddAnswer(upload4.door.connection.provider, "a possible range");
      if (step.next > at) faults.forget();
      else faults.count(lostAgain(upload4));
      at = step.next;
    }
  } catch (error) {
    throw await givenUp(upload4, session, error, reached === source.bytes);
  }
}
/**
 * Cancels what cannot be finished, and says how it was left.
 *
 * @param maybeComplete whether the last byte had been sent
 */
async function givenUp({ client }, session, error, maybeComplete) {
  const { signal } = client.session;
  const failure = asFailure(signal.aborted ? signal.reason : error);
  const left = await session.abandon(client.withSignal(AbortSignal.timeout(CANCEL_MS))).catch(() => void 0);
  if (left !== void 0 || !maybeComplete) {
    const sentence = left ?? "Nothing was created; what had been sent expires by itself.";
    return withMore(failure.code === "OUTCOME_UNKNOWN" ? brokenOff(failure) : failure, sentence);
  }
  return new Failure(
    failure.code === "INTERRUPTED" ? "INTERRUPTED" : "OUTCOME_UNKNOWN",
    `${failure.message} The whole file had been sent and could not be cancelled: it may have been created.`,
    {
      hint: "Look at the provider whether the file is there before uploading it again.",
      retryable: false,
      exit: failure.code === "INTERRUPTED" ? failure.exitCode : 9,
      cause: failure
    }
  );
}
/** A lost answer that turned out to have done nothing. */
function brokenOff(failure) {
  return new Failure("UNAVAILABLE", `The upload broke off: ${failure.message}`, {
    hint: "Nothing was created; run the command again in a moment.",
    details: failure.details,
    cause: failure
  });
}
function lostAgain({ door }) {
  return new Failure("UNAVAILABLE", `${door.connection.provider} keeps losing what was uploaded.`, {
    hint: "Run the command again later."
  });
}
var MAX_FAULTS, MAX_RESTARTS, FIRST_PAUSE_MS, CANCEL_MS, Faults;
var init_ranges = __esm({
  "src/files/ranges.ts"() {
    "use strict";
    init_document();
    init_failure();
    init_transfer();
    /** Faults in a row, without a byte of progress, after which an upload is given up. */
    MAX_FAULTS = 6;
    /** Sessions that a provider may lose before we believe that it does not want the file. */
    MAX_RESTARTS = 2;
    FIRST_PAUSE_MS = 250;
    /** Time for cancelling, when the command's own is over already. */
    CANCEL_MS = 2e3;
    /** Where the provider is: at a byte, done, or without memory of the upload. */
    /** An upload in several requests, as one provider does it. Its calls throw Failures. */
    /** Counts faults in a row and waits between them. */
    Faults = class {
      #client;
      #inARow = 0;
      #renewed = false;
      constructor(client) {
        this.#client = client;
      }
      forget() {
        this.#inARow = 0;
      }
      /** @throws Failure the one given, when there have been too many */
      count(failure) {
        if (++this.#inARow > MAX_FAULTS) throw failure;
      }
      /** Calls `first`; after each passing fault calls `then` instead, until one of them answers. */
      async overcome(first, then = first) {
        for (let call = first; ; call = then) {
          try {
            return await call();
          } catch (error) {
            const failure = asFailure(error);
            if (this.#client.session.signal.aborted || !this.#isPassing(failure)) throw failure;
            this.count(failure);
            const seconds = askedWait(failure);
            if (seconds !== void 0) await waitAsAsked(this.#client, seconds);
            else await this.#client.pause(FIRST_PAUSE_MS * 2 ** (this.#inARow - 1) * (0.5 + Math.random() / 2));
          }
        }
      }
      #isPassing(failure) {
        const { code } = failure;
        // Reading the account on the way here renewed the grant; once is enough to know whether that helped.
        if (code === "PROVIDER_UNAUTHORIZED") {
          const first = !this.#renewed;
          this.#renewed = true;
          return first;
        }
        if (code === "RATE_LIMITED")
          return failure.details.retry_after === void 0 || askedWait(failure) !== void 0;
        if (code === "OUTCOME_UNKNOWN" || code === "NETWORK" || code === "UNAVAILABLE") return true;
        const status = statusOf(failure);
        return code === "PROVIDER_ERROR" && status !== void 0 && (status === 408 || status >= 500);
      }
    };
  }
});

// src/files/notion.ts
var notion_exports = {};
__export(notion_exports, {
  notion: () => notion
});
async function upload(given) {
  const { to, onConflict } = given;
  if (onConflict === "fail" || onConflict === "replace") {
    throw new Failure("USAGE", `Notion cannot ${onConflict}: an upload always adds a block to the page.`, {
      hint: "Leave --on-conflict out."
    });
  }
  if (to === void 0) {
    throw new Failure("USAGE", "Notion needs to know the page to add the file to.", {
      hint: "Pass --to with the id or the URL of the page."
    });
  }
  const page = notionId(to, "--to");
  const up = { ...given, source: acceptable(await textFallback(given.source)) };
  // Before a long upload, whether there is something to attach it to.
  await requestJson(up, () => get2(`/v1/blocks/${page}/children?page_size=1`));
  const several = up.source.bytes > SINGLE_PART_BYTES;
  const rangeBytes = several ? PART_BYTES : SINGLE_PART_BYTES;
  const parts = several ? Math.ceil(up.source.bytes / rangeBytes) : 1;
  const id = await uploadInRanges(up, () => create(up, parts), { rangeBytes, openAgain: false });
  const block = await attach(up, page, id);
  return {
    id: block,
    name: up.source.name,
    mimeType: up.source.mimeType,
    webUrl: `https://www.notion.so/${page.replaceAll("-", "")}#${block.replaceAll("-", "")}`
  };
}
async function create(up, parts) {
  const { name, mimeType } = up.source;
  const created = await requestJson(
    up,
    () => send("POST", "/v1/file_uploads", {
      mode: parts > 1 ? "multi_part" : "single_part",
      filename: name,
      content_type: mimeType,
      ...parts > 1 && { number_of_parts: parts }
    })
  );
  if (typeof created?.id !== "string") throw oddAnswer("NOTION", "the id of the file upload");
  return new FileUpload(up, created.id, parts);
}
/** Adds the file to the page. A repetition would add it twice, so there is none. */
async function attach(up, page, id) {
  const file = { type: "file_upload", file_upload: { id }, name: up.source.name };
  const children = [{ object: "block", type: "file", file }];
  try {
    const answer = await requestJson(up, () => send("PATCH", `/v1/blocks/${page}/children`, { children }));
    const block = answer?.results?.at?.(-1)?.id;
    if (typeof block === "string") return block;
    throw oddAnswer("NOTION", "the block it made");
  } catch (error) {
    const failure = asFailure(error);
    const unsure = failure.code === "OUTCOME_UNKNOWN" || failure.code === "INTERRUPTED" || statusOf(failure) === void 0;
    const state = unsure ? "it is not known whether it was attached" : "it was not attached to the page";
    const sentence = `The file was uploaded (file upload ${id}), but ${state}; unattached it expires within an hour.`;
    throw withMore(failure, sentence, { file_upload_id: id });
  }
}
/** Notion refuses bytes of an unknown type; better said before they are sent. */
function acceptable(source) {
  if (source.mimeType !== "application/octet-stream") return source;
  throw new Failure(
    "FILE_REFUSED",
    `Notion takes no files of the type ${(0, import_node_path6.extname)(source.name) || "of this name"}.`,
    {
      hint: "Pack the file into a .zip and upload that, or pass --name with the extension of its real type.",
      details: { path: source.path }
    }
  );
}
function get2(path) {
  return { method: "GET", path: guardPath(path) };
}
function send(method, path, json = {}) {
  const headers = { "Content-Type": "application/json" };
  return { method, path: guardPath(path), headers, body: Buffer.from(JSON.stringify(json)) };
}
var import_node_path6, SINGLE_PART_BYTES, PART_BYTES, notion, FileUpload;
var init_notion = __esm({
  "src/files/notion.ts"() {
    "use strict";
    import_node_path6 = require("node:path");
    init_document();
    init_failure();
    init_proxy_guards();
    init_multipart();
    init_notion_files();
    init_notion_ids();
    init_ranges();
    init_source();
    init_transfer();
    /** Notion takes files up to here in one part: https://developers.notion.com/docs/working-with-files-and-media */
    SINGLE_PART_BYTES = 20 * 1024 * 1024;
    /** Parts have 5 to 20 MB, the last may be smaller. */
    PART_BYTES = 10 * 1024 * 1024;
    /**
     * Uploads in three steps: create, send in one part or several, attach to a page. Notion keeps what is not attached
     * for an hour, so nothing has to be cancelled. It cannot look for a name: an upload always adds a block.
     */
    notion = { upload, download: notionFile };
    /** One file upload of Notion; what the session hands back is its id. */
    FileUpload = class {
      #up;
      #path;
      #id;
      #parts;
      constructor(up, id, parts) {
        this.#up = up;
        this.#id = id;
        this.#parts = parts;
        this.#path = `/v1/file_uploads/${encodeURIComponent(id)}`;
      }
      async send(range) {
        const { bytes } = this.#up.source;
        if (range.start < bytes || bytes === 0) {
          const step = this.#standing(await requestJson(this.#up, () => this.#part(range)), range.end);
          if (!("next" in step) || range.end < bytes) return step;
        }
        return this.#standing(await requestJson(this.#up, () => send("POST", `${this.#path}/complete`)), bytes);
      }
      async ask() {
        return this.#standing(await requestJson(this.#up, () => get2(this.#path)), 0);
      }
      async abandon() {
        return "Nothing was attached to the page; what had been sent expires within an hour.";
      }
      #part(range) {
        const fields = this.#parts > 1 ? { part_number: String(range.start / PART_BYTES + 1) } : {};
        const form = multipartForm(this.#up.source, { field: "file", fields, range, onChunk: watch(this.#up) });
        return {
          method: "POST",
          path: guardPath(`${this.#path}/send`),
          headers: { "Content-Type": form.contentType },
          body: form.body,
          bodyBytes: form.bytes
        };
      }
      /** Parts go in order, so their number says where Notion is. @param otherwise where it is if it gives no number */
      #standing(upload4, otherwise) {
        if (upload4?.status === "uploaded") return { done: this.#id };
        if (upload4?.status !== "pending") return { gone: true };
        const sent = upload4.number_of_parts?.sent;
        return {
          next: typeof sent === "number" ? Math.min(sent * PART_BYTES, this.#up.source.bytes) : otherwise
        };
      }
    };
  }
});

// src/files/drive-ids.ts
/**
 * The id of a file or folder, given as such or in a URL of Drive or Docs.
 *
 * @param flag its name, for the message
 * @throws Failure USAGE
 */
function driveId(text3, flag) {
  if (/^[\w-]+$/.test(text3)) return text3;
  if (URL.canParse(text3)) {
    const url = new URL(text3);
    const id = IN_PATH.exec(url.pathname)?.[1] ?? url.searchParams.get("id") ?? "";
    if (/^[\w-]+$/.test(id)) return id;
    if (/\/my-drive\/?$/.test(url.pathname)) return "root";
  }
  throw new Failure(
    "USAGE",
    `${flag} ${JSON.stringify(text3.slice(0, 200))} is no id and no URL of Google Drive.`,
    {
      hint: `Pass ${flag} with the id or the URL; Drive knows no paths, a search tool finds the id.`
    }
  );
}
var IN_PATH;
var init_drive_ids = __esm({
  "src/files/drive-ids.ts"() {
    "use strict";
    init_failure();
    /** Where the id stands in the URLs that people copy: /file/d/ID, /document/d/ID, /folders/ID, ?id=ID. */
    IN_PATH = /\/(?:d|folders)\/([\w-]+)/;
  }
});

// src/files/drive-files.ts
/**
 * A file of Drive, or a Google document in another format.
 *
 * @throws Failure USAGE where the file has no bytes to give, or none in that format
 */
async function driveFile(download3) {
  let file = await describe(download3, driveId(download3.from, "--from"));
  const { targetId } = file?.shortcutDetails ?? {};
  if (typeof targetId === "string") file = await describe(download3, targetId);
  const type = String(file?.mimeType);
  const path = `/drive/v3/files/${encodeURIComponent(String(file?.id))}`;
  if (type.startsWith(NATIVE)) return await exported(download3, path, type.slice(NATIVE.length));
  if (download3.exportAs !== void 0) {
    throw new Failure("USAGE", `--export-as is for Google documents; this is a file of the type ${type}.`, {
      hint: "Leave --export-as out."
    });
  }
  const answer = await fetchFrom(
    download3,
    guardPath(path, [
      ["alt", "media"],
      ["supportsAllDrives", "true"]
    ])
  );
  const sha256 = typeof file?.sha256Checksum === "string" ? file.sha256Checksum : void 0;
  return { answer, mimeType: type === "undefined" ? void 0 : type, sha256 };
}
async function exported(download3, path, kind) {
  const format = formatFor(download3, kind);
  const mimeType = FORMATS[format] ?? "";
  try {
    const answer = await fetchFrom(download3, guardPath(`${path}/export`, [["mimeType", mimeType]]));
    return { answer, mimeType: headerOf(answer, "content-type") ?? mimeType };
  } catch (error) {
    const failure = asFailure(error);
    const body = JSON.stringify(failure.details.body ?? "");
    if (!body.includes("exportSizeLimitExceeded")) throw failure;
    throw new Failure(
      "PROVIDER_ERROR",
      `As ${format} the document is over 10 MB, which Drive does not export.`,
      {
        hint: "Try a smaller format (--export-as txt, csv or pdf), or ask the user to export it in the browser.",
        retryable: false,
        details: failure.details
      }
    );
  }
}
/** The flag decides, then the output file's extension, then what suits the kind. */
function formatFor({ exportAs, outputFile }, kind) {
  const byDefault = DEFAULTS[kind];
  if (byDefault === void 0) {
    throw new Failure("USAGE", `A Google ${kind} holds no bytes that could be downloaded.`, {
      hint: kind === "folder" ? "Pass --from with the id of a file in the folder." : "Pass --from with the id of a file or document."
    });
  }
  if (exportAs === void 0) {
    const extension = (0, import_node_path7.extname)(outputFile).slice(1).toLowerCase();
    return extension in FORMATS ? extension : byDefault;
  }
  const wanted = exportAs.toLowerCase().replace(/^\./, "");
  if (wanted in FORMATS) return wanted;
  throw new Failure("USAGE", `--export-as ${JSON.stringify(exportAs)} is no format.`, {
    hint: `Choose one of ${EXPORT_FORMATS.join(", ")}; a ${kind} becomes ${byDefault} by default.`
  });
}
function describe(download3, id) {
  const path = guardPath(`/drive/v3/files/${encodeURIComponent(id)}`, [
    ["fields", "id,name,mimeType,size,sha256Checksum,shortcutDetails"],
    ["supportsAllDrives", "true"]
  ]);
  return requestJson(download3, () => ({ method: "GET", path }));
}
function fetchFrom({ client, door }, path) {
  return patiently(client, () => requestProvider(client, door, { method: "GET", path }));
}
var import_node_path7, NATIVE, OFFICE, FORMATS, EXPORT_FORMATS, DEFAULTS;
var init_drive_files = __esm({
  "src/files/drive-files.ts"() {
    "use strict";
    import_node_path7 = require("node:path");
    init_document();
    init_failure();
    init_proxy_errors();
    init_proxy_guards();
    init_proxy2();
    init_drive_ids();
    init_transfer();
    /** Google's own documents have no bytes; they are exported. */
    NATIVE = "application/vnd.google-apps.";
    OFFICE = "application/vnd.openxmlformats-officedocument.";
    /** Formats to export to: https://developers.google.com/workspace/drive/api/guides/ref-export-formats */
    FORMATS = {
      pdf: "application/pdf",
      docx: `${OFFICE}wordprocessingml.document`,
      xlsx: `${OFFICE}spreadsheetml.sheet`,
      pptx: `${OFFICE}presentationml.presentation`,
      odt: "application/vnd.oasis.opendocument.text",
      ods: "application/vnd.oasis.opendocument.spreadsheet",
      odp: "application/vnd.oasis.opendocument.presentation",
      csv: "text/csv",
      tsv: "text/tab-separated-values",
      txt: "text/plain",
      md: "text/markdown",
      rtf: "application/rtf",
      html: "text/html",
      epub: "application/epub+zip",
      zip: "application/zip",
      png: "image/png",
      jpg: "image/jpeg",
      svg: "image/svg+xml",
      json: "application/vnd.google-apps.script+json"
    };
    EXPORT_FORMATS = Object.keys(FORMATS);
    /** What each kind of document is best turned into, where neither a flag nor the output file's name says. */
    DEFAULTS = {
      document: "docx",
      spreadsheet: "xlsx",
      presentation: "pptx",
      drawing: "png",
      script: "json"
    };
  }
});

// src/files/google-drive.ts
var google_drive_exports = {};
__export(google_drive_exports, {
  googleDrive: () => googleDrive
});
async function upload2(up) {
  const folder = up.to === void 0 ? "root" : driveId(up.to, "--to");
  const target = await chooseTarget(up, folder);
  const file = up.source.bytes <= MULTIPART_BYTES ? await atOnce(up, target) : await inRanges(up, target);
  if (typeof file?.id !== "string") throw oddAnswer("GOOGLEDRIVE", "the file's id");
  const claimed = file.sha256Checksum;
  if (typeof claimed === "string" && claimed !== up.hash.digest()) {
    throw new Failure("PROVIDER_ERROR", `Drive holds other bytes than were sent, in file ${file.id}.`, {
      hint: "Upload the file again with --on-conflict replace.",
      retryable: false,
      details: { id: file.id }
    });
  }
  return {
    id: file.id,
    name: String(file.name ?? up.source.name),
    mimeType: String(file.mimeType ?? up.source.mimeType),
    webUrl: typeof file.webViewLink === "string" ? file.webViewLink : void 0
  };
}
async function chooseTarget(up, folder) {
  const { name, mimeType } = up.source;
  const anew = (name2) => ({
    method: "POST",
    path: "/upload/drive/v3/files",
    metadata: { name: name2, mimeType, parents: [folder] }
  });
  const taken = await named(up, folder, name);
  const [first, second] = taken;
  if (!first) return anew(name);
  if (up.onConflict === "rename") return anew(await freeName(up, folder));
  if (up.onConflict !== "replace") {
    throw nameTaken(name, "in this Drive folder", { id: first.id, web_url: first.webViewLink });
  }
  if (second) {
    throw new Failure(
      "FILE_EXISTS",
      `${taken.length} files are named ${name} in this Drive folder; which to replace?`,
      {
        hint: "Ask the user, or pass --on-conflict rename; Drive cannot tell files of one name apart.",
        details: { files: taken.map(({ id, webViewLink }) => ({ id, web_url: webViewLink })) }
      }
    );
  }
  return {
    method: "PATCH",
    path: `/upload/drive/v3/files/${encodeURIComponent(first.id)}`,
    metadata: { mimeType }
  };
}
/** The files of this name in the folder. */
async function named(up, folder, name) {
  const quote3 = (text3) => `'${text3.replace(/[\\']/g, "\\$&")}'`;
  const query = new URLSearchParams([
    [
      "q",
      `name = ${quote3(name)} and ${quote3(folder)} in parents and mimeType != '${FOLDER}' and trashed = false`
    ],
    ["fields", "files(id,name,webViewLink)"],
    ["pageSize", "10"],
    ["corpora", "allDrives"],
    ["includeItemsFromAllDrives", "true"],
    ...ALL_DRIVES
  ]);
  const path = guardPath(`/drive/v3/files?${query}`);
  const found = await requestJson(up, () => ({ method: "GET", path }));
  return Array.isArray(found?.files) ? found.files : [];
}
/** `report (1).pdf`, or the first number that is free. */
async function freeName(up, folder) {
  const [, stem2 = "", ending = ""] = /^(.+?)(\.[^.]+)?$/s.exec(up.source.name) ?? [];
  for (let number2 = 1; number2 <= MAX_NUMBER; number2++) {
    const name = `${stem2} (${number2})${ending}`;
    if ((await named(up, folder, name)).length === 0) return name;
  }
  throw nameTaken(up.source.name, `with ${MAX_NUMBER} numbers in this Drive folder`);
}
function atOnce(up, { method, path, metadata }) {
  return requestJson(up, () => {
    const form = multipartRelated(up.source, metadata, watch(up));
    return {
      method,
      path: guardPath(path, [["uploadType", "multipart"], ...ALL_DRIVES, SHOWN]),
      headers: { "Content-Type": form.contentType },
      body: form.body,
      bodyBytes: form.bytes
    };
  });
}
function inRanges(up, { method, path, metadata }) {
  const { bytes, mimeType } = up.source;
  const start = {
    method,
    path: guardPath(path, [["uploadType", "resumable"], ...ALL_DRIVES, SHOWN]),
    headers: {
      "Content-Type": "application/json; charset=UTF-8",
      "X-Upload-Content-Type": mimeType,
      "X-Upload-Content-Length": String(bytes)
    },
    body: Buffer.from(JSON.stringify(metadata))
  };
  const open3 = async () => {
    const answer = await requestProvider(up.client, up.door, start);
    answer.body.destroy();
    const { location = "" } = answer.headers;
    const id = new URL(location, "https://www.googleapis.com").searchParams.get("upload_id");
    if (!id) throw oddAnswer("GOOGLEDRIVE", "an upload id");
    return new ResumableUpload(up, `${start.path}&upload_id=${encodeURIComponent(id)}`);
  };
  return uploadInRanges(up, open3, { rangeBytes: RANGE_BYTES, openAgain: true });
}
var MULTIPART_BYTES, RANGE_BYTES, FOLDER, MAX_NUMBER, ALL_DRIVES, SHOWN, googleDrive, ResumableUpload;
var init_google_drive = __esm({
  "src/files/google-drive.ts"() {
    "use strict";
    init_failure();
    init_proxy_guards();
    init_proxy2();
    init_drive_files();
    init_drive_ids();
    init_multipart();
    init_ranges();
    init_source();
    init_transfer();
    /** Metadata and bytes in one request up to here: https://developers.google.com/workspace/drive/api/guides/manage-uploads */
    MULTIPART_BYTES = 5 * 1024 * 1024;
    /** A multiple of 256 KiB; it travels through the proxy, which need not take larger bodies than other uploads have. */
    RANGE_BYTES = 20 * 1024 * 1024;
    FOLDER = "application/vnd.google-apps.folder";
    /** Numbered names that are tried. */
    MAX_NUMBER = 100;
    /** Both for the person's own files and for those on shared drives. */
    ALL_DRIVES = [["supportsAllDrives", "true"]];
    SHOWN = ["fields", "id,name,mimeType,size,webViewLink,sha256Checksum"];
    /** What is already in the folder under the name. */
    /** Where an upload goes: a new file, or new content of an existing one. */
    /** Drive lets one folder hold many files of the same name, so what to do about a taken name is decided here. */
    googleDrive = { upload: upload2, download: driveFile };
    /** Drive's resumable upload, through the proxy: the URL it names is of another host, the `upload_id` is what counts. */
    ResumableUpload = class {
      #up;
      #path;
      constructor(up, path) {
        this.#up = up;
        this.#path = path;
      }
      send(range) {
        const { source } = this.#up;
        if (range.start === range.end) return this.ask();
        return this.#put({
          headers: {
            "Content-Type": source.mimeType,
            "Content-Range": `bytes ${range.start}-${range.end - 1}/${source.bytes}`
          },
          body: readSource(source, range, watch(this.#up)),
          bodyBytes: range.end - range.start
        });
      }
      ask() {
        return this.#put({ headers: { "Content-Range": `bytes */${this.#up.source.bytes}` }, bodyBytes: 0 });
      }
      async abandon(client) {
        try {
          const answer = await requestProvider(client, this.#up.door, { method: "DELETE", path: this.#path });
          answer.body.destroy();
        } catch (error) {
          // 499 is how Drive says that an upload was cancelled.
          if (statusOf(error) !== 499) return void 0;
        }
        return "The upload was cancelled; nothing was created.";
      }
      async #put(parts) {
        const { client, door } = this.#up;
        const request = { method: "PUT", path: this.#path, ...parts };
        try {
          const answer = await sendBody(request, () => requestProvider(client, door, request));
          if (answer.status !== 308) return { done: await readJson(client, answer, request) };
          answer.body.destroy();
          const last = /^bytes=0-(\d+)$/.exec(answer.headers.range ?? "")?.[1];
          return { next: last === void 0 ? 0 : Number(last) + 1 };
        } catch (error) {
          const status = statusOf(error);
          if (status === 404 || status === 410) return { gone: true };
          throw error;
        }
      }
    };
  }
});

// src/files/graph-addresses.ts
/** The item that `--from` names: by id, by path from the drive's root, or by a sharing URL. */
async function itemOf(download3) {
  const { from } = download3;
  return isUrl(from) ? shared(from) : within(await driveOf(download3), from);
}
/**
 * Where an upload goes. `--to` is a folder where it is an id, a URL, ends in a slash, or has no extension; else it
 * is the file's own path, unless such a folder exists.
 */
async function destinationOf(upload4) {
  const { to = "/", source, renamed } = upload4;
  if (isUrl(to)) return below(await sharedFolder(upload4, to), source.name);
  const address = within(await driveOf(upload4), to);
  const isFolder = !address.endsWith(":") || to.endsWith("/") || renamed || (0, import_node_path8.extname)(to) === "";
  if (isFolder) return below(address, source.name);
  const there = await requestJson(upload4, () => ({ method: "GET", path: guardPath(address) })).catch(
    (error) => {
      if (statusOf(error) === 404) return void 0;
      throw error;
    }
  );
  return there?.folder ? below(address, source.name) : address;
}
/** A path has a slash or a dot; everything else is an item's id. */
function within(drive, item) {
  if (/^[\w!-]+$/.test(item)) return `${drive}/items/${encodeURIComponent(item)}`;
  const segments = item.split("/").filter(Boolean);
  if (segments.length === 0) return `${drive}/root`;
  return guardPath(`${drive}/root:/${segments.map(encodeURIComponent).join("/")}:`);
}
function below(folder, name) {
  return `${folder.endsWith(":") ? folder.slice(0, -1) : `${folder}:`}/${encodeURIComponent(name)}:`;
}
/** https://learn.microsoft.com/graph/api/shares-get#encoding-sharing-urls */
function shared(url) {
  return `/v1.0/shares/u!${Buffer.from(url).toString("base64url")}/driveItem`;
}
async function sharedFolder(place, url) {
  const item = await requestJson(place, () => ({ method: "GET", path: guardPath(shared(url)) }));
  const drive = item?.parentReference?.driveId;
  if (typeof item?.id !== "string" || typeof drive !== "string")
    throw oddAnswer(place.door.connection.provider, "the folder");
  return `/v1.0/drives/${encodeURIComponent(drive)}/items/${encodeURIComponent(item.id)}`;
}
async function driveOf(place) {
  const { site, door } = place;
  if (door.connection.provider === "ONEDRIVE") return "/v1.0/me/drive";
  if (site === void 0) {
    throw new Failure("USAGE", "SharePoint needs to know the site.", {
      hint: "Pass --site with the URL or the id of the site, or --site root for the main one."
    });
  }
  return `/v1.0/sites/${encodeURIComponent(await siteId(place, site))}/drive`;
}
/** Sites are addressed by id; what people have is a URL, or `host:/sites/team`. */
async function siteId(place, site) {
  const [, host, path = ""] = /^(?:https:\/\/)?([^:/,]+\.[^:/,]+):?(\/[^?#:]*)?/.exec(site) ?? [];
  if (host === void 0 || site.includes(",")) return site;
  // /sites/team is the site; what comes behind it in a URL is a page or a library.
  const own = /^\/(?:sites|teams)\/[^/]+/.exec(path)?.[0] ?? "";
  const segments = own.split("/").map((segment) => encodeURIComponent(decode2(segment)));
  const address = `/v1.0/sites/${encodeURIComponent(host)}${own === "" ? "" : `:${segments.join("/")}`}`;
  const found = await requestJson(place, () => ({ method: "GET", path: guardPath(address) }));
  if (typeof found?.id !== "string") throw oddAnswer(place.door.connection.provider, "the site's id");
  return found.id;
}
function isUrl(text3) {
  return /^https?:\/\//i.test(text3) && URL.canParse(text3);
}
function decode2(text3) {
  try {
    return decodeURIComponent(text3);
  } catch {
    return text3;
  }
}
var import_node_path8;
var init_graph_addresses = __esm({
  "src/files/graph-addresses.ts"() {
    "use strict";
    import_node_path8 = require("node:path");
    init_failure();
    init_proxy_guards();
    init_transfer();
    /**
     * Addresses in Graph are paths to which `/content` and the like can be put. Those that name an item by its path
     * end in a colon: `/v1.0/me/drive/root:/Reports/a.pdf:`.
     */
  }
});

// src/files/microsoft-graph.ts
var microsoft_graph_exports = {};
__export(microsoft_graph_exports, {
  microsoftGraph: () => microsoftGraph
});
async function upload3(up) {
  const address = await destinationOf(up);
  try {
    const item = up.source.bytes < SESSION_BYTES ? await atOnce2(up, address) : await inRanges2(up, address);
    if (typeof item?.id !== "string") throw oddAnswer(up.door.connection.provider, "the item's id");
    return {
      id: item.id,
      name: String(item.name ?? up.source.name),
      mimeType: up.source.mimeType,
      webUrl: typeof item.webUrl === "string" ? item.webUrl : void 0
    };
  } catch (error) {
    const taken = statusOf(error) === 409 && JSON.stringify(asFailure(error).details.body).includes("nameAlreadyExists");
    throw taken ? nameTaken(decodeURIComponent(address.replace(/:$/, "").split("/").at(-1) ?? ""), "there") : error;
  }
}
async function download(wanted) {
  const { client, door } = wanted;
  const path = `${await itemOf(wanted)}/content`;
  // Graph answers 302 to another host, which is followed there without anything of ours.
  const answer = await patiently(client, () => requestProvider(client, door, { method: "GET", path }));
  return { answer, mimeType: headerOf(answer, "content-type") };
}
function atOnce2(up, address) {
  const { source, onConflict = "fail" } = up;
  const query = [[CONFLICT, onConflict]];
  return requestJson(up, () => ({
    method: "PUT",
    path: guardPath(`${address}/content`, query),
    headers: { "Content-Type": source.mimeType },
    body: readSource(source, void 0, watch(up)),
    bodyBytes: source.bytes
  }));
}
function inRanges2(up, address) {
  const { onConflict = "fail" } = up;
  const open3 = async () => {
    const session = await requestJson(up, () => ({
      method: "POST",
      path: guardPath(`${address}/createUploadSession`),
      headers: { "Content-Type": "application/json" },
      body: Buffer.from(JSON.stringify({ item: { [CONFLICT]: onConflict } }))
    }));
    if (typeof session?.uploadUrl !== "string") throw oddAnswer(up.door.connection.provider, "an upload URL");
    return new UploadSession(up, address, session.uploadUrl);
  };
  return uploadInRanges(up, open3, { rangeBytes: RANGE_BYTES2, openAgain: true });
}
var SESSION_BYTES, RANGE_BYTES2, CONFLICT, microsoftGraph, UploadSession;
var init_microsoft_graph = __esm({
  "src/files/microsoft-graph.ts"() {
    "use strict";
    init_document();
    init_failure();
    init_outside();
    init_proxy_errors();
    init_proxy_guards();
    init_proxy2();
    init_graph_addresses();
    init_ranges();
    init_source();
    init_transfer();
    /** From here on Graph wants an upload session. */
    SESSION_BYTES = 4 * 1024 * 1024;
    /** A multiple of 327,680 bytes below 60 MiB. */
    RANGE_BYTES2 = 128 * 327680;
    CONFLICT = "@microsoft.graph.conflictBehavior";
    /** OneDrive and SharePoint: the same Graph, another root. */
    microsoftGraph = { upload: upload3, download };
    /** Graph's upload session: a URL of another host that is its own credential, so nothing of ours travels there. */
    UploadSession = class {
      #up;
      #address;
      #url;
      #allSent = false;
      constructor(up, address, url) {
        this.#up = up;
        this.#address = address;
        this.#url = url;
      }
      async send(range) {
        const { source } = this.#up;
        if (range.start === range.end) return await this.ask();
        this.#allSent = range.end === source.bytes;
        const answer = await this.#request({
          method: "PUT",
          headers: {
            "content-type": "application/octet-stream",
            "content-length": range.end - range.start,
            "content-range": `bytes ${range.start}-${range.end - 1}/${source.bytes}`
          },
          body: readSource(source, range, watch(this.#up))
        });
        if (answer.status === 416) return await this.ask();
        return await this.#stepOf(answer);
      }
      async ask() {
        return await this.#stepOf(await this.#request({ method: "GET" }));
      }
      async abandon(client) {
        const answer = await requestOutside(client, this.#url, { method: "DELETE" });
        answer.body.destroy();
        return answer.status < 300 ? "The upload was cancelled; nothing was created." : void 0;
      }
      async #request(request) {
        const { client, door } = this.#up;
        const answer = await sendBody(request, () => requestOutside(client, this.#url, request));
        if (answer.status < 400 || [404, 410, 416].includes(answer.status)) return answer;
        // The URL is a credential: failures do not repeat it.
        throw fromRefusal(
          await readRefusal(answer),
          { method: request.method, path: "the upload session" },
          door.connection.provider
        );
      }
      async #stepOf(answer) {
        const { client } = this.#up;
        if (answer.status >= 400) {
          answer.body.destroy();
          return await this.#afterItsEnd();
        }
        const body = await readJson(client, answer, { method: "PUT", path: "the upload session" });
        if (typeof body?.id === "string") return { done: body };
        const next = Number.parseInt(String(body?.nextExpectedRanges?.[0] ?? ""), 10);
        // All bytes are there, and nothing is missing: the end is near.
        return { next: Number.isNaN(next) ? this.#up.source.bytes : next };
      }
      /** A session that is gone has expired, or did its work while its last answer was lost. */
      async #afterItsEnd() {
        if (!this.#allSent) return { gone: true };
        const { onConflict, source, hash, door } = this.#up;
        const item = await requestJson(this.#up, () => ({ method: "GET", path: guardPath(this.#address) })).catch(
          (error) => {
            if (statusOf(error) === 404) return void 0;
            throw error;
          }
        );
        const theirs = String(item?.file?.hashes?.sha256Hash ?? "").toLowerCase();
        if (onConflict !== "rename" && item?.size === source.bytes && (theirs === "" || theirs === hash.digest())) {
          return { done: item };
        }
        if (item === void 0 && onConflict !== "rename") return { gone: true };
        throw new Failure(
          "OUTCOME_UNKNOWN",
          `${door.connection.provider} lost the answer to the last piece: the file may be there.`,
          {
            hint: "Look in the folder before uploading it again.",
            retryable: false
          }
        );
      }
    };
  }
});

// src/files/recipes.ts
var recipes_exports = {};
__export(recipes_exports, {
  FILE_PROVIDERS: () => FILE_PROVIDERS,
  recipeFor: () => recipeFor
});
/**
 * How files go to and come from a provider.
 *
 * @param provider its key
 * @throws Failure USAGE for providers without a recipe, and for flags that it has no use for
 */
async function recipeFor(provider, flags) {
  if (flags.site !== void 0 && provider !== "SHAREPOINT") throw useless("--site", "SHAREPOINT");
  if (flags.exportAs !== void 0 && provider !== "GOOGLEDRIVE") throw useless("--export-as", "GOOGLEDRIVE");
  switch (provider) {
    case "NOTION":
      return (await Promise.resolve().then(() => (init_notion(), notion_exports))).notion;
    case "GOOGLEDRIVE":
      return (await Promise.resolve().then(() => (init_google_drive(), google_drive_exports))).googleDrive;
    case "ONEDRIVE":
    case "SHAREPOINT":
      return (await Promise.resolve().then(() => (init_microsoft_graph(), microsoft_graph_exports))).microsoftGraph;
    default:
      throw new Failure(
        "USAGE",
        `${provider} has no recipe for files; there are ones for ${FILE_PROVIDERS.join(", ")}.`,
        {
          hint: "Use proxy-request: --input-file sends a file, --output-file saves the answer, --download follows a URL in it."
        }
      );
  }
}
function useless(flag, provider) {
  return new Failure("USAGE", `${flag} is for ${provider} alone.`, { hint: `Leave ${flag} out.` });
}
var FILE_PROVIDERS;
var init_recipes = __esm({
  "src/files/recipes.ts"() {
    "use strict";
    init_failure();
    /** Providers whose files have a recipe. */
    FILE_PROVIDERS = ["NOTION", "GOOGLEDRIVE", "ONEDRIVE", "SHAREPOINT"];
  }
});

// src/steps/discover.ts
var discover_exports = {};
__export(discover_exports, {
  chooseConnection: () => chooseConnection,
  describeConnection: () => describeConnection,
  discover: () => discover,
  guessProviderKey: () => guessProviderKey,
  normalizeProvider: () => normalizeProvider,
  providerOf: () => providerOf,
  resolveConnection: () => resolveConnection,
  severalCouldServe: () => severalCouldServe
});
/** Provider names compare without case, spaces, `-` and `_`. */
function normalizeProvider(name) {
  return name.replace(/[\s_-]/g, "").toUpperCase();
}
/** The catalog's key for a provider as a person writes it, aliases followed: `LinkedIn` → `HARVESTAPI`. */
function guessProviderKey(name) {
  const key = normalizeProvider(name);
  return ALIASES.get(key) ?? SPELLINGS.get(key) ?? key;
}
/** The provider key that a provider's name means in this environment, and the alias that was followed. */
function providerOf(connections, name) {
  const guess = guessProviderKey(name);
  const wanted = normalizeProvider(name);
  const { connections: own, alias } = pick(connections, name);
  const known = own[0]?.provider;
  if (known !== void 0) return { key: known, alias };
  return { key: guess, ...ALIASES.has(wanted) && { alias: { from: wanted, to: guess } } };
}
/** Step 1: the connections there are, and the one that a provider's tools would use. */
async function discover(client, provider) {
  return pick(await listConnections(client), provider);
}
/**
 * The connection a call is about.
 *
 * @param mayGuess whether the first of several may be taken: true for calls that change nothing
 * @throws Failure CONNECTION_NOT_FOUND, CONNECTION_NOT_COMPLETED, AMBIGUOUS_CONNECTION
 */
async function resolveConnection(client, target, mayGuess = true) {
  return chooseConnection(await listConnections(client), target, mayGuess);
}
/** As `resolveConnection`, over connections already listed. */
function chooseConnection(connections, target, mayGuess = true) {
  const { connectionName, provider } = target;
  if (connectionName !== void 0)
    return { connection: byName(connections, connectionName, provider), warnings: [] };
  const found = pick(connections, provider);
  const label = provider ?? "";
  if (!found.selected)
    throw found.connections.length === 0 ? notFound(connections, label) : notCompleted(found.connections, label);
  const usable = found.connections.filter(isUsable);
  if (!mayGuess && usable.length > 1) {
    const names = usable.map((connection) => connection.keyId);
    throw new Failure(
      "AMBIGUOUS_CONNECTION",
      `${names.length} connections of ${label} could be meant: ${names.join(", ")}.`,
      {
        hint: "Ask the user which account to use and name it with --connection-name; a call that changes something is never sent from a guessed one.",
        retryable: false,
        details: { connections: usable.map(describeConnection) }
      }
    );
  }
  return { connection: found.selected, alias: found.alias, warnings: found.warnings };
}
/** A connection as answers show it. */
function describeConnection(connection) {
  const { keyId, provider, type, status, enabled } = connection;
  return { key_id: keyId, provider, type, status, enabled };
}
function pick(all, provider) {
  if (provider === void 0)
    return { connections: all, selected: void 0, total: all.length, warnings: [] };
  const wanted = normalizeProvider(provider);
  const of = (key) => all.filter((connection) => normalizeProvider(connection.provider) === key);
  const substitute = ALIASES.get(wanted);
  const aliased = substitute !== void 0 && !of(wanted).some(isUsable) && of(substitute).length > 0;
  const connections = of(aliased ? substitute : wanted);
  const usable = connections.filter(isUsable);
  return {
    connections,
    selected: usable[0],
    total: connections.length,
    ...aliased && { alias: { from: wanted, to: substitute } },
    warnings: usable.length > 1 ? [severalCouldServe(usable)] : []
  };
}
/** The warning that names every candidate. @param connections the chosen one first */
function severalCouldServe(connections) {
  const names = connections.map(({ keyId }) => keyId);
  return `${names.length} connections could serve: ${names.join(", ")}. ${names[0]} was chosen; --connection-name chooses another.`;
}
function byName(connections, name, provider) {
  const connection = connections.find(({ keyId }) => keyId === name) ?? connections.find(({ keyId }) => keyId.toLowerCase() === name.toLowerCase());
  if (!connection) {
    throw new Failure("CONNECTION_NOT_FOUND", `There is no connection named ${name}.`, {
      hint: `Take a key_id from list-connections, or pass --provider; a new connection is made in the Scalekit Dashboard.`,
      details: {
        configured_providers: providersOf(connections),
        connections: connections.slice(0, 30).map(({ keyId }) => keyId)
      }
    });
  }
  if (provider !== void 0 && ![normalizeProvider(provider), guessProviderKey(provider)].includes(
    normalizeProvider(connection.provider)
  )) {
    throw new Failure(
      "USAGE",
      `--connection-name ${name} belongs to ${connection.provider}, not to ${provider}.`,
      {
        hint: "Leave --provider out, or name a connection of that provider."
      }
    );
  }
  if (!isUsable(connection)) throw notCompleted([connection], connection.keyId);
  return connection;
}
function notFound(connections, provider) {
  return new Failure("CONNECTION_NOT_FOUND", `No connection for ${provider} is configured.`, {
    hint: `Tell the user to create and configure a connection for ${provider} in the Scalekit Dashboard (AgentKit > Connections), then run this again.`,
    details: { configured_providers: providersOf(connections) }
  });
}
function notCompleted(connections, label) {
  const list3 = connections.map(({ keyId, status, enabled }) => `${keyId} (${enabled ? status : `${status}, disabled`})`).join(", ");
  return new Failure("CONNECTION_NOT_COMPLETED", `The connection for ${label} is not ready: ${list3}.`, {
    hint: `Tell the user to finish the configuration of ${connections.map(({ keyId }) => keyId).join(" or ")} in the Scalekit Dashboard and enable it.`,
    details: { connections: connections.map(describeConnection) }
  });
}
function providersOf(connections) {
  return [...new Set(connections.filter(isUsable).map(({ provider }) => provider))].sort();
}
var ALIASES, SPELLINGS;
var init_discover = __esm({
  "src/steps/discover.ts"() {
    "use strict";
    init_failure();
    init_connections();
    /** Which connection a call is about: by its name, or the first usable one of a provider. */
    /** People say LinkedIn; the tools for it belong to HarvestAPI, unless LinkedIn itself is connected. */
    ALIASES = /* @__PURE__ */ new Map([["LINKEDIN", "HARVESTAPI"]]);
    /** The two provider keys of the catalog that keep their underscore. */
    SPELLINGS = /* @__PURE__ */ new Map([
      ["GOOGLEADS", "GOOGLE_ADS"],
      ["CLARICOPILOT", "CLARI_COPILOT"]
    ]);
  }
});

// src/steps/account.ts
var account_exports = {};
__export(account_exports, {
  findAccount: () => findAccount,
  openDoor: () => openDoor
});
/**
 * Looks up connection and account: together where the connection is named, one after the other where it has to be
 * chosen. Reading the account refreshes its grant.
 *
 * @param mayGuess whether the first of several connections may be taken: true for calls that change nothing
 * @throws Failure CONNECTION_NOT_FOUND, CONNECTION_NOT_COMPLETED, AMBIGUOUS_CONNECTION
 */
async function findAccount(client, target, identifier, mayGuess) {
  const { connectionName } = target;
  const [connections, early] = await Promise.all([
    listConnections(client, connectionName),
    connectionName === void 0 ? void 0 : readAccount(client, connectionName, identifier)
  ]);
  const choice2 = chooseConnection(connections, target, mayGuess);
  const { keyId } = choice2.connection;
  const account = connectionName === keyId ? early : await readAccount(client, keyId, identifier);
  return { ...choice2, identifier, account };
}
/** As `findAccount`, and the account can be used. @throws Failure of classes 3 and 4 */
async function openDoor(client, target, identifier, mayGuess) {
  const door = await findAccount(client, target, identifier, mayGuess);
  await requireAuthorized(client, door.connection, identifier, door.account);
  return door;
}
var init_account = __esm({
  "src/steps/account.ts"() {
    "use strict";
    init_accounts();
    init_connections();
    init_authorize();
    init_discover();
    /** A person's way to a provider: the connection, and the account on it, authorized or not. */
  }
});

// src/files/progress.ts
var progress_exports = {};
__export(progress_exports, {
  Progress: () => Progress
});
function mib(bytes) {
  return (bytes / MIB).toFixed(1);
}
var TOUCH_MS, REDRAW_MS, LOG_MS, MIB, Progress;
var init_progress = __esm({
  "src/files/progress.ts"() {
    "use strict";
    /** Where a person who waits can read how far a transfer is. */
    /** Between two tellings that bytes moved; more would only cost time. */
    TOUCH_MS = 250;
    /** Between two lines: a terminal shows one line anew, a log gets a further one. */
    REDRAW_MS = 500;
    LOG_MS = 1e4;
    MIB = 1024 * 1024;
    /**
     * How far a transfer is: keeps the deadline away while bytes move, and tells the person with rate and time left.
     * Nothing is shown of what is over within the first interval.
     */
    Progress = class {
      #label;
      #screen;
      #touch;
      #timer;
      #started = performance.now();
      #touched = 0;
      #position = 0;
      #total;
      /**
       * @param label what is transferred, for the person
       * @param touch told at most every 250 ms while bytes move
       */
      constructor(label, screen, touch) {
        this.#label = label.replace(new RegExp("\\p{Cc}", "gu"), "?");
        this.#screen = screen;
        this.#touch = touch;
        this.#timer = setInterval(() => this.#show(), screen.isTTY ? REDRAW_MS : LOG_MS).unref();
      }
      /** @param total bytes, where they are known */
      expect(total) {
        this.#total = total;
      }
      /** The transfer is at this byte; it may lie before the last one, when something has to go again. */
      at(position) {
        this.#position = position;
        const now = performance.now();
        if (now - this.#touched < TOUCH_MS) return;
        this.#touched = now;
        this.#touch();
      }
      /** So many further bytes have moved. */
      moved(bytes) {
        this.at(this.#position + bytes);
      }
      /** Takes the line off the terminal. */
      end() {
        clearInterval(this.#timer);
        if (this.#screen.isTTY) this.#screen.write("\r\x1B[2K");
      }
      #show() {
        const line = this.describe(performance.now());
        this.#screen.write(this.#screen.isTTY ? `\r\x1B[2K${line}` : `${line}
`);
      }
      /** `report.pdf: 12.0 of 100.0 MiB (12 %), 8.1 MiB/s, 11 s left`. @param now as `performance.now()` */
      describe(now) {
        const rate = this.#position / Math.max(1e-3, (now - this.#started) / 1e3);
        const speed = `${(rate / MIB).toFixed(1)} MiB/s`;
        if (this.#total === void 0) return `${this.#label}: ${mib(this.#position)} MiB, ${speed}`;
        const percent = this.#total === 0 ? 100 : Math.floor(100 * this.#position / this.#total);
        const left = rate > 0 ? `, ${Math.ceil((this.#total - this.#position) / rate)} s left` : "";
        return `${this.#label}: ${mib(this.#position)} of ${mib(this.#total)} MiB (${percent} %), ${speed}${left}`;
      }
    };
  }
});

// src/cli/download-file.ts
var import_node_path9, download_file_default;
var init_download_file = __esm({
  "src/cli/download-file.ts"() {
    "use strict";
    import_node_path9 = require("node:path");
    init_command();
    init_flags();
    download_file_default = defineCommand({
      name: "download-file",
      step: "files",
      summary: "Saves a file from a Notion page, or from Google Drive, OneDrive or SharePoint",
      flags: {
        ...CONNECTION,
        ...IDENTIFIER,
        from: text(
          "NOTION: block or page. GOOGLEDRIVE: file. ONEDRIVE, SHAREPOINT: item id or path. Or the URL of one"
        ),
        "output-file": text("where to save it"),
        site: text("SHAREPOINT: URL or id of the site"),
        "export-as": text("GOOGLEDRIVE: format for Google documents: pdf, docx, xlsx, csv, txt, …"),
        overwrite: toggle("replace the output file")
      },
      required: [["connection-name", "provider"], ["from"], ["output-file"]],
      example: "scalekit-agent-auth download-file --provider GOOGLEDRIVE --from <FILE_ID> --output-file report.pdf",
      answer: "provider, bytes, sha256, mime_type, output_file",
      errors: [
        "FILE_EXISTS",
        "FILE_REFUSED",
        "INVALID_PATH",
        ...ACCOUNT_ERRORS,
        "PROVIDER_UNAUTHORIZED",
        "NOT_FOUND",
        "TOOL_PROXY_DISABLED",
        "PROVIDER_ERROR"
      ],
      async run(flags, call) {
        const { provider, site, overwrite, from = "", "export-as": exportAs } = flags;
        const [
          { checkTarget: checkTarget2, saveStream: saveStream2 },
          { recipeFor: recipeFor2 },
          { guessProviderKey: guessProviderKey2 },
          { openDoor: openDoor2 },
          { Progress: Progress2 },
          { headerOf: headerOf2 }
        ] = await Promise.all([
          Promise.resolve().then(() => (init_save(), save_exports)),
          Promise.resolve().then(() => (init_recipes(), recipes_exports)),
          Promise.resolve().then(() => (init_discover(), discover_exports)),
          Promise.resolve().then(() => (init_account(), account_exports)),
          Promise.resolve().then(() => (init_progress(), progress_exports)),
          Promise.resolve().then(() => (init_proxy_errors(), proxy_errors_exports))
        ]);
        const target = { connectionName: call.connectionName(flags["connection-name"]), provider };
        if (provider !== void 0) await recipeFor2(guessProviderKey2(provider), { site, exportAs });
        const { homeDir, cwd, stderrIsTTY: isTTY } = call.host;
        const outputFile = await checkTarget2((0, import_node_path9.resolve)(cwd, flags["output-file"] ?? ""), overwrite, homeDir);
        const identifier = await call.identifier(flags.identifier);
        const client = await call.client();
        const door = await openDoor2(client, target, identifier, true);
        const { connection, alias, warnings } = door;
        const recipe = await recipeFor2(connection.provider, { site, exportAs });
        const screen = { isTTY, write: (line) => call.host.writeError(line) };
        const progress = new Progress2((0, import_node_path9.basename)(outputFile), screen, () => client.session.progress());
        try {
          const { answer, mimeType, sha256 } = await recipe.download({
            client,
            door,
            from,
            site,
            exportAs,
            outputFile
          });
          const length = headerOf2(answer, "content-length");
          const expectedBytes = length === void 0 ? void 0 : Number(length);
          progress.expect(expectedBytes);
          const saved = await saveStream2(answer.body, outputFile, {
            overwrite,
            homeDir,
            needles: call.redactor.needles(),
            signal: call.deadline.signal,
            onBytes: (bytes) => progress.moved(bytes),
            expectedBytes,
            expectedSha256: sha256
          });
          return {
            provider: connection.provider,
            ...saved,
            mime_type: mimeType ?? "application/octet-stream",
            ...alias && { provider_alias: alias },
            warnings
          };
        } finally {
          progress.end();
        }
      }
    });
  }
});

// src/cli/guard.ts
/**
 * With TOOL_CONFIRM_WRITES, stops a call that could change something until the exact request comes back with its
 * hash, so that what the person saw is what gets sent and nothing else.
 *
 * @param preview the request as it would be sent, whole; its hash covers every member
 * @param confirm what the caller passed as `--confirm`
 * @throws Failure CONFIRMATION_REQUIRED
 */
async function assertConfirmed(preview2, confirm) {
  const { createHash: createHash5 } = await import("node:crypto");
  const token = createHash5("sha256").update(canonical(preview2)).digest("hex").slice(0, 16);
  if (confirm === token) return;
  const message = confirm === void 0 ? "This call needs a confirmation." : "The request is not the one that was confirmed.";
  throw new Failure("CONFIRMATION_REQUIRED", message, {
    hint: `Show the user the preview; when they agree, run the same command again with --confirm ${token}.`,
    details: { preview: preview2, confirm: token }
  });
}
/**
 * With TOOL_READ_ONLY, stops a call that could change something.
 *
 * @param what the call, for the message
 * @throws Failure READ_ONLY
 */
function assertNotReadOnly(settings, what) {
  if (!settings.readOnly) return;
  throw new Failure("READ_ONLY", `TOOL_READ_ONLY is set, and ${what} could change something.`, {
    hint: "Tell the user that this installation only reads; they can unset TOOL_READ_ONLY."
  });
}
/** JSON with sorted keys, so that the order in which a request was put together does not matter. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).filter(([, member]) => member !== void 0);
  return `{${entries.sort(([a], [b]) => a < b ? -1 : 1).map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(",")}}`;
}
var init_guard = __esm({
  "src/cli/guard.ts"() {
    "use strict";
    init_failure();
  }
});

// src/cli/tool-input.ts
/**
 * The input with plain numbers. One that a double cannot hold (fact 14) is a violation; where nothing validates, it
 * is refused here, so that no id changes on its way.
 *
 * @throws Failure INVALID_TOOL_INPUT
 */
function exactInput(input, unchecked) {
  const inexact = [];
  const plain = toDoubles(input, (digits) => inexact.push(digits));
  if (!unchecked || inexact.length === 0) return plain;
  throw new Failure("INVALID_TOOL_INPUT", `${inexact[0]} has more digits than a tool call can carry.`, {
    hint: "Pass it as text, in quotes, if the tool takes that.",
    details: {
      violations: inexact.map((digits) => ({
        path: "",
        message: `${digits} would lose digits`,
        suggestion: `pass "${digits}"`
      }))
    }
  });
}
/** With --no-validate the schema does not say so, but the wire takes nothing else. */
function asObject(input) {
  if (typeof input === "object" && input !== null && !Array.isArray(input))
    return input;
  throw new Failure("INVALID_JSON", "--tool-input must be a JSON object.", {
    hint: `Write --tool-input '{"name":"value"}'.`
  });
}
var init_tool_input = __esm({
  "src/cli/tool-input.ts"() {
    "use strict";
    init_failure();
    init_json();
  }
});

// src/scalekit/execute-errors.ts
/**
 * Says what an error of ExecuteTool means. The rule that matters: only an answer that shows Scalekit refused or
 * ran the call is taken for one; everything else may have had its effect (fact 8: a side effect followed by
 * `Unavailable`), and is OUTCOME_UNKNOWN.
 *
 * @param signal the call's; where it is aborted, its reason says whether time ran out or the person stopped
 */
function fromExecute(error, toolName, envUrl, signal) {
  if (error instanceof Failure) return { kind: "other", failure: error };
  const info = errorInfoOf(error);
  if (!(error instanceof connect_exports.ConnectError)) return { kind: "other", failure: networkFailure(error, envUrl) };
  if (info?.toolErrorInfo || info?.errorCode === "TOOL_ERROR") return fromProvider(error, info, toolName);
  if (info && DEAD_GRANT.test(info.errorCode) && info.errorCode !== "UNAUTHENTICATED") {
    return { kind: "grant", reason: textOf(error), details: { tool_error_code: info.errorCode } };
  }
  if (!signal.aborted && neverSent(error)) return { kind: "other", failure: networkFailure(error, envUrl) };
  if (isRateLimit(error, info))
    return { kind: "other", failure: rateLimited("Scalekit", retryAfterOf(error), scalekitCode(info)) };
  if (REFUSALS.has(error.code) && !signal.aborted) return fromRefusal2(error, info, envUrl);
  // An error that Scalekit took the trouble to describe is its answer; one without is a broken exchange.
  if (info?.errorCode && error.code === connect_exports.Code.Internal)
    return { kind: "other", failure: scalekitError(error, false) };
  return { kind: "other", failure: unknown(error, toolName, signal) };
}
function fromProvider(error, info, toolName) {
  const tool = info.toolErrorInfo;
  const message = tool?.toolErrorMessage || textOf(error);
  const details = {
    tool_error_code: tool?.toolErrorCode ?? "",
    ...tool?.executionId && { execution_id: tool.executionId }
  };
  if (DEAD_GRANT.test(tool?.toolErrorCode ?? "") || DEAD_GRANT.test(message))
    return { kind: "grant", reason: message, details };
  return {
    kind: "other",
    failure: new Failure("TOOL_ERROR", `${toolName} failed at the provider: ${message}`, {
      hint: "Read the message and correct the input; look at the provider before repeating anything that may have happened in part.",
      retryable: false,
      details
    })
  };
}
function fromRefusal2(error, info, envUrl) {
  const text3 = textOf(error);
  if (error.code === connect_exports.Code.InvalidArgument && info?.errorCode === "RESOURCE_NOT_FOUND")
    return { kind: "tool", text: text3 };
  const violations = info?.validationErrorInfo?.fieldViolations ?? [];
  if (error.code === connect_exports.Code.InvalidArgument && violations.length > 0) {
    return {
      kind: "other",
      failure: new Failure("INVALID_TOOL_INPUT", `Scalekit refuses the input: ${text3}.`, {
        hint: "Correct what the violations name; get-tool shows the schema.",
        details: {
          violations: violations.map(({ field, description }) => ({ path: field, message: description }))
        }
      })
    };
  }
  const failure = fromRead(error, envUrl);
  const aboutAccount = error.code === connect_exports.Code.NotFound || error.code === connect_exports.Code.InvalidArgument && /\b(account|active)\b/i.test(text3);
  return aboutAccount ? { kind: "account", failure } : { kind: "other", failure };
}
function isRateLimit(error, info) {
  if (info?.errorCode === "RATE_LIMITED" || httpStatusOf(error) === 429) return true;
  // A stream reset for its zeal (ENHANCE_YOUR_CALM) has this code too, and may have been acted upon.
  return error.code === connect_exports.Code.ResourceExhausted && !error.rawMessage.startsWith("http/2 stream closed");
}
function scalekitCode(info) {
  return info?.errorCode ? { scalekit_code: info.errorCode } : {};
}
function unknown(error, toolName, signal) {
  const reason = signal.aborted && signal.reason instanceof Failure ? signal.reason : void 0;
  const hint = "Look at the provider whether it happened before doing anything again; never repeat it blindly.";
  if (reason?.code === "INTERRUPTED") {
    return new Failure("INTERRUPTED", `Stopped while ${toolName} was running: it may have happened.`, {
      hint,
      retryable: false,
      exit: reason.exitCode
    });
  }
  const why = reason ? reason.message.replace(/\.$/, "") : `${connect_exports.Code[error.code]}: ${error.rawMessage}`;
  return new Failure(
    "OUTCOME_UNKNOWN",
    `${toolName} was sent and no answer came (${why}): it may have happened.`,
    { hint, retryable: false, cause: error }
  );
}
var DEAD_GRANT, REFUSALS;
var init_execute_errors = __esm({
  "src/scalekit/execute-errors.ts"() {
    "use strict";
    init_connect();
    init_failure();
    init_grpc_errors();
    init_network_errors();
    init_token_errors();
    /** What providers say of a grant that no longer holds, while Scalekit still calls the account active. */
    DEAD_GRANT = /\b(invalid_grant|invalid_token|token_revoked|token_expired|invalid_auth|not_authed|account_inactive|unauthorized|unauthenticated|reauthentication_needed|refresh_token_missing)\b|expired or revoked/i;
    /** Codes that Scalekit answers when it did not run the tool. */
    REFUSALS = /* @__PURE__ */ new Set([
      connect_exports.Code.InvalidArgument,
      connect_exports.Code.NotFound,
      connect_exports.Code.AlreadyExists,
      connect_exports.Code.PermissionDenied,
      connect_exports.Code.FailedPrecondition,
      connect_exports.Code.OutOfRange,
      connect_exports.Code.Unimplemented,
      connect_exports.Code.Unauthenticated
    ]);
    /** How an ExecuteTool that did not succeed ended, for the step to act upon. */
  }
});

// package:@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/tools/tools_pb.js
var require_tools_pb = __commonJS({
  "package:@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/tools/tools_pb.js"(exports2, module2) {
    module2.exports = packages["@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/tools/tools_pb.js"]();
  }
});

// src/scalekit/tools.ts
/**
 * Every tool that the filter lets through, all pages, in the server's order, each once.
 *
 * @param paging the first page's size and token, where the caller wants others than ours
 */
async function listTools(client, filter, paging = {}) {
  const service = client.service(import_tools_pb.ToolService);
  const tools = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  const pageSize = paging.pageSize ?? PAGE_SIZE2;
  const wire = {
    ...filter.provider && { provider: filter.provider },
    ...filter.toolName && { toolName: filter.toolName },
    ...filter.connector && { connector: filter.connector },
    ...filter.identifier && { identifier: filter.identifier }
  };
  for (let pageToken = paging.pageToken ?? ""; ; ) {
    const page = await client.read(service.listTools, { filter: wire, pageSize, pageToken });
    for (const tool of page.tools) {
      const definition = decode3(tool);
      if (definition.name !== "") tools.set(definition.name, definition);
    }
    pageToken = page.nextPageToken;
    if (pageToken === "" || seen.has(pageToken)) return [...tools.values()];
    seen.add(pageToken);
  }
}
/** Sends a tool call, once. Errors come as the SDK throws them: what they mean for the effect is the step's to say. */
function executeTool(client, call) {
  const service = client.service(import_tools_pb.ToolService);
  const { toolName, connector, identifier, params } = call;
  // Facts 14: what a Struct cannot hold has been refused by validation before it comes here.
  return client.once(service.executeTool, { toolName, connector, identifier, params });
}
function decode3(tool) {
  const definition = Definition.parse(tool.definition ?? {});
  return {
    name: definition.name,
    provider: tool.provider,
    ...definition.display_name && { displayName: definition.display_name },
    description: definition.description,
    inputSchema: definition.input_schema,
    ...definition.rest_api_info.method && { method: definition.rest_api_info.method.toUpperCase() },
    raw: {
      id: tool.id,
      ...tool.definition,
      ...tool.metadata && { metadata: tool.metadata },
      tags: tool.tags,
      ...tool.isDefault !== void 0 && { is_default: tool.isDefault }
    }
  };
}
var import_tools_pb, PAGE_SIZE2, text2, Definition;
var init_tools = __esm({
  "src/scalekit/tools.ts"() {
    "use strict";
    import_tools_pb = __toESM(require_tools_pb(), 1);
    init_mini();
    /** What a listing is narrowed by; the server combines them with "and". */
    /** Neither the default nor the maximum is public; servers that cap it answer with a page token. */
    PAGE_SIZE2 = 1e3;
    text2 = (0, mini_exports.catch)((0, mini_exports.string)(), "");
    Definition = (0, mini_exports.object)({
      name: text2,
      display_name: text2,
      description: text2,
      input_schema: (0, mini_exports.catch)((0, mini_exports.record)((0, mini_exports.string)(), (0, mini_exports.unknown)()), {}),
      rest_api_info: (0, mini_exports.catch)((0, mini_exports.object)({ method: text2 }), { method: "" })
    });
  }
});

// src/tools/effect.ts
var effect_exports = {};
__export(effect_exports, {
  effectOf: () => effectOf
});
function kindOf(word) {
  const known = KINDS.find(([, set]) => set.has(word))?.[0];
  const verb = known ? void 0 : GLUED.exec(word)?.[1];
  if (!verb) return known;
  const kind = kindOf(verb);
  // `getorcreateuser` hides its second verb.
  const hidden = /creat|updat|delet|remov|replac|upsert|insert|send|archiv|cancel/.test(word);
  return kind === "read" || kind === "readAtAnEnd" ? hidden ? "write" : "readAtAnEnd" : kind;
}
/** The name's words without the provider in front: `slackmcp_slack_search-files` → search, files. */
function wordsOf(name, provider) {
  // `c-` marks a custom connector, whose key follows up to the `_`.
  const custom = /^c-[a-z0-9]+_/i.exec(name)?.[0] ?? "";
  const all = name.slice(custom.length).replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "" && !/^v?\d+$/.test(word));
  const brand = provider.toLowerCase().replace(/[^a-z0-9]/g, "");
  let [front, count2] = [custom ? brand : "", 0];
  while (front !== brand && count2 < all.length && brand.startsWith(front + all[count2])) front += all[count2++];
  if (front !== brand) return all;
  const rest = all.slice(count2);
  // The brand again (`slackmcp_slack_…`) says nothing, unless it is a verb (`closemcp_close_…`).
  while (rest.length > 1 && brand.startsWith(rest[0] ?? "") && !kindOf(rest[0] ?? "")) rest.shift();
  return rest;
}
function isState(name) {
  return /^(read|show)$/.test(name.at(-1) ?? "") && STATES.has(name.at(-2) ?? "");
}
/** What the words of a name tell. */
function tell(name) {
  const kinds = name.map(kindOf);
  const last = name.length - 1;
  const joined = name.some((word) => JOINT.has(word));
  const reads = kinds.map(
    (kind, i) => kind === "read" || kind === "readAtAnEnd" && (i === 0 || i === last && !isState(name)) || kind === "readAtTheStart" && i === 0
  );
  const reading = reads.includes(true);
  let excused = kinds[last] === "read" && !joined;
  let afterJoint = false;
  let effect = reading ? "read" : "unknown";
  let first = -1;
  for (const [i, kind] of kinds.entries()) {
    if (JOINT.has(name[i] ?? "")) {
      // After `fetch_and_…` comes another verb; one nobody knows may do anything.
      if (reads[i - 1] && !kinds[i + 1] && effect === "read") effect = "unknown";
      [excused, afterJoint] = [false, true];
    }
    if (kind === "read") excused = !afterJoint;
    const destroys = kind === "destroy" || kind === "destroyOrNoun" && !excused;
    const writes = kind === "write" || kind === "writeOrNoun" && !excused || kind === "writeIfAlone" && (!reading || afterJoint);
    if ((destroys || writes) && first < 0) first = i;
    if (destroys) effect = "destructive";
    else if (writes && effect !== "destructive") effect = "write";
  }
  const sure = kinds[first] === "write" || kinds[first] === "destroy";
  const readsBefore = reads.slice(0, Math.max(first, 0)).includes(true);
  return { effect, leads: sure ? !readsBefore : first === 0 && !reading && kinds[0] !== "writeIfAlone" };
}
/**
 * What running a tool does to the world. The HTTP method of the provider's call decides where the
 * definition has one, else the verb in the tool's name (contract, Success: `effect`); where the two
 * disagree, the more severe one holds:
 *
 * - GET, HEAD, OPTIONS: `read`, unless the name begins with a verb that changes something
 * - DELETE: `destructive`
 * - POST, PUT, PATCH: `write`, or `destructive` where the name says so. A search sent as POST is
 *   therefore a `write`: nothing in the definition tells it from one.
 * - any other method proves nothing: the name decides, but never for `read`
 *
 * @param tool - its name, provider (to cut the prefix off the name) and method
 * @returns the effect; `unknown` where neither tells
 */
function effectOf(tool) {
  const told = tell(wordsOf(tool.name, tool.provider));
  switch (tool.method?.trim().toUpperCase() ?? "") {
    case "":
      return told.effect;
    case "GET":
    case "HEAD":
    case "OPTIONS":
      return told.leads ? told.effect : "read";
    case "DELETE":
      return "destructive";
    case "POST":
    case "PUT":
    case "PATCH":
      return told.effect === "destructive" ? "destructive" : "write";
    default:
      return told.effect === "read" ? "unknown" : told.effect;
  }
}
var words, READ, READ_AT_AN_END, READ_AT_THE_START, WRITE, WRITE_OR_NOUN, WRITE_IF_ALONE, DESTROY, DESTROY_OR_NOUN, JOINT, STATES, GLUED, KINDS;
var init_effect = __esm({
  "src/tools/effect.ts"() {
    "use strict";
    /**
     * `read` opens doors: TOOL_READ_ONLY lets it through, nobody confirms it, and of several accounts the
     * first is taken. So every doubt falls on the other side: a word that might change something outweighs
     * one that reads, and a name that tells nothing is `unknown`, which opens no door.
     */
    words = (text3) => new Set(text3.trim().split(/\s+/));
    /** Reads, and is nothing but a verb: what follows is its object (`get_share_link`). */
    READ = words("get fetch retrieve describe find");
    /** Reads, but is a noun too (`list_restore`, `lookup_table_x`): only the first or last word says so. */
    READ_AT_AN_END = words("list search read show lookup count browse inspect compare whoami");
    /** Reads as the first word; as the last it is a thing (`page_view`). `download` and `preview` may buy or start a job. */
    READ_AT_THE_START = words("view scrape");
    /** Changes something wherever it stands. */
    WRITE = words(`
  create creat update add insert edit modify upsert bulkupsert append prepend assign unassign reassign
  send resend make unset save submit publish unpublish enable disable activate deactivate reactivate
  invite enroll unenroll subscribe unsubscribe follow unfollow register unregister replace rename move
  attach accept reject decline approve unapprove confirm acknowledge unresolve reopen reply execute
  invoke deploy redeploy rerun rebuild restart regenerate generate unmerge convert toggle mutate manage
  reschedule unschedule write rewrite apply adjust reorder rearrange reposition unarchive untrash
  undelete undrop restore renew redeem pay unpause suspend unsuspend unlock unblock unmute unpin unstar
  unlike unvote unwatch unreact retweet unretweet repost unhide connect disconnect associate
  disassociate dissociate unlink unshare authorize authenticate login logout ingest migrate synchronize
  provision unprotect allow deny dismiss escalate finalize uncomplete uncancel initiate alter decrement
  transform notify populate materialize unmaterialize vectorize instantiate navigate downgrade untag
  undo unmount verify rehire perform remember defer put mark install resize emit enrich`);
    /** Changes something, but is a noun too (`get_share_link`, `import_get`): a READ verb excuses it. */
    WRITE_OR_NOUN = words(`
  patch upload forward trigger duplicate clone merge transition switch store schedule recover crosspost
  set pause resume lock block mute pin star hide link share join import sync protect grant snooze claim
  delegate complete start stop launch change increment rotate swap transfer dispatch broadcast backfill
  click drag press fill upgrade check uncheck tag encrypt decrypt rebase push fork mount book hire
  fire sign bind copy watch run resolve close open exec act turn mass extend advance freeze split sort
  select use process handle control configure setup prepare propose refresh reload boost promote
  train crawl feedback`);
    /** Changes something where it is the verb, which beside any reading word it hardly ever is (`post_list`). */
    WRITE_IF_ALONE = words(`
  post comment note request order call message email tweet like vote rate review report test export log
  build release track label flag bookmark favorite favourite react chat ping sms refund charge commit
  record draft buy sell trade bid stream capture load queue return group type`);
    /** Takes away wherever it stands. */
    DESTROY = words(`
  delete remove destroy purge erase wipe truncate revoke terminate uninstall discard undeploy deprovision
  expunge nuke shred overwrite redact invalidate del rm evict`);
    /** Takes away, but is a noun or a state too (`get_archive`, `get_drop_reasons`): a READ verb excuses it. */
    DESTROY_OR_NOUN = words(`
  archive trash drop clear empty reset cancel kill void flush prune kick ban expire abort forget rollback
  revert clean cleanup shutdown detach`);
    /** Joins a second verb to the first: `get_or_create`, `fetch_and_archive`. */
    JOINT = words("and or then plus");
    /** `message_read` marks, `no_show` states: after these words they read nothing. */
    STATES = words(
      "no as all message messages notification notifications conversation thread mail email alert"
    );
    /** A verb run into its object, as some MCP servers write it: `getjiraissue`, `updatedoc`; not `updates`, `listing`. */
    GLUED = /^(get|list|search|find|fetch|read|create|update|upsert|delete|remove|edit|add|send|publish|unpublish|assign|move|switch|start|stop|sync|archive|unarchive|reply|upload|import|execute|manage|change)(?!e?r?s?$|[eo]rs?$|ing|ment|ee|able|ress|ition|on|me$|iness)[a-z]{3,}/;
    KINDS = [
      ["destroy", DESTROY],
      ["destroyOrNoun", DESTROY_OR_NOUN],
      ["write", WRITE],
      ["writeOrNoun", WRITE_OR_NOUN],
      ["writeIfAlone", WRITE_IF_ALONE],
      ["read", READ],
      ["readAtAnEnd", READ_AT_AN_END],
      ["readAtTheStart", READ_AT_THE_START]
    ];
  }
});

// package:fastest-levenshtein
var require_fastest_levenshtein = __commonJS({
  "package:fastest-levenshtein"(exports2, module2) {
    module2.exports = packages["fastest-levenshtein"]();
  }
});

// src/tools/nearest.ts
var nearest_exports = {};
__export(nearest_exports, {
  nearestNames: () => nearestNames
});
/**
 * The names of the tools that a misspelt or half-remembered name may have meant.
 *
 * @returns at most five, nearest first
 */
function nearestNames(name, tools) {
  const words3 = (text3) => new Set(
    text3.toLowerCase().split(/[^a-z0-9]+/).filter(Boolean)
  );
  const wanted = words3(name);
  return tools.map((tool) => {
    const shared2 = [...words3(tool.name)].filter((word) => wanted.has(word)).length;
    // Words in common say more than letters in common: page_create is page_create_v2's neighbour.
    return {
      name: tool.name,
      far: (0, import_fastest_levenshtein.distance)(name.toLowerCase(), tool.name) / Math.max(name.length, tool.name.length) - shared2 / Math.max(1, wanted.size)
    };
  }).filter(({ far }) => far < 0.5).sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1)).slice(0, MOST).map((candidate) => candidate.name);
}
var import_fastest_levenshtein, MOST;
var init_nearest = __esm({
  "src/tools/nearest.ts"() {
    "use strict";
    import_fastest_levenshtein = __toESM(require_fastest_levenshtein(), 1);
    MOST = 5;
  }
});

// src/steps/schema.ts
var schema_exports = {};
__export(schema_exports, {
  describeTool: () => describeTool,
  findDefinitions: () => findDefinitions,
  inputSchema: () => inputSchema,
  isCustomTool: () => isCustomTool,
  requireTool: () => requireTool,
  toolNotFound: () => toolNotFound
});
/** Custom MCP tools, `c-apifymcp_fetch-docs`, are found through the account alone. */
function isCustomTool(name) {
  return name.startsWith("c-");
}
/**
 * Step 3: the definitions of the tools of these names.
 *
 * @returns those that exist; `requireTool` turns a missing one into a failure
 */
async function findDefinitions(client, names, scope = {}) {
  const plain = names.filter((name) => !isCustomTool(name));
  const custom = names.filter(isCustomTool);
  const { connectionName: connector, identifier } = scope;
  const account = connector !== void 0 && identifier !== void 0 ? { connector, identifier } : {};
  const [first, second] = await Promise.all([
    plain.length > 0 ? listTools(client, { toolName: plain }) : [],
    custom.length > 0 ? listTools(client, { toolName: custom, ...account }) : []
  ]);
  const found = [...first, ...second];
  // Ours to check: a server that matches loosely must not hand us another tool.
  return names.flatMap((name) => found.find((tool) => tool.name === name) ?? []);
}
/**
 * One tool's definition, or a failure that names the nearest ones.
 *
 * @param found what `findDefinitions` gave for it
 * @throws Failure TOOL_NOT_FOUND with `suggestions`
 */
async function requireTool(client, name, found, provider) {
  if (found) return found;
  throw await toolNotFound(client, name, provider);
}
/** The failure for a name that no tool has, with the nearest names of the provider's tools. */
async function toolNotFound(client, name, provider) {
  const { nearestNames: nearestNames2 } = await Promise.resolve().then(() => (init_nearest(), nearest_exports));
  // Tool names begin with their provider's key: notion_page_create.
  const siblings = await listTools(client, {
    provider: provider ?? name.replace(/^c-/, "").split("_")[0]?.toUpperCase()
  });
  const suggestions = nearestNames2(name, siblings);
  return new Failure("TOOL_NOT_FOUND", `There is no tool named ${name}.`, {
    hint: suggestions.length > 0 ? "Take one of the suggestions, or let find-tool look by meaning; where no tool fits, proxy-request reaches the API itself." : "Let find-tool look by meaning; where no tool fits, proxy-request reaches the API itself.",
    details: { suggestions }
  });
}
/** A tool with its schema, as `get-tool --tool-name` shows it. @param full everything Scalekit said about it */
function describeTool(tool, full) {
  return {
    name: tool.name,
    provider: tool.provider,
    description: tool.description,
    effect: effectOf(tool),
    input_schema: full ? tool.inputSchema : inputSchema(tool),
    ...full && tool.raw
  };
}
/** The schema of a tool's input as Scalekit gives it, without what only forms need. */
function inputSchema(tool) {
  const { type: _, display_properties: __, properties = {}, required = [], ...rest } = tool.inputSchema;
  return { properties: withoutDisplay(properties), required, ...rest };
}
/** What forms need to draw a field is noise to an agent. */
function withoutDisplay(properties) {
  if (typeof properties !== "object" || properties === null) return properties;
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => {
      if (typeof schema !== "object" || schema === null || !("display_properties" in schema))
        return [name, schema];
      const { display_properties: _, ...rest } = schema;
      return [name, rest];
    })
  );
}
var init_schema = __esm({
  "src/steps/schema.ts"() {
    "use strict";
    init_failure();
    init_tools();
    init_effect();
    /** Whose custom tools to look through as well. */
  }
});

// package:@cfworker/json-schema
var require_json_schema = __commonJS({
  "package:@cfworker/json-schema"(exports2, module2) {
    module2.exports = packages["@cfworker/json-schema"]();
  }
});

// module:@cfworker/json-schema
var json_schema_exports = {};
__export(json_schema_exports, {
  default: () => import_json_schema.default
});
var import_json_schema;
var init_json_schema = __esm({
  "module:@cfworker/json-schema"() {
    __reExport(json_schema_exports, __toESM(require_json_schema()));
    import_json_schema = __toESM(require_json_schema());
  }
});

// src/tools/validation/schema.ts
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Whether a schema lets nothing through: `false`, which `tidy` writes as `{not: {}}`. */
function isNever(node) {
  return isObject(node) && isObject(node.not) && Object.keys(node.not).length === 0;
}
/** A record without prototype, in which `__proto__` is a key like any other. */
function record2(entries = []) {
  const made = /* @__PURE__ */ Object.create(null);
  for (const [key, value] of entries) made[key] = value;
  return made;
}
/** The types a node allows, or none where it does not say. */
function typesOf(node) {
  return [].concat(node.type ?? []);
}
/** What a JSON pointer such as `#/$defs/page` points at. */
function resolve5(root, ref) {
  let at = root;
  for (const token of pointerTokens(ref)) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, token)) return void 0;
    at = at[token];
  }
  return at === true || isObject(at) ? at : void 0;
}
/** `#/a~1b/%24c` → `a/b`, `$c`. */
function pointerTokens(pointer) {
  return pointer.split("/").slice(1).map((token) => decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~"));
}
/** Whether a value is of one of JSON Schema's types. */
function isOfType(value, type) {
  if (type === "integer") return Number.isInteger(value);
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  if (type === "null") return value === null;
  return typeof value === type;
}
var Unreadable, MAX_DEPTH2, MAX_KEY;
var init_schema2 = __esm({
  "src/tools/validation/schema.ts"() {
    "use strict";
    /** A tidied schema, or `true` where anything goes. */
    /** Thrown where a schema cannot be worked with at all; validation then ends in a warning. */
    Unreadable = class extends Error {
    };
    /** Deeper than any schema or input a person writes, and shallow enough for every recursion here. */
    MAX_DEPTH2 = 64;
    /** No provider has longer keys, and patterns are tried on them. */
    MAX_KEY = 200;
  }
});

// src/tools/validation/causes.ts
/**
 * The causes among a validator's reports: containers are dropped, and of alternatives that all
 * failed, the one the input comes closest to is explained, as if it were the only one.
 *
 * @param root - the schema the validator worked on
 * @param input - what it was checked against
 * @param units - the reports, each container directly followed by what it contains
 */
function causes(root, input, units) {
  const found = [];
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    if (unit.keyword === "anyOf") {
      const below2 = units.slice(i + 1, endOf(units, i));
      const branches = /* @__PURE__ */ new Map();
      for (const each of below2) {
        const branch = each.keywordLocation.slice(unit.keywordLocation.length + 1).split("/")[0];
        branches.set(branch, [...branches.get(branch) ?? [], each]);
      }
      const reasons = [...branches.values()].map((branch) => causes(root, input, branch));
      found.push(...closest(toProblem(root, input, unit), reasons));
      i += below2.length;
    } else if (unit.keyword === "contains" || unit.keyword === "propertyNames") {
      found.push(toProblem(root, input, unit));
      i = endOf(units, i) - 1;
    } else if (!CONTAINERS.has(unit.keyword)) found.push(toProblem(root, input, unit));
  }
  return found;
}
/** Where the reports below a container end. */
function endOf(units, start) {
  const prefix = `${units[start]?.keywordLocation}/`;
  let end = start + 1;
  while (units[end]?.keywordLocation.startsWith(prefix)) end++;
  return end;
}
/** What to say of alternatives that all failed. */
function closest(problem, branches) {
  const here = problem.path.length;
  // How far off a branch is: 2, another type altogether; 1, another value; 0, right in kind.
  const distance4 = (branch) => {
    const atOnce3 = branch.filter((each) => each.path.length === here).map((each) => each.keyword);
    if (atOnce3.includes("type") || atOnce3.includes("anyOf")) return 2;
    return atOnce3.includes("enum") || atOnce3.includes("const") ? 1 : 0;
  };
  const nearest2 = Math.min(...branches.map(distance4));
  const near = branches.filter((branch) => distance4(branch) === nearest2);
  const missing = (each) => each.keyword === "required" && each.path.length === here + 1;
  if (near.length > 1 && (nearest2 > 0 || near.every((branch) => branch.every(missing)))) {
    return [{ ...problem, choices: near.flat() }];
  }
  // `kind: "a"` tells which of several objects is meant; where it fits none, nothing else matters.
  const telling = (each) => each.path.length === here + 1 && /^(const|enum)$/.test(each.keyword);
  const tellers = near.map((branch) => branch.find(telling));
  const [first] = tellers;
  if (near.length > 1 && first && tellers.every((each) => each?.path.at(-1) === first.path.at(-1))) {
    return [{ ...first, keyword: "anyOf", choices: tellers }];
  }
  const cost = (branch) => branch.length + (branch.some(telling) ? 1e3 : 0);
  return near.sort((a, b) => cost(a) - cost(b))[0] ?? [problem];
}
function toProblem(root, input, unit) {
  const schemaPath = pointerTokens(unit.keywordLocation).slice(0, -1);
  const path = toPath(input, pointerTokens(unit.instanceLocation));
  if (unit.keyword === "required") path.push(/property "(.*)"\.$/s.exec(unit.error)?.[1] ?? "");
  const node = nodeAt(root, schemaPath);
  const beside = schemaPath.at(-1) === "additionalProperties" && nodeAt(root, schemaPath.slice(0, -1)).properties;
  const owner = [...schemaPath];
  while (owner.at(-1) === "$ref" || /^(any|all)Of$/.test(owner.at(-2) ?? "")) {
    owner.length -= owner.at(-1) === "$ref" ? 1 : 2;
  }
  const key = owner.pop();
  const isProperty = owner.pop() === "properties";
  const required = isProperty ? nodeAt(root, owner).required : void 0;
  const optional = isProperty && !(Array.isArray(required) && required.includes(key));
  return {
    path,
    keyword: unit.keyword,
    node,
    optional,
    said: unit.error,
    ...beside !== false && { known: Object.keys(beside ?? {}) }
  };
}
/** Pointer tokens as keys and indexes. */
function toPath(input, tokens) {
  let at = input;
  return tokens.map((token) => {
    const step = Array.isArray(at) ? Number(token) : token;
    at = at?.[step];
    return step;
  });
}
function nodeAt(root, tokens) {
  let at = root;
  for (const token of tokens) {
    const next = at?.[token];
    at = token === "$ref" && typeof next === "string" ? resolve5(root, next) : next;
  }
  return isObject(at) ? at : {};
}
var CONTAINERS;
var init_causes = __esm({
  "src/tools/validation/causes.ts"() {
    "use strict";
    init_schema2();
    /** One thing that is wrong: where in the input, which keyword says so, and the schema it stands in. */
    /** Reports that only say that something below them failed. */
    CONTAINERS = new Set(
      `properties patternProperties additionalProperties items additionalItems prefixItems allOf if $ref
  dependentSchemas`.split(/\s+/)
    );
  }
});

// src/tools/validation/text.ts
/** `filter.items[2]["odd key"]`; empty for the whole input. */
function pathText(path) {
  return path.map((step, i) => {
    if (typeof step === "number") return `[${step}]`;
    if (/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(step)) return i === 0 ? step : `.${step}`;
    return `[${JSON.stringify(step)}]`;
  }).join("");
}
/** A value as short JSON. */
function show(value, length = 60) {
  const text3 = JSON.stringify(value) ?? String(value);
  return text3.length > length ? `${text3.slice(0, length - 1)}…` : text3;
}
/** A list as long as one reads. */
function list2(values2) {
  const shown = [];
  for (const value of values2) {
    const text3 = show(value, 100);
    if (shown.length === 20 || shown.join(", ").length + text3.length > 300) break;
    shown.push(text3);
  }
  const rest = values2.length - shown.length;
  return rest > 0 ? `${shown.join(", ")}, … (${rest} more)` : shown.join(", ");
}
var init_text = __esm({
  "src/tools/validation/text.ts"() {
    "use strict";
    /** One thing to put right in a tool's input. */
  }
});

// src/tools/validation/suggest.ts
/** How the value would have to be written to have an allowed type, where it plainly means one. */
function coerce(value, nodes) {
  const types = nodes.flatMap(typesOf);
  const fits = (meant) => types.some((type) => isOfType(meant, type));
  if (typeof value === "string") {
    const text3 = value.trim();
    const parsed = parse(text3);
    if (typeof parsed === "number" && fits(parsed) && !(Number.isInteger(parsed) && !Number.isSafeInteger(parsed))) {
      return `pass ${text3} without quotes`;
    }
    const word = text3.toLowerCase();
    if (types.includes("boolean") && (word === "true" || word === "false"))
      return `pass ${word} without quotes`;
    if (typeof parsed === "object" && parsed !== null && fits(parsed)) {
      return `pass the JSON itself, not a text of it: ${show(parsed, 120)}`;
    }
  }
  if (types.includes("array") && !Array.isArray(value) && value !== null) {
    const items = nodes.map((node) => node.items).find(isObject);
    const itemTypes = items ? typesOf(items) : [];
    if (itemTypes.length === 0 || itemTypes.some((type) => isOfType(value, type)))
      return `pass ${show([value], 120)}`;
  }
  if (Array.isArray(value) && value.length === 1 && fits(value[0]))
    return `pass ${show(value[0])} without the array`;
  if (types.includes("boolean") && (value === 0 || value === 1)) return `pass ${value === 1}`;
  if (types.includes("string") && (typeof value === "number" || typeof value === "boolean")) {
    return `pass it in quotes: ${JSON.stringify(String(value))}`;
  }
  return void 0;
}
function parse(text3) {
  if (text3.length > 1e5) return void 0;
  try {
    return JSON.parse(text3);
  } catch {
    return void 0;
  }
}
/**
 * The name that was probably meant.
 *
 * @param name - what was written
 * @param names - what could have been
 */
function nearest(name, names) {
  const written = bare(name);
  if (written === "" || written.length > 100) return void 0;
  const limit = written.length < 3 ? 0 : Math.max(1, Math.floor(written.length / 3));
  let best;
  for (const each of names.slice(0, 2e3)) {
    const off = (0, import_fastest_levenshtein2.distance)(written, bare(each));
    if (off < (best?.off ?? limit + 1)) best = { name: each, off };
  }
  if (best) return best.name;
  // `id` for `page_id`, where only one ends or begins so.
  const around = names.filter((each) => bare(each).endsWith(written) || bare(each).startsWith(written));
  return written.length > 1 && around.length === 1 ? around[0] : void 0;
}
/** An unlisted key: what was meant, or what there is. */
function unknownKey(path, known, present) {
  const free = known.filter((key) => !Object.hasOwn(present, key));
  const meant = nearest(String(path.at(-1)), free);
  const others = known.length > 0 ? `known keys: ${list2(known).replaceAll('"', "")}` : "leave it out: no key is known here";
  return {
    path: pathText(path),
    message: "unknown key",
    suggestion: meant === void 0 ? others : `did you mean ${meant}?`,
    ...meant === void 0 ? {} : { meant }
  };
}
var import_fastest_levenshtein2, bare;
var init_suggest = __esm({
  "src/tools/validation/suggest.ts"() {
    "use strict";
    import_fastest_levenshtein2 = __toESM(require_fastest_levenshtein(), 1);
    init_schema2();
    init_text();
    /** `pageId`, `page-id` and `Page_ID` are one name. */
    bare = (name) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  }
});

// src/tools/validation/tidy.ts
function words2(text3) {
  return text3.split(/\s+/);
}
/**
 * A working copy of a schema as tools really have them: OpenAPI's `nullable`, draft 4's boolean
 * `exclusiveMinimum`, `dependencies`, lists of types, keywords with values that make no sense. What cannot
 * be understood is left out with a warning, so that it never refuses an input. The copy holds
 * only what the validator then acts on, and nothing that could make it slow.
 *
 * @param schema - any JSON value
 * @returns the copy and what was left out of it
 * @throws Unreadable where nothing can be made of it
 */
function tidy(schema) {
  const warnings = /* @__PURE__ */ new Set();
  const refs = [];
  const ignore = (where, keyword) => {
    warnings.add(
      `the schema's ${keyword}${where && ` of ${where}`} cannot be understood and was not checked`
    );
  };
  const visit = (source, where, depth) => {
    if (depth > MAX_DEPTH2) throw new Unreadable(`it is nested deeper than ${MAX_DEPTH2} levels`);
    if (typeof source === "boolean") return source || { not: {} };
    if (!isObject(source)) {
      ignore(where, "definition");
      return true;
    }
    const own = record2(Object.entries(source));
    const node = record2();
    const child = (value, key) => visit(value, where ? `${where}.${key}` : key, depth + 1);
    for (const key of SCHEMAS) {
      if (own[key] === void 0) continue;
      // Before draft 2020-12 a list of items was a tuple, and the rest stood in additionalItems.
      if (key === "items" && Array.isArray(own[key])) {
        own.prefixItems ??= own[key];
        if (own.additionalItems !== void 0) node.items = visit(own.additionalItems, where, depth + 1);
      } else node[key] = visit(own[key], where, depth + 1);
    }
    // Alternatives overlap in practice (`integer` or `number`): that exactly one fits is the provider's business.
    if (Array.isArray(own.oneOf)) {
      if (own.anyOf === void 0) own.anyOf = own.oneOf;
      else own.allOf = [...Array.isArray(own.allOf) ? own.allOf : [], { anyOf: own.oneOf }];
    }
    for (const key of LISTS) {
      const list3 = own[key];
      if (Array.isArray(list3) && list3.length > 0)
        node[key] = list3.map((item) => visit(item, where, depth + 1));
      else if (list3 !== void 0) ignore(where, key);
    }
    if (isObject(own.dependencies)) {
      const entries = Object.entries(own.dependencies);
      own.dependentRequired ??= record2(entries.filter(([, value]) => Array.isArray(value)));
      own.dependentSchemas ??= record2(entries.filter(([, value]) => !Array.isArray(value)));
    }
    for (const key of MAPS) {
      const map = own[key];
      if (isObject(map)) {
        const usable = Object.entries(map).filter(
          ([name]) => key !== "patternProperties" || safeLength(name) >= MAX_KEY
        );
        node[key] = record2(usable.map(([name, value]) => [name, child(value, name)]));
        if (usable.length < Object.keys(map).length) {
          ignore(where, key);
          node.additionalProperties = true;
        }
      } else if (map !== void 0 && map !== null) ignore(where, key);
    }
    for (const key of NUMBERS) {
      if (typeof own[key] === "number") node[key] = own[key];
    }
    for (const side of ["minimum", "maximum"]) {
      const exclusive = side === "minimum" ? "exclusiveMinimum" : "exclusiveMaximum";
      if (own[exclusive] !== true || node[side] === void 0) continue;
      node[exclusive] = node[side];
      delete node[side];
    }
    if (isObject(own.dependentRequired)) {
      const lists = Object.entries(own.dependentRequired).map(([key, list3]) => [key, strings(list3)]);
      node.dependentRequired = record2(lists);
    }
    if (Array.isArray(own.required)) node.required = strings(own.required);
    else if (own.required !== void 0 && own.required !== null) ignore(where, "required");
    if (typeof own.format === "string") node["x-format"] = own.format;
    if (own.const !== void 0) node.const = own.const;
    values(own, node, (keyword) => ignore(where, keyword));
    const guarded = guards(own, (keyword) => ignore(where, keyword));
    if (guarded.length > 0) node.allOf = [...node.allOf ?? [], ...guarded];
    if (typeof own.$ref === "string") {
      node.$ref = own.$ref;
      refs.push(node);
    }
    return node;
  };
  const root = visit(schema, "", 0);
  if (!isObject(root)) return { root: record2(), warnings: [...warnings] };
  // The input of a tool is an object whatever its schema says of the type.
  delete root.type;
  for (const node of refs) {
    const ref = String(node.$ref);
    if (ref.startsWith("#") && resolvable(root, ref)) continue;
    delete node.$ref;
    warnings.add(`the schema's reference ${ref.slice(0, 80)} leads nowhere and was not checked`);
  }
  return { root, warnings: [...warnings] };
}
function resolvable(root, ref) {
  try {
    return (ref === "#" || ref.startsWith("#/")) && resolve5(root, ref) !== void 0;
  } catch {
    return false;
  }
}
function strings(list3) {
  return Array.isArray(list3) ? list3.filter((item) => typeof item === "string") : [];
}
/** Types and enums, with null allowed where anything says so. */
function values(own, node, ignore) {
  const named2 = [].concat(own.type ?? []).map((type) => typeof type === "string" ? type.toLowerCase() : "");
  let types = named2.filter((type) => TYPES.includes(type));
  if (types.length < named2.length) {
    ignore("type");
    types = [];
  }
  const open3 = ["anyOf", "allOf", "oneOf", "$ref", "enum", "const", "not"].every(
    (key) => own[key] === void 0
  );
  if (types.length === 0 && named2.length === 0 && open3) {
    if (node.properties) types = ["object"];
    else if (node.items !== void 0 || node.prefixItems) types = ["array"];
  }
  if (own.nullable === true) {
    if (types.length > 0) types.push("null");
    if (Array.isArray(node.anyOf)) node.anyOf = [...node.anyOf, { type: "null" }];
  }
  if (types.length > 0) node.type = types.length === 1 ? types[0] : [...new Set(types)];
  const allowed = own.enum;
  if (allowed === void 0 || allowed === null) return;
  if (!Array.isArray(allowed) || allowed.length === 0) {
    ignore("enum");
    return;
  }
  // `"type": ["string","null"], "enum": ["a"]` means to allow null; plain JSON Schema would not.
  const nullable = types.includes("null") || own.nullable === true;
  node.enum = nullable && !allowed.includes(null) ? [...allowed, null] : allowed;
  if (types.length > 0 && !allowed.some((value) => types.some((type) => isOfType(value, type)))) {
    delete node.type;
    ignore("type (no allowed value has it)");
  }
}
/** Checks whose cost grows faster than the input, each with the size up to which it is made. */
function guards(own, ignore) {
  const made = [];
  if (own.uniqueItems === true) made.push(upTo({ maxItems: 1e3 }, { uniqueItems: true }));
  if (typeof own.pattern === "string") {
    const maxLength = safeLength(own.pattern);
    if (maxLength > 0) made.push(upTo({ maxLength }, { pattern: own.pattern }));
    else ignore("pattern");
  }
  return made;
}
function upTo(size, check) {
  return record2([
    ["if", size],
    ["then", check]
  ]);
}
/**
 * How long a text may be for a pattern to be tried on it: backtracking costs length to the power of
 * the quantifiers, and doubles with each character where a group is repeated or much is optional.
 * Longer texts are left to the provider.
 */
function safeLength(pattern) {
  try {
    new RegExp(pattern, "u");
  } catch {
    return 0;
  }
  const bare2 = pattern.replace(/\\./g, ".").replace(/\[[^\]]*\]/g, ".");
  const repeats = bare2.match(/[*+{]/g)?.length ?? 0;
  const choices = bare2.match(/[?|]/g)?.length ?? 0;
  if (/\)[*+{]/.test(bare2) || /\\[\dk]/.test(pattern) || choices > 10) return 20;
  return Math.min(1e4, Math.floor(10 ** (7 / (repeats + 1))));
}
var TYPES, SCHEMAS, LISTS, MAPS, NUMBERS;
var init_tidy = __esm({
  "src/tools/validation/tidy.ts"() {
    "use strict";
    init_schema2();
    TYPES = ["string", "number", "integer", "boolean", "object", "array", "null"];
    SCHEMAS = words2("items not if then else contains propertyNames additionalProperties");
    LISTS = words2("allOf anyOf prefixItems");
    MAPS = words2("properties patternProperties $defs definitions dependentSchemas");
    NUMBERS = words2(`minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength minItems
  maxItems minProperties maxProperties minContains maxContains`);
  }
});

// src/tools/validation/walk.ts
/**
 * Finds a value that cannot be sent as JSON in a protobuf Struct, or too deep to look at.
 *
 * @param input - what the caller passes as input, of any shape
 * @returns the first such place and what is wrong there; nothing where all is well
 */
function unsendable(input) {
  const todo = [{ value: input, path: [] }];
  for (let next = todo.pop(); next; next = todo.pop()) {
    const { value, path } = next;
    // Only the first keys of such a path help anyone.
    if (path.length > MAX_DEPTH2)
      return { path: path.slice(0, 3), message: `nested deeper than ${MAX_DEPTH2} levels` };
    if (typeof value === "string" && new RegExp("\\p{Surrogate}", "u").test(value)) {
      return { path, message: "holds half of a character (a lone surrogate)" };
    }
    if (typeof value === "number" ? !Number.isFinite(value) : !/string|boolean|object/.test(typeof value)) {
      return { path, message: `expected JSON, got ${typeof value === "number" ? value : typeof value}` };
    }
    if (typeof value !== "object" || value === null) continue;
    const isList = Array.isArray(value);
    for (const [key, child] of Object.entries(value)) {
      if (key.length > MAX_KEY || new RegExp("\\p{Surrogate}", "u").test(key)) {
        return { path, message: `holds a key that is not text of at most ${MAX_KEY} characters` };
      }
      todo.push({ value: child, path: [...path, isList ? Number(key) : key] });
    }
  }
  return void 0;
}
/**
 * Walks input and schema together, for what a JSON Schema validator does not report: keys nobody
 * listed (allowed by JSON Schema, but here nearly always a misspelling), inexact numbers, odd formats.
 * It takes every branch a validator would take, so its step limit protects the validator too.
 *
 * @param root - a tidied schema
 * @param input - an input that can be sent
 * @throws Unreadable where the schema is too tangled
 */
function walk(root, input) {
  const found = { unknown: [], inexact: [], formats: [] };
  let steps = 0;
  /** The node and everything that applies at the same place through it. */
  const expand = (node, into, depth) => {
    if (++steps > MAX_STEPS) throw new Unreadable("that would take too long");
    if (depth > 4 * MAX_DEPTH2) throw new Unreadable("it refers to itself without end");
    if (!isObject(node)) {
      // `true` lets anything through, like an empty schema.
      if (node === true) into.push({});
      return;
    }
    into.push(node);
    if (Array.isArray(node.enum)) steps += node.enum.length / 16;
    if (typeof node.$ref === "string") expand(resolve5(root, node.$ref), into, depth + 1);
    for (const key of ["allOf", "anyOf"]) {
      if (Array.isArray(node[key])) for (const branch of node[key]) expand(branch, into, depth + 1);
    }
    for (const key of ["then", "else"])
      if (node[key] !== void 0) expand(node[key], into, depth + 1);
    if (isObject(node.dependentSchemas)) {
      for (const branch of Object.values(node.dependentSchemas)) expand(branch, into, depth + 1);
    }
  };
  const visit = (value, starts, path, into, depth = 0) => {
    const nodes = [];
    for (const start of starts) expand(start, nodes, depth);
    // Conditions forbid and find nothing, but a validator has to walk them as well.
    const conditions = nodes.flatMap((node) => [node.not, node.if]).filter(isObject);
    if (conditions.length > 0) visit(value, conditions, path, void 0, depth + 1);
    if (typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value)) {
      const asString = nodes.some((node) => typesOf(node).includes("string"));
      into?.inexact.push({ path, value, asString });
    } else if (typeof value === "string") {
      const format = nodes.length === 1 ? String(nodes[0]?.["x-format"]) : "";
      if (Object.hasOwn(FORMATS2, format) && !FORMATS2[format]?.test(value))
        into?.formats.push({ path, format });
    } else if (Array.isArray(value)) {
      const contained = nodes.map((node) => node.contains).filter(isObject);
      for (const [i, item] of value.entries()) {
        const items = nodes.flatMap((node) => itemsOf(node, i));
        visit(item, items, [...path, i], into, depth);
        if (contained.length > 0) visit(item, contained, path, void 0, depth);
      }
    } else if (isObject(value)) {
      const known = strictKeys(nodes, path.length === 0);
      const named2 = nodes.map((node) => node.propertyNames).filter(isObject);
      for (const [key, child] of Object.entries(value)) {
        const children = nodes.flatMap((node) => propertiesOf(node, key));
        if (children.length === 0 && known && !known.has(key)) {
          into?.unknown.push({ path: [...path, key], known: [...known] });
        }
        visit(child, children, [...path, key], into, depth);
        if (named2.length > 0) visit(key, named2, path, void 0, depth);
      }
    }
  };
  visit(input, [root], [], found);
  return found;
}
function itemsOf(node, index) {
  const prefix = node.prefixItems;
  const item = Array.isArray(prefix) && index < prefix.length ? prefix[index] : node.items;
  return item === void 0 ? [] : [item];
}
function propertiesOf(node, key) {
  const own = node.properties;
  const found = isObject(own) && Object.hasOwn(own, key) ? [own[key]] : [];
  if (isObject(node.patternProperties)) {
    for (const [pattern, schema] of Object.entries(node.patternProperties)) {
      if (new RegExp(pattern, "u").test(key)) found.push(schema);
    }
  }
  const rest = node.additionalProperties;
  if (found.length === 0 && rest !== void 0 && !isNever(rest)) found.push(rest);
  return found;
}
/** The keys an object may have, or undefined where it may have any. */
function strictKeys(nodes, top) {
  const known = /* @__PURE__ */ new Set();
  let lists = false;
  for (const node of nodes) {
    const listed = isObject(node.properties) ? Object.keys(node.properties) : [];
    for (const key of listed) known.add(key);
    for (const key of node.required ?? []) known.add(key);
    // An empty list at the top is a tool without parameters; further down it is a free-form object.
    lists ||= listed.length > 0 || isNever(node.additionalProperties) || top && isObject(node.properties);
    if (isFreeForm(node)) return void 0;
  }
  return lists ? known : void 0;
}
/** Whether a node by itself lets any key through: `{}`, `{type: object}`, `additionalProperties: true`. */
function isFreeForm(node) {
  const rest = node.additionalProperties;
  if (rest !== void 0) return !isNever(rest);
  const says = Object.keys(node).filter((key) => key !== "type" && key !== "$defs" && key !== "definitions");
  const types = typesOf(node);
  return says.length === 0 && (types.length === 0 || types.includes("object"));
}
var MAX_STEPS, FORMATS2;
var init_walk = __esm({
  "src/tools/validation/walk.ts"() {
    "use strict";
    init_schema2();
    /** A place in the input: keys and indexes from the top. */
    /** What the walk met. */
    /** Schema and input pairs to look at; beyond it the schema is a knot of references or the input huge. */
    MAX_STEPS = 3e5;
    /** By JSON Schema a format only annotates, so these warn, and know the common ones alone. */
    FORMATS2 = {
      date: /^\d{4}-\d{2}-\d{2}$/,
      "date-time": /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?([Zz]|[+-]\d{2}:?\d{2})$/,
      email: /^[^\s@]{1,64}@[^\s@]{1,255}$/,
      uri: /^[A-Za-z][A-Za-z0-9+.-]{0,30}:\S/,
      uuid: /^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$/
    };
  }
});

// src/tools/validation/words.ts
/** What a node expects, in words: `string or null`, `array of integer`. */
function expected(node) {
  const types = typesOf(node).map((type) => {
    const items = type === "array" && isObject(node.items) ? typesOf(node.items) : [];
    return items.length > 0 ? `array of ${items.join(" or ")}` : type;
  });
  const values2 = Array.isArray(node.enum) ? node.enum : [];
  if (values2.length > 0 && values2.length <= 6) return values2.map((value) => show(value)).join(" or ");
  return types.join(" or ") || "another value";
}
/** What came, in words: `null`, `array`, `"abc"`. */
function came(value) {
  if (Array.isArray(value)) return value.length === 0 ? "an empty array" : "an array";
  return isObject(value) ? "an object" : show(value);
}
/**
 * A problem as its path, what was expected and what came, and what to do.
 *
 * @param problem - a cause found by the validator
 * @param value - what stands at its path
 */
function toViolation(problem, value) {
  const { node, keyword } = problem;
  const at = (message, suggestion) => ({
    path: pathText(problem.path),
    message,
    ...suggestion ? { suggestion } : {}
  });
  const n = node[keyword];
  switch (keyword) {
    case "required": {
      const properties = node.properties;
      const key = String(problem.path.at(-1));
      const property = isObject(properties) && Object.hasOwn(properties, key) ? properties[key] : void 0;
      return at(
        isObject(property) && typesOf(property).length > 0 ? `required: ${expected(property)}` : "required"
      );
    }
    case "type":
      if (value === null && problem.optional)
        return at(`expected ${expected(node)}, got null`, "leave it out");
      return at(`expected ${expected(node)}, got ${came(value)}`, coerce(value, [node]));
    case "enum":
    case "const":
      return oneOf(at, value, keyword === "const" ? [n] : n, problem.optional);
    case "anyOf":
      return alternatives(at, value, problem);
    case "not":
      return at(
        Object.keys(n ?? {}).length === 0 ? "not allowed here" : "has a value the schema excludes",
        "leave it out"
      );
    case "minimum":
      return at(`must be at least ${n}, got ${show(value)}`);
    case "maximum":
      return at(`must be at most ${n}, got ${show(value)}`);
    case "exclusiveMinimum":
      return at(`must be greater than ${n}, got ${show(value)}`);
    case "exclusiveMaximum":
      return at(`must be less than ${n}, got ${show(value)}`);
    case "multipleOf":
      return at(`must be a multiple of ${n}, got ${show(value)}`);
    case "minLength":
      return at(`must have at least ${n} characters, got ${[...String(value)].length}`);
    case "maxLength":
      return at(`must have at most ${n} characters, got ${[...String(value)].length}`);
    case "minItems":
      return at(`must have at least ${n} items, got ${value.length}`);
    case "maxItems":
      return at(`must have at most ${n} items, got ${value.length}`);
    case "minProperties":
      return at(`must have at least ${n} keys, got ${Object.keys(value).length}`);
    case "maxProperties":
      return at(`must have at most ${n} keys, got ${Object.keys(value).length}`);
    case "pattern":
      return at(`must match ${show(n, 100)}, got ${show(value)}`);
    default:
      return at(problem.said.replace(/^(Instance|Array|String) /, "").replace(/\.$/, ""));
  }
}
function oneOf(at, value, allowed, optional) {
  const message = `must be ${allowed.length === 1 ? show(allowed[0]) : "one of the allowed values"}, got ${came(value)}`;
  if (value === null && optional) return at(message, "leave it out");
  const texts = allowed.filter((each) => typeof each === "string");
  const near = typeof value === "string" ? nearest(value, texts) : void 0;
  const same = allowed.find(
    (each) => each !== null && typeof each !== "object" && String(each) === String(value)
  );
  const meant = near ?? same;
  const use = `use one of: ${list2(allowed)}`;
  if (allowed.length === 1) return at(message);
  return at(message, meant === void 0 ? use : `did you mean ${show(meant)}? ${use}`);
}
function alternatives(at, value, problem) {
  const choices = problem.choices ?? [];
  const required = choices.filter((each) => each.keyword === "required").map((each) => String(each.path.at(-1)));
  if (required.length > 0) return at(`needs at least one of: ${[...new Set(required)].join(", ")}`);
  if (value === null && problem.optional) return at("got null", "leave it out");
  const values2 = choices.flatMap(
    ({ node, keyword }) => keyword === "const" ? [node.const] : node.enum ?? []
  );
  if (values2.length > 0 && choices.every(({ keyword }) => keyword === "enum" || keyword === "const")) {
    return oneOf(at, value, [...new Set(values2)], problem.optional);
  }
  const nodes = choices.map((each) => each.node);
  const wanted = [...new Set(nodes.filter((node) => typesOf(node).length > 0).map(expected))].join(" or ");
  if (!wanted) return at("fits none of the alternatives");
  return at(`expected ${wanted}, got ${came(value)}`, coerce(value, nodes));
}
var init_words = __esm({
  "src/tools/validation/words.ts"() {
    "use strict";
    init_schema2();
    init_suggest();
    init_text();
  }
});

// src/tools/validation/validate.ts
var validate_exports = {};
__export(validate_exports, {
  validateToolInput: () => validateToolInput
});
/**
 * Checks a tool's input before it is sent (contract, step 4): every violation at once, each with what
 * to do about it. Keys the schema does not list are violations unless it allows them. What cannot be
 * understood of the schema is a warning and refuses nothing. Neither argument is changed.
 *
 * @param schema - the tool's `input_schema`, whatever it holds
 * @param input - the parsed `--tool-input`
 * @returns no violations where the input may be sent
 */
function validateToolInput(schema, input) {
  const unfit = isObject(input) ? unsendable(input) : { path: [], message: notAnObject(input) };
  if (unfit)
    return result(schema, [{ path: pathText(unfit.path), message: unfit.message }], [], [unfit.path]);
  const warnings = [];
  try {
    const tidied = tidy(schema);
    warnings.push(...tidied.warnings);
    const findings = walk(tidied.root, input);
    // Draft 2020-12, because there a `$ref` does not silence its neighbours; `false`: report everything.
    const { errors } = new json_schema_exports.Validator(tidied.root, "2020-12", false).validate(input);
    return conclude(schema, input, findings, causes(tidied.root, input, errors), warnings);
  } catch (error) {
    const reason = error instanceof Unreadable ? error.message : "it is not a usable JSON Schema";
    return result(
      schema,
      [],
      [...warnings, `the input was not checked against the tool's schema: ${reason}`],
      []
    );
  }
}
function notAnObject(input) {
  return `expected an object, got ${Array.isArray(input) ? "an array" : show(input)}`;
}
/** Puts findings and causes together, one violation for each thing that is wrong. */
function conclude(schema, input, findings, problems, warnings) {
  const found = /* @__PURE__ */ new Map();
  const add = (path, violation) => {
    const there = found.get(violation.path);
    if (!there) found.set(violation.path, { path, made: [violation] });
    else if (there.made.every((each) => each.message !== violation.message)) there.made.push(violation);
  };
  /** Where a key was meant that is required, so that it is not reported as missing as well. */
  const renamed = /* @__PURE__ */ new Map();
  const concerned = [];
  const closed = problems.filter(({ keyword, node, known }) => keyword === "not" && known && isNever(node));
  for (const { path, known = [] } of [...findings.unknown, ...closed]) {
    if (found.has(pathText(path))) continue;
    const { meant, ...violation } = unknownKey(path, known, valueAt(input, path.slice(0, -1)));
    add(path, violation);
    if (meant === void 0) continue;
    renamed.set(pathText([...path.slice(0, -1), meant]), violation.path);
    concerned.push([...path.slice(0, -1), meant]);
  }
  for (const { path, value, asString } of findings.inexact) {
    const message = `${value} is beyond 2^53 and would lose digits on the way`;
    add(path, { path: pathText(path), message, ...asString ? { suggestion: "pass it in quotes" } : {} });
  }
  // A wrong type or value explains everything else at its place.
  const leading = (problem) => /^(type|enum|const|anyOf)$/.test(problem.keyword);
  const settled = new Set(found.keys());
  for (const problem of [...problems].sort((a, b) => Number(leading(b)) - Number(leading(a)))) {
    const where = pathText(problem.path);
    if (settled.has(where)) continue;
    const misspelt = problem.keyword === "required" ? renamed.get(where) : void 0;
    const [unknown3] = misspelt !== void 0 && found.get(misspelt)?.made || [];
    if (unknown3) unknown3.message = `unknown key, and ${problem.path.at(-1)} is missing`;
    else add(problem.path, toViolation(problem, valueAt(input, problem.path)));
    if (leading(problem)) settled.add(where);
  }
  for (const { path, format } of findings.formats) {
    warnings.push(`${pathText(path)} does not look like a ${format}: ${show(valueAt(input, path))}`);
  }
  const violations = [...found.values()].flatMap(({ made }) => made);
  if (violations.length > MAX_VIOLATIONS)
    warnings.push(`${violations.length - MAX_VIOLATIONS} more violations are not listed`);
  const paths = [...concerned, ...[...found.values()].map(({ path }) => path)];
  return result(schema, violations.slice(0, MAX_VIOLATIONS), warnings, paths);
}
function valueAt(input, path) {
  let at = input;
  for (const step of path) {
    at = typeof at === "object" && at !== null && Object.hasOwn(at, step) ? at[step] : void 0;
  }
  return at;
}
function result(schema, violations, warnings, paths) {
  const source = isObject(schema) ? schema : {};
  const listed = isObject(source.properties) ? Object.entries(source.properties) : [];
  const required = Array.isArray(source.required) ? source.required : [];
  const wanted = /* @__PURE__ */ new Set([...required, ...paths.map((path) => path[0])]);
  const properties = Object.fromEntries(listed.filter(([key]) => wanted.has(key)));
  return { violations, warnings: [...new Set(warnings)], relevantSchema: { properties, required } };
}
var MAX_VIOLATIONS;
var init_validate = __esm({
  "src/tools/validation/validate.ts"() {
    "use strict";
    init_json_schema();
    init_causes();
    init_schema2();
    init_suggest();
    init_text();
    init_tidy();
    init_walk();
    init_words();
    /** What a check of a tool's input says. */
    /** More than this nobody puts right one by one. */
    MAX_VIOLATIONS = 100;
  }
});

// src/steps/execute.ts
var execute_exports = {};
__export(execute_exports, {
  checkInput: () => checkInput,
  describeCall: () => describeCall,
  execute: () => execute,
  prepareTool: () => prepareTool
});
/**
 * Looks up connection, account and schema together. Whether the account may be used is checked after the input, so
 * that a wrong input never sends a person to a consent page.
 *
 * @param target with a name, the three look-ups go out at once; with a provider, the account follows the choice
 * @throws Failure of classes 3 and 5
 */
async function prepareTool(client, toolName, target, identifier) {
  const { connectionName } = target;
  const scope = { connectionName, identifier };
  const [connections, [found], early] = await Promise.all([
    listConnections(client, connectionName),
    findDefinitions(client, [toolName], scope),
    connectionName === void 0 ? void 0 : readAccount(client, connectionName, identifier)
  ]);
  // A name that no tool has is a failure of its own, whichever connection it would have been.
  const mayGuess = found === void 0 || effectOf(found) === "read";
  const choice2 = chooseConnection(connections, target, mayGuess);
  const { connection } = choice2;
  const tool = await requireTool(client, toolName, found, connection.provider);
  assertSameProvider(tool, connection);
  const account = connectionName === connection.keyId ? early : await readAccount(client, connection.keyId, identifier);
  return { ...choice2, tool, identifier, account };
}
/** Custom MCP tools belong to no provider of the catalog. @throws Failure USAGE for a tool of another provider */
function assertSameProvider(tool, connection) {
  const [wanted, given] = [tool.provider, connection.provider].map(normalizeProvider);
  if (wanted === "" || wanted === given || isCustomTool(tool.name)) return;
  const message = `${tool.name} is a tool of ${tool.provider}, and ${connection.keyId} is a connection of ${connection.provider}.`;
  throw new Failure("USAGE", message, {
    hint: `Name a connection of ${tool.provider}: --provider ${tool.provider}.`
  });
}
/**
 * Checks the input against the tool's schema.
 *
 * @returns warnings about a schema that could not be understood
 * @throws Failure INVALID_TOOL_INPUT with every violation
 */
async function checkInput(tool, input) {
  const { validateToolInput: validateToolInput2 } = await Promise.resolve().then(() => (init_validate(), validate_exports));
  const { violations, warnings, relevantSchema } = validateToolInput2(tool.inputSchema, input);
  if (violations.length === 0) return warnings;
  const first = violations[0];
  const summary = violations.length === 1 ? `${first?.path || "the input"}: ${first?.message}` : `${violations.length} problems`;
  throw new Failure(
    "INVALID_TOOL_INPUT",
    `The input does not fit ${tool.name}: ${summary}.`.replace("..", "."),
    {
      hint: "Correct what the violations name and run the command again; nothing was sent.",
      details: { violations, input_schema: relevantSchema }
    }
  );
}
/**
 * Step 4: runs the tool, at most once.
 *
 * @throws Failure TOOL_ERROR, AUTHORIZATION_REQUIRED, RATE_LIMITED, OUTCOME_UNKNOWN, … (contract, rule 4)
 */
async function execute(client, prepared, input) {
  const { tool, connection, identifier } = prepared;
  try {
    const answer = await executeTool(client, {
      toolName: tool.name,
      connector: connection.keyId,
      identifier,
      params: input
    });
    return { data: answer.data ?? {}, executionId: answer.executionId };
  } catch (error) {
    const ended = fromExecute(error, tool.name, client.envUrl, client.session.signal);
    switch (ended.kind) {
      case "grant":
        throw await grantRefused(client, connection, identifier, {
          code: "AUTHORIZATION_REQUIRED",
          reason: ended.reason,
          details: ended.details
        });
      case "tool":
        throw await toolNotFound(client, tool.name, connection.provider);
      case "account":
        await requireAuthorized(
          client,
          connection,
          identifier,
          await readAccount(client, connection.keyId, identifier)
        );
        throw ended.failure;
      case "other":
        throw ended.failure;
    }
  }
}
/** The request as a person would want to see it before it is sent. */
function describeCall(prepared, input) {
  return {
    tool_name: prepared.tool.name,
    effect: effectOf(prepared.tool),
    connection_name: prepared.connection.keyId,
    provider: prepared.connection.provider,
    identifier: prepared.identifier,
    tool_input: input
  };
}
var init_execute = __esm({
  "src/steps/execute.ts"() {
    "use strict";
    init_failure();
    init_accounts();
    init_connections();
    init_execute_errors();
    init_tools();
    init_effect();
    init_authorize();
    init_discover();
    init_schema();
    /** A tool and the person's way to it: everything looked up, nothing sent. */
    /** What a tool answered. */
  }
});

// src/steps/batch.ts
var batch_exports = {};
__export(batch_exports, {
  hashInput: () => hashInput,
  runBatch: () => runBatch,
  selectPending: () => selectPending
});
/** Ties a printed row to the input it belongs to, so that a changed file of inputs is noticed. */
function hashInput(input) {
  return (0, import_node_crypto5.createHash)("sha256").update(toJsonLine(input)).digest("hex").slice(0, 16);
}
/**
 * What is left of the inputs after an earlier run. A row counts as a result when the input was sent: success,
 * failure at the provider, and unknown outcome alike; only what was provably not sent goes out again.
 *
 * A run that was killed printed no summary. It had up to `concurrency` inputs under way whose rows are missing:
 * the first ones without a row (see `runBatch`). They are never sent again by themselves.
 *
 * Rows that somebody else wrote, with an `index` and no `input_hash`, count for the input at that index.
 *
 * @param previous the earlier run's rows; undefined where there was none
 * @param doubts how many inputs a killed run leaves in doubt: its concurrency, or 0 where doing it twice is harmless
 * @param hash identifies an input; equal inputs count as many times as they stand in the file
 */
function selectPending(rows, previous, doubts, hash) {
  const named2 = new Set(
    (previous ?? []).filter((row) => isForeign(row) && hasResult(row)).map(({ index }) => index)
  );
  const seen = /* @__PURE__ */ new Map();
  for (const { input_hash, sent } of previous ?? []) {
    if (typeof input_hash !== "string") continue;
    const known = seen.get(input_hash) ?? [];
    // An input that was not sent in one run may have been in the next.
    const earlier = sent === true ? known.find((row) => !row.sent) : void 0;
    if (earlier) earlier.sent = true;
    else seen.set(input_hash, [...known, { sent: sent === true }]);
  }
  const rest = { pending: [], doubtful: [] };
  const killed = previous !== void 0 && !endedInOrder(previous);
  for (const [index, input] of rows.entries()) {
    const row = seen.get(hash(input))?.shift();
    if (row?.sent || named2.has(index)) continue;
    const doubtful = killed && !row && rest.doubtful.length < doubts;
    rest[doubtful ? "doubtful" : "pending"].push(index);
  }
  return rest;
}
/** A row that this program did not print. */
function isForeign(row) {
  return typeof row.index === "number" && !("input_hash" in row);
}
/** Whether a foreign row says that its input was sent. */
function hasResult({ ok, error }) {
  return ok === true || error?.retryable === false;
}
/** Whether the file is empty, or its last line a summary, a foreign row, or a failure from before the first input. */
function endedInOrder(previous) {
  const last = previous.at(-1);
  if (last === void 0 || "batch" in last || isForeign(last)) return true;
  const code = last.error?.code ?? "";
  return !previous.some((row) => "input_hash" in row) && !["", "INTERRUPTED", "TIMEOUT", "INTERNAL"].includes(code);
}
/**
 * Runs the tool for every pending input, several at once, each at most once. Rows come out in input order, and no
 * input is sent before all but `concurrency - 1` of those before it are printed: whoever kills the process finds
 * what may have been under way directly behind the last row.
 */
async function runBatch(client, prepared, rows, rest, options) {
  const tally = { succeeded: 0, failed: 0, unknown: rest.doubtful.length, not_sent: 0 };
  let printed = 0;
  const print = async (index, row) => {
    await options.print({ index, input_hash: hashInput(rows[index] ?? {}), ...row }, ++printed);
  };
  const doubtful = new Set(rest.doubtful);
  const underWay = [];
  const printFirst = async () => {
    const first = underWay.shift();
    if (first) await print(first.index, await first.row);
  };
  for (const index of [...rest.pending, ...rest.doubtful].sort((a, b) => a - b)) {
    if (underWay.length >= options.concurrency) await printFirst();
    const row = doubtful.has(index) ? Promise.resolve(describeFailure(doubt(prepared.tool.name), true)) : runRow(client, prepared, rows[index] ?? {}, tally);
    underWay.push({ index, row });
  }
  while (underWay.length > 0) await printFirst();
  return tally;
}
function doubt(toolName) {
  return new Failure(
    "OUTCOME_UNKNOWN",
    `${toolName} may have been under way for this input when the earlier run was killed.`,
    {
      hint: "Look at the provider whether it happened; if it did not, run this input by itself.",
      retryable: false
    }
  );
}
async function runRow(client, prepared, input, tally) {
  for (let waits = 0; ; waits++) {
    if (client.session.signal.aborted) {
      tally.not_sent++;
      return describeFailure(asFailure(client.session.signal.reason), false);
    }
    try {
      const { data, executionId } = await execute(client, prepared, input);
      client.session.progress();
      tally.succeeded++;
      return { ok: true, sent: true, data, execution_id: executionId };
    } catch (error) {
      const failure = asFailure(error);
      // A rate limit is a refusal: the tool did not run, so the input may wait and go out for the first time.
      if (isRefusedForNow(failure) && waits < MAX_WAITS2 && !client.session.signal.aborted) {
        const seconds = Number(failure.details.retry_after ?? DEFAULT_WAIT_SECONDS);
        await client.pause(seconds * 1e3).catch(() => {
        });
        continue;
      }
      const unsent = failure.exitCode === 7 || failure.exitCode === 8 || failure.exitCode === 2;
      const unknown3 = failure.code === "OUTCOME_UNKNOWN" || failure.code === "INTERRUPTED";
      tally[unknown3 ? "unknown" : unsent ? "not_sent" : "failed"]++;
      return describeFailure(failure, !unsent);
    }
  }
}
/** A rate limit that Scalekit states as such; a bare status could have come after the effect. */
function isRefusedForNow({ code, details }) {
  return code === "RATE_LIMITED" && (details.retry_after !== void 0 || details.scalekit_code === "RATE_LIMITED");
}
function describeFailure({ code, message, hint, retryable, details }, sent) {
  return { ok: false, sent, error: { code, message, hint, retryable, ...details } };
}
var import_node_crypto5, MAX_WAITS2, DEFAULT_WAIT_SECONDS;
var init_batch = __esm({
  "src/steps/batch.ts"() {
    "use strict";
    import_node_crypto5 = require("node:crypto");
    init_document();
    init_failure();
    init_json();
    init_execute();
    /** How often an input waits out a rate limit before it is given up, and how long a wait without a stated time is. */
    MAX_WAITS2 = 5;
    DEFAULT_WAIT_SECONDS = 2;
    /** How a batch ended. */
    /** What an earlier run leaves to do, as indexes of inputs. */
  }
});

// src/cli/execute-batch.ts
var execute_batch_exports = {};
__export(execute_batch_exports, {
  runBatchCommand: () => runBatchCommand
});
/**
 * `execute-tool --batch`: one tool over many inputs. Every input is checked before any is sent; rows are printed in
 * input order as they become known; inputs with a result in `--resume` are not sent again.
 */
async function runBatchCommand(call, toolName, target, flags) {
  const rows = (await readRows(call, flags["tool-input"] ?? "")).map(
    (row) => asObject(exactInput(row, flags["no-validate"]))
  );
  const previous = await readResults(call, flags.resume);
  const identifier = await call.identifier(flags.identifier);
  const client = await call.client();
  const [
    { checkInput: checkInput2, describeCall: describeCall2, prepareTool: prepareTool2 },
    { requireAuthorized: requireAuthorized2 },
    { effectOf: effectOf2 },
    { hashInput: hashInput2, runBatch: runBatch2, selectPending: selectPending2 }
  ] = await Promise.all([
    Promise.resolve().then(() => (init_execute(), execute_exports)),
    Promise.resolve().then(() => (init_authorize(), authorize_exports)),
    Promise.resolve().then(() => (init_effect(), effect_exports)),
    Promise.resolve().then(() => (init_batch(), batch_exports))
  ]);
  const prepared = await prepareTool2(client, toolName, target, identifier);
  const { tool, connection, account, warnings } = prepared;
  const changes = effectOf2(tool) !== "read";
  if (changes) assertNotReadOnly(call.settings, tool.name);
  if (!flags["no-validate"]) await checkRows(rows, (row) => checkInput2(tool, row));
  const request = describeCall2(prepared, rows);
  const rest = selectPending2(rows, previous, changes ? flags.concurrency : 0, hashInput2);
  const inDoubt = rest.doubtful.length;
  const toPrint = rest.pending.length + inDoubt;
  const skipped = rows.length - toPrint;
  if (flags["dry-run"])
    return {
      dry_run: true,
      request,
      batch: {
        total: rows.length,
        skipped,
        would_send: rest.pending.length,
        ...inDoubt > 0 && { unknown: inDoubt }
      },
      warnings
    };
  await requireAuthorized2(client, connection, identifier, account);
  if (changes && call.settings.confirmWrites) await assertConfirmed(request, flags.confirm);
  const progress = progressLine(call, toPrint);
  call.acted = true;
  const tally = await runBatch2(client, prepared, rows, rest, {
    concurrency: flags.concurrency,
    print: async (row, done) => {
      await call.printRow(row);
      progress(done);
    }
  });
  const summary = { total: rows.length, skipped, ...tally };
  if (tally.failed + tally.unknown + tally.not_sent === 0) return { batch: summary, warnings };
  const stopped = call.deadline.interruption;
  throw new Failure(
    stopped?.code ?? (tally.unknown > 0 ? "OUTCOME_UNKNOWN" : "TOOL_ERROR"),
    `${tally.succeeded} of ${toPrint} inputs succeeded.`,
    {
      hint: "Keep the rows of every run in one file; the same command with --resume FILE goes on with the inputs that have no result yet.",
      retryable: false,
      document: { batch: summary, warnings },
      ...stopped && { exit: stopped.exitCode }
    }
  );
}
async function readRows(call, value) {
  const text3 = await call.input.text("tool-input", value);
  const lines = text3.split(/\r?\n/).map((line, at) => ({ line, at }));
  const filled = lines.filter(({ line }) => line.trim() !== "");
  if (filled.length === 0) {
    throw new Failure("INVALID_JSON", "--tool-input holds no inputs.", {
      hint: "Put one JSON object on each line."
    });
  }
  return filled.map(({ line, at }) => {
    const row = parseFlag(`tool-input line ${at + 1}`, line, "");
    if (typeof row === "object" && row !== null && !Array.isArray(row)) return row;
    throw new Failure("INVALID_JSON", `--tool-input line ${at + 1} is not a JSON object.`, {
      hint: "Put one JSON object on each line."
    });
  });
}
/** Rows that an earlier run printed; its last line may be cut off where it was interrupted. */
async function readResults(call, file) {
  if (file === void 0) return void 0;
  const text3 = await call.input.text("resume", file.startsWith("@") ? file : `@${file}`);
  const lines = text3.split(/\r?\n/).filter((line) => line.trim() !== "");
  return lines.flatMap((line, at) => {
    try {
      const row = parseFlag("resume", line, file);
      return typeof row === "object" && row !== null ? [row] : [];
    } catch (error) {
      if (at === lines.length - 1) return [];
      throw error;
    }
  });
}
/** All violations of all rows in one answer; nothing has been sent. */
async function checkRows(rows, check) {
  const invalid = [];
  let schema;
  for (const [index, row] of rows.entries()) {
    try {
      await check(row);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      invalid.push(...error.details.violations.map((violation) => ({ index, ...violation })));
      schema ??= error.details.input_schema;
    }
  }
  if (invalid.length === 0) return;
  throw new Failure(
    "INVALID_TOOL_INPUT",
    `${invalid.length} problems in ${rows.length} inputs; none was sent.`,
    {
      hint: "Correct the inputs that `violations` names by index and run the command again.",
      details: { violations: invalid, input_schema: schema }
    }
  );
}
function progressLine(call, total) {
  if (!call.host.stderrIsTTY) return () => {
  };
  return (done) => call.host.writeError(`\r${done} of ${total} done${done === total ? "\n" : ""}`);
}
var init_execute_batch = __esm({
  "src/cli/execute-batch.ts"() {
    "use strict";
    init_failure();
    init_guard();
    init_input();
    init_tool_input();
    /** The flags of execute-tool that a batch reads. */
  }
});

// src/cli/execute-tool.ts
var DEFAULT_CONCURRENCY, execute_tool_default;
var init_execute_tool = __esm({
  "src/cli/execute-tool.ts"() {
    "use strict";
    init_command();
    init_flags();
    init_guard();
    init_tool_input();
    DEFAULT_CONCURRENCY = 4;
    execute_tool_default = defineCommand({
      name: "execute-tool",
      step: "step 4, execute",
      summary: "Runs a tool for a person, at most once",
      flags: {
        "tool-name": text("the tool to run"),
        ...CONNECTION,
        ...IDENTIFIER,
        "tool-input": content("its input: JSON, @FILE, or - for stdin"),
        "dry-run": toggle("check everything and show the request, send nothing"),
        "no-validate": toggle("send the input without checking it against the schema"),
        confirm: text("the `confirm` of a CONFIRMATION_REQUIRED answer"),
        batch: toggle(
          "--tool-input holds one input a line (JSON Lines); prints one result a line, then a summary"
        ),
        concurrency: count(`inputs of a batch under way at once (default ${DEFAULT_CONCURRENCY})`, 1, 32),
        resume: text("results of an interrupted batch: inputs that have one are not sent again")
      },
      required: [["tool-name"], ["connection-name", "provider"], ["tool-input"]],
      example: `scalekit-agent-auth execute-tool --connection-name notion --tool-name notion_page_get --tool-input '{"page_id":"<PAGE_ID>"}'`,
      answer: "data, execution_id; with --dry-run: dry_run:true, request, account_status; with --batch: a line {index,ok,…} each, then {ok,batch:{…}}",
      errors: [
        "INVALID_JSON",
        "INVALID_TOOL_INPUT",
        ...ACCOUNT_ERRORS,
        "AMBIGUOUS_CONNECTION",
        "PROVIDER_UNAUTHORIZED",
        "TOOL_NOT_FOUND",
        "NOT_FOUND",
        "READ_ONLY",
        "CONFIRMATION_REQUIRED",
        "TOOL_ERROR",
        "OUTCOME_UNKNOWN"
      ],
      async run(flags, call) {
        const name = flags["tool-name"] ?? "";
        const target = {
          connectionName: call.connectionName(flags["connection-name"]),
          provider: flags.provider
        };
        if (flags.batch) {
          const { runBatchCommand: runBatchCommand2 } = await Promise.resolve().then(() => (init_execute_batch(), execute_batch_exports));
          return await runBatchCommand2(call, name, target, {
            ...flags,
            concurrency: flags.concurrency ?? DEFAULT_CONCURRENCY
          });
        }
        const input = exactInput(
          await call.input.json("tool-input", flags["tool-input"] ?? ""),
          flags["no-validate"]
        );
        const identifier = await call.identifier(flags.identifier);
        const client = await call.client();
        const [
          { checkInput: checkInput2, describeCall: describeCall2, execute: execute2, prepareTool: prepareTool2 },
          { isAuthorized: isAuthorized2, requireAuthorized: requireAuthorized2 },
          { effectOf: effectOf2 }
        ] = await Promise.all([
          Promise.resolve().then(() => (init_execute(), execute_exports)),
          Promise.resolve().then(() => (init_authorize(), authorize_exports)),
          Promise.resolve().then(() => (init_effect(), effect_exports))
        ]);
        const prepared = await prepareTool2(client, name, target, identifier);
        const { tool, connection, account, alias } = prepared;
        const changes = effectOf2(tool) !== "read";
        if (changes) assertNotReadOnly(call.settings, tool.name);
        const schemaWarnings = flags["no-validate"] ? [] : await checkInput2(tool, input);
        const warnings = [...prepared.warnings, ...schemaWarnings];
        const shared2 = { ...alias && { provider_alias: alias }, warnings };
        if (flags["dry-run"]) {
          const request = describeCall2(prepared, input);
          const status = isAuthorized2(connection, account) ? "ACTIVE" : account?.status ?? "NOT_FOUND";
          return { dry_run: true, request, account_status: status, ...shared2 };
        }
        await requireAuthorized2(client, connection, identifier, account);
        if (changes && call.settings.confirmWrites)
          await assertConfirmed(describeCall2(prepared, input), flags.confirm);
        call.acted = true;
        const { data, executionId } = await execute2(client, prepared, asObject(input));
        return { data, execution_id: executionId, ...shared2 };
      }
    });
  }
});

// package:minisearch
var require_minisearch = __commonJS({
  "package:minisearch"(exports2, module2) {
    module2.exports = packages["minisearch"]();
  }
});

// module:minisearch
var minisearch_exports = {};
__export(minisearch_exports, {
  default: () => import_minisearch.default
});
var import_minisearch;
var init_minisearch = __esm({
  "module:minisearch"() {
    __reExport(minisearch_exports, __toESM(require_minisearch()));
    import_minisearch = __toESM(require_minisearch());
  }
});

// src/tools/search/terms.ts
var VERBS, NOUN_LIKE, GENERIC, NOUNS, PHRASES, LEADING_NOUNS, PREPOSITIONS, DETERMINERS, QUESTIONS, PLURALISERS, STOP_WORDS;
var init_terms = __esm({
  "src/tools/search/terms.ts"() {
    "use strict";
    /**
     * What people say and what tools are called. A set is some words that stand in for one another; sets are parted by
     * bars, and a word may be in several. They speak of the field in general (mail, files, tickets, code, sales), never
     * of one provider.
     */
    /** What a verb asks for. Reading has three kinds, because tools come as `get_x`, `list_x` and `search_x`. */
    /** Verbs by what they ask for. `update rename` and the like: where no tool renames, the one that updates does. */
    VERBS = {
      get: `
    get fetch retrieve read load | get show view see display | describe inspect show | check verify test validate |
    download export get save | count total | lookup find get | scrape crawl get read | preview`,
      list: `
    list show browse enumerate fetch see`,
      search: `
    search find query lookup locate seek discover`,
      create: `
    create make new add open start | create generate build draw draft |
    create write compose post publish | add insert append put attach include |
    add invite enroll enrol register subscribe join | create file report log raise open submit |
    log record track | create schedule plan book arrange | upload import attach add save send |
    upsert refresh sync | share grant allow give let invite permit | link relate associate connect |
    create save | react like | begin instantiate start | remind`,
      send: `
    send post write message email dm | reply answer respond | forward pass | send submit deliver mail |
    notify remind`,
      update: `
    update edit change modify alter adjust revise fix correct patch | set configure put |
    move transfer transition | mark update set modify | complete finish close done tick resolve |
    archive | enable activate | disable deactivate suspend pause snooze mute | resume unpause |
    merge combine dedupe | convert turn transform | assign delegate | sort order | replace swap |
    lock freeze protect | restore recover undelete undo untrash revert unarchive | highlight format |
    approve accept | reject decline | tag label | update postpone reschedule push | pin bookmark star |
    publish release | update rename | update close | update reopen | update complete | update assign |
    update move | ask request`,
      delete: `
    delete remove drop erase destroy discard | trash bin delete | clear empty wipe reset |
    remove kick throw leave detach disassociate unassign | revoke remove unshare | archive hide close |
    cancel stop abort end void`,
      run: `
    run execute trigger launch dispatch start | retry rerun restart redo | query run | call`,
      copy: `
    copy duplicate clone replicate`
    };
    /** Verbs that are nouns as often: in a tool's name, another verb beside them says what the tool does. */
    NOUN_LIKE = `
  list view query search record file report log post draft schedule plan book message email mail order
  release label tag share bill star pin export import test count answer comment forward link track call
  start display preview total new fix set format bookmark archive trash like open close`;
    /** Verbs so general that a name that has one says nothing more than its action. */
    GENERIC = "get fetch retrieve list search create add update set edit modify delete remove send";
    NOUNS = {
      messages: `
    email mail message | inbox mail message | chat message conversation thread dm | channel conversation |
    comment remark note reply | note memo minutes | attachment attach file |
    content text body written said | transcript said | dnd mute notification snooze |
    scheduled later tomorrow | recipient subscriber contact | newsletter campaign email |
    unsubscribe suppression optout | reaction emoji like | template layout`,
      people: `
    user person people member colleague coworker teammate employee | profile person people |
    engineer developer designer manager recruiter founder executive people person profile candidate |
    contact person people client | customer client user |
    company organization organisation account business firm | lead prospect | who user member people |
    agent admin | current self myself viewer | owner rep seller | follower watcher |
    participant attendee attendance guest invitee | registrant attendee signup | employee staff people |
    permission access share role acl privilege`,
      files: `
    document doc file | page doc document | folder directory | spreadsheet sheet worksheet tab |
    table database | column field property attribute | row record entry item value | number value cell |
    chart graph | version revision history | storage space quota usage | trash bin recycle |
    picture photo image | schema structure field | children child sub nested descendant |
    web url site link`,
      work: `
    task todo | issue ticket bug | ticket case request | status state stage transition |
    label tag category | repository repo | job workflow pipeline | ci workflow pipeline |
    diff change compare | work worklog hours time minutes | log output | sprint iteration cycle |
    assignee assign owner | variable env environment | watcher subscriber |
    relation block dependency link | background async`,
      business: `
    meeting event appointment call | agenda event calendar | free busy available availability freebusy |
    recurring series instance occurrence | presence status availability | recent latest lately last |
    payment charge transaction | price cost | subscription plan membership | dispute chargeback |
    coupon discount promotion | money balance amount fund | deal opportunity | job position vacancy |
    advert advertisement ad | article knowledge | rating score satisfaction |
    answer response submission reply | audience segment list`,
      amounts: `
    batch bulk many multiple several | large big huge`
    };
    /** Said in several words, or in a few letters: put into the words that names use before anything else is read. */
    PHRASES = `
  pr = pull request | prs = pull requests | mr = merge request | mrs = merge requests |
  out of office = vacation | auto reply = vacation | automatic reply = vacation |
  time off = time off vacation | look up = lookup | look for = search | bring back = restore |
  put back = restore | turn on = enable | turn off = disable | kick off = trigger | sign up = register |
  set up = create | leave a = create a | jot down = create note | write down = log |
  stop sharing = revoke permission | get rid of = delete | kick out = kick | tick off = complete |
  to do = todo | to dos = todos | on my plate = my tasks | who am i = get current user |
  direct message = message | video call = online meeting | read access = permission |
  write access = permission | subpage = child page | subpages = child pages | subfolder = child folder |
  subfolders = child folders`;
    /** Nouns that open a request as its verb: "email the client", "comment on a card", "tag a chat". */
    LEADING_NOUNS = `
  email = send email to | mail = send email to | message = send message to | dm = send message to |
  text = send message to | ping = send message to | comment = create comment | review = create review |
  bill = create invoice to | invoice = create invoice to | refund = create refund | link = create link |
  subscribe = create subscription | tag = add tag | label = add label | react = add reaction |
  file = create | issue = create | post = send message`;
    PREPOSITIONS = "in on to from with for at by under into of about over onto inside";
    DETERMINERS = "a an the my our this that these those someone somebody two some on all several many it";
    QUESTIONS = "what which who how when where why whats whos is are";
    /** Words that ask for several things even where the noun is singular. */
    PLURALISERS = "all every which who list recent latest upcoming";
    STOP_WORDS = `
  a an the my our your his her their its this that these those it them i we you us please and or but as
  of in on at to for from by with into onto about under than there here just is are was were be been do
  does did has have had can could would should will want need dont not no someone somebody somebodys one
  some any all every each me up out off down away what which how when where why if whats whos im`;
  }
});

// src/tools/search/words.ts
/** The words of a text: lower case, split at everything that is no letter or digit, and at `camelCase` humps. */
function wordsOf2(text3) {
  const humps = /[a-z0-9][A-Z]/.test(text3) ? text3.replace(/([a-z0-9])([A-Z])/g, "$1 $2") : text3;
  return humps.toLowerCase().match(/[a-z0-9\u0080-\uffff]+/g) ?? [];
}
/**
 * A word without its ending, so that `replies`, `replied` and `reply` meet. It need not be a word; it need only be
 * the same for the forms of one word, and different for different words.
 */
function stem(word) {
  let s = word;
  if (s.length < 3) return s;
  if (s.length > 4 && (s.endsWith("ies") || s.endsWith("ied"))) s = `${s.slice(0, -3)}y`;
  else if (s.length > 4 && /(s|x|z|ch|sh)es$/.test(s)) s = s.slice(0, -2);
  else if (/[^sui]s$/.test(s)) s = s.slice(0, -1);
  if (s.length > 5 && (s.endsWith("ing") || s.endsWith("ion"))) s = s.slice(0, -3);
  else if (s.length > 4 && s.endsWith("ed") && !s.endsWith("eed")) s = s.slice(0, -2);
  else if (s.length > 8 && s.endsWith("ment")) s = s.slice(0, -4);
  else if (s.length > 6 && /[^m]er$/.test(s)) s = s.slice(0, -2);
  if (s.length > 3 && s.endsWith("e")) s = s.slice(0, -1);
  return s.length > 2 && s.at(-1) === s.at(-2) ? s.slice(0, -1) : s;
}
/** The stems that can stand for a word. `open` is a verb only where it leads: "open a bug", not "all open bugs". */
function synonymsOf(word, leads) {
  const key = stem(word);
  const asNoun = nouns.get(key) ?? [];
  return new Set(
    leads || !(nounLike.has(word) || isPlural(word)) ? [...asNoun, ...verbs.get(key) ?? []] : asNoun
  );
}
/** What a tool does, by its name: the first verb that is nothing but a verb, else every word that could be one. */
function actionsOfName(words3) {
  const possible = /* @__PURE__ */ new Set();
  for (const word of words3) {
    const found = actions.get(word);
    if (found && !nounLike.has(word)) return found;
    for (const action of found ?? []) possible.add(action);
  }
  return possible;
}
var partsOf, wordSet, isPlural, nouns, verbs, actions, everyday, nounLike, generic, remember, learn, isKnown, actionsOf, isGeneric;
var init_words2 = __esm({
  "src/tools/search/words.ts"() {
    "use strict";
    init_terms();
    /** The parts of a table between its bars. */
    partsOf = (table) => table.split("|").map((part) => part.trim());
    /** The words of a table. */
    wordSet = (text3) => new Set(wordsOf2(text3));
    /** `issues` and not `status`: the request, or the tool, is about several. */
    isPlural = (word) => word.length > 3 && /[^suia]s$/.test(word);
    nouns = /* @__PURE__ */ new Map();
    verbs = /* @__PURE__ */ new Map();
    actions = /* @__PURE__ */ new Map();
    everyday = new Set(
      Object.values(NOUNS).flatMap(partsOf).flatMap((set) => set.split(" "))
    );
    nounLike = wordSet(NOUN_LIKE);
    generic = wordSet(GENERIC);
    remember = (map, key, values2) => {
      const known = map.get(key);
      if (known) for (const value of values2) known.add(value);
      else map.set(key, new Set(values2));
    };
    learn = (synonyms, set) => {
      const stems = set.split(" ").map(stem);
      for (const one of stems) remember(synonyms, one, stems);
    };
    for (const set of Object.values(NOUNS).flatMap(partsOf)) learn(nouns, set);
    for (const [action, sets] of Object.entries(VERBS)) {
      for (const set of partsOf(sets)) {
        learn(verbs, set);
        for (const word of set.split(" ")) remember(actions, word, [action]);
      }
    }
    /** Whether the tables know the word, as it stands. */
    isKnown = (word) => actions.has(word) || everyday.has(word);
    /** What the word asks for, if it is a verb. Only as it stands: `files` is never the verb `file`. */
    actionsOf = (word) => actions.get(word);
    /** Whether the word tells no more than its action: `create`, `get`, `list`. */
    isGeneric = (word) => generic.has(word);
  }
});

// src/tools/search/query.ts
/** Reads a request in everyday words. `query`: what the user wants done. */
function readQuery(query) {
  const words3 = normalise(query);
  const terms = /* @__PURE__ */ new Map();
  let actions2;
  let weight = 1;
  for (const [i, word] of words3.entries()) {
    if (prepositions.has(word) && terms.size > 1) weight = word === "by" ? MEANS : PLACE;
    if (questions.has(word)) actions2 ??= new Set(READING);
    if (stopWords.has(word) || terms.size === MAX_TERMS) continue;
    const key = stem(word);
    const verb = actions2 ? void 0 : actionsOf(word);
    if (!terms.has(key))
      terms.set(key, {
        stem: key,
        synonyms: synonymsOf(word, !!verb),
        weight: verb ? weight * VERB : weight
      });
    actions2 ??= verb ?? new Set(isImperative(word, words3[i + 1]) ? WRITING : READING);
  }
  return { terms: [...terms.values()], actions: actions2 ?? /* @__PURE__ */ new Set(), many: asksForMany(words3), words: words3 };
}
/** Lower case, no apostrophes, no "but don't …", phrases and leading nouns put into the words that names use. */
function normalise(query) {
  let text3 = ` ${wordsOf2(query.slice(0, MAX_CHARS).replace(/['’]s?\b/g, " ")).join(" ")} `;
  text3 = text3.replace(/ (don t|do not|not|without|never) [^ ]+/g, " ");
  for (const [said, meant] of phrases) text3 = text3.replaceAll(` ${said} `, ` ${meant} `);
  const words3 = text3.split(" ").filter((word) => word !== "");
  const first = words3.findIndex((word) => !stopWords.has(word) || questions.has(word));
  const deed2 = leadingNouns.get(words3[first] ?? "");
  if (deed2 && isFollowed(words3[first + 1])) words3.splice(first, 1, ...deed2.split(" "));
  return words3;
}
/** A plural before the first preposition, or a word such as `all`, or "what's in …". */
function asksForMany(words3) {
  const place = words3.findIndex(
    (word, i) => prepositions.has(word) && words3.slice(0, i).some((w) => !stopWords.has(w))
  );
  const subject = place < 0 ? words3 : words3.slice(0, place);
  return subject.some((word) => pluralisers.has(word) || isPlural(word) && !stopWords.has(word)) || words3.includes("who") || words3[0] === "what" && prepositions.has(words3[1] === "is" ? words3[2] ?? "" : words3[1] ?? "");
}
var MAX_CHARS, MAX_TERMS, PLACE, MEANS, VERB, prepositions, determiners, questions, pluralisers, stopWords, pairsOf, phrases, leadingNouns, READING, WRITING, isFollowed, isImperative;
var init_query = __esm({
  "src/tools/search/query.ts"() {
    "use strict";
    init_terms();
    init_words2();
    /** A word of the request that tools are searched for. */
    /** Nobody describes what they want in more than this; a pasted document must not cost seconds. */
    MAX_CHARS = 600;
    MAX_TERMS = 12;
    /** "add a card TO A BOARD": where it happens counts less than what happens. */
    PLACE = 0.8;
    /** "find a person BY EMAIL": a means is a parameter of the tool, seldom part of its name. */
    MEANS = 0.3;
    /** Half of all tools create or list something: what they create or list tells more. */
    VERB = 0.75;
    prepositions = wordSet(PREPOSITIONS);
    determiners = wordSet(DETERMINERS);
    questions = wordSet(QUESTIONS);
    pluralisers = wordSet(PLURALISERS);
    stopWords = wordSet(STOP_WORDS);
    pairsOf = (table) => partsOf(table).map((pair) => pair.split(" = "));
    phrases = pairsOf(PHRASES);
    leadingNouns = new Map(pairsOf(LEADING_NOUNS));
    READING = ["get", "list"];
    WRITING = ["create", "update", "send"];
    isFollowed = (next) => next !== void 0 && (determiners.has(next) || prepositions.has(next));
    /** "fill the form" orders, "unread mail" and "invoices of May" ask to see: an unknown first word tells by what follows. */
    isImperative = (word, next) => next !== void 0 && determiners.has(next) && !isPlural(word);
  }
});

// src/tools/search/rank.ts
var rank_exports = {};
__export(rank_exports, {
  rankTools: () => rankTools
});
/**
 * Ranks tools by how well they serve a request in everyday words.
 *
 * @param query what the user wants done, "file a bug about the login page"
 * @param tools the tools to choose from, of one provider or of several
 * @returns every tool that matches at all, best first; ties by shorter name, then by name
 */
function rankTools(query, tools) {
  const request = withoutOwnName(readQuery(query), tools);
  if (request.terms.length === 0) return [];
  const slotsOf = slotFinder(request);
  const index = new import_minisearch.default({
    fields: ["name", "text", "params"],
    tokenize: wordsOf2,
    processTerm: slotsOf
  });
  const named2 = namedProviders(request.words, tools);
  const factors = [];
  for (const [id, tool] of tools.entries()) {
    const ownName = withoutProvider(tool);
    const name = wordsOf2(ownName);
    index.add({ id, name: ownName, text: textOf2(tool), params: parametersOf(tool) });
    const unasked = name.filter(
      (word) => word.length > 1 && !isGeneric(word) && slotsOf(word) === null
    ).length;
    const provider = named2.has(tool.provider) ? NAMED_PROVIDER : 1;
    factors.push(deed(request, name) * provider / (1 + UNASKED_WORD * unasked));
  }
  const slots = request.terms.flatMap((_, slot) => [`${slot}`, `${slot}~`]);
  const found = index.search(slots.join(" "), {
    tokenize: (text3) => text3.split(" "),
    processTerm: (slot) => slot,
    boost: BOOST,
    boostTerm: (slot) => (request.terms[Number.parseInt(slot, 10)]?.weight ?? 0) * (slot.endsWith("~") ? SYNONYM : 1)
  });
  const ranked = [];
  for (const { id, score, terms } of found) {
    const tool = tools[id];
    const breadth = new Set(terms.map((slot) => Number.parseInt(slot, 10))).size ** BREADTH;
    if (tool) ranked.push({ tool, score: score / terms.length * breadth * (factors[id] ?? 0) });
  }
  return ranked.sort(
    (a, b) => b.score - a.score || a.tool.name.length - b.tool.name.length || (a.tool.name < b.tool.name ? -1 : Number(a.tool.name > b.tool.name))
  );
}
/**
 * The index holds the request's words, not the tools': each word of a tool becomes the slots it fills, `2` for the
 * request's third word and `2~` for a synonym of it, or nothing. So an index over 16,000 tools stays tiny.
 */
function slotFinder({ terms }) {
  const seen = /* @__PURE__ */ new Map();
  return (word) => {
    const known = seen.get(word);
    if (known !== void 0) return known;
    const key = stem(word);
    const slots = terms.flatMap(
      (term, slot) => term.stem === key ? [`${slot}`] : term.synonyms.has(key) ? [`${slot}~`] : []
    );
    const result2 = slots.length > 0 ? slots : null;
    seen.set(word, result2);
    return result2;
  };
}
/** How well what the tool does fits what is asked, by its name's verb. */
function deed({ actions: actions2, many }, name) {
  const does = actionsOfName(name);
  if (actions2.size === 0 || does.size === 0) return UNKNOWN_DEED;
  const preferred = readingOrder(actions2, many);
  let best = OTHER_DEED;
  for (const action of does) {
    const rank = preferred.indexOf(action);
    if (rank >= 0) best = Math.max(best, 1 - OTHER_READING * rank);
    else if (actions2.has(action)) return 1;
  }
  return best;
}
/** The kinds of reading, best first: `get` for one thing, `list` for several, `search` where that was the word. */
function readingOrder(actions2, many) {
  if (!actions2.has("get") && !actions2.has("list") && !actions2.has("search")) return [];
  if (actions2.has("search") && !actions2.has("get"))
    return many ? ["search", "list", "get"] : ["search", "get", "list"];
  return many ? ["list", "search", "get"] : ["get", "list", "search"];
}
/** The name without the provider's prefix, which every tool of the provider has. */
function withoutProvider({ name, provider }) {
  const prefix = `${provider}_`.toLowerCase();
  return name.toLowerCase().startsWith(prefix) ? name.slice(prefix.length) : name;
}
function parametersOf({ inputSchema: inputSchema2 }) {
  const properties = inputSchema2?.properties;
  const isObject2 = typeof properties === "object" && properties !== null && !Array.isArray(properties);
  return isObject2 ? Object.keys(properties).join(" ") : "";
}
/** The providers that the request names, "in Slack", "google sheet", unless the name is an everyday word, "close". */
function namedProviders(words3, tools) {
  const providers = new Set(tools.map((tool) => tool.provider));
  if (providers.size < 2) return /* @__PURE__ */ new Set();
  const said = spans(words3);
  return new Set(
    [...providers].filter((provider) => !isKnown(provider.toLowerCase()) && said.has(spelling(provider)))
  );
}
/** Among the tools of one provider, its name tells nothing: "read my Notion page" asks for a page. */
function withoutOwnName(request, tools) {
  const providers = new Set(tools.map((tool) => tool.provider));
  const [only] = providers;
  if (only === void 0 || providers.size > 1 || isKnown(only.toLowerCase())) return request;
  const own = new Set(spans(request.words).get(spelling(only))?.map(stem));
  const terms = request.terms.filter((term) => !own.has(term.stem));
  return terms.length === 0 ? request : { ...request, terms };
}
/** Every run of one to three words, written as one: a provider's key has no spaces. */
function spans(words3) {
  const runs = /* @__PURE__ */ new Map();
  for (const start of words3.keys()) {
    for (const length of [1, 2, 3]) {
      const run2 = words3.slice(start, start + length);
      runs.set(spelling(run2.join("")), run2);
    }
  }
  return runs;
}
var BOOST, SYNONYM, BREADTH, OTHER_DEED, UNKNOWN_DEED, OTHER_READING, UNASKED_WORD, NAMED_PROVIDER, TEXT_CHARS, textOf2, spelling;
var init_rank = __esm({
  "src/tools/search/rank.ts"() {
    "use strict";
    init_minisearch();
    init_query();
    init_words2();
    /**
     * The score of a tool is a product:
     *
     *   text     MiniSearch's BM25+ over name, description and parameter names, where a synonym counts SYNONYM of the word
     *   breadth  more for each further word of the request that is met
     *   deed     1 where the name's verb does what the request's verb asks, less where it does something else
     *   plain    less for each word of the name that nobody asked for: plain tools before exotic ones
     *   named    more where the request says the provider's name, among tools of several providers
     */
    BOOST = { name: 3, text: 1.15, params: 0.15 };
    SYNONYM = 0.6;
    BREADTH = 0.4;
    OTHER_DEED = 0.5;
    UNKNOWN_DEED = 0.8;
    OTHER_READING = 0.1;
    UNASKED_WORD = 0.15;
    NAMED_PROVIDER = 3;
    /** The first words of a description say what a tool does; the rest is conditions, and costs time. */
    TEXT_CHARS = 160;
    textOf2 = ({ displayName, description }) => `${displayName ?? ""} ${String(description ?? "").slice(0, TEXT_CHARS)}`;
    /** Not stemmed: "notion" and "note" have the same stem. "google sheet" is GOOGLESHEETS all the same. */
    spelling = (name) => name.toLowerCase().replaceAll("_", "").replace(/s$/, "");
  }
});

// src/tools/signature.ts
/**
 * A tool's input as one line of TypeScript: `{page_id: string, format?: "md"|"html", limit?: number = 10}`
 * (contract, Success: `signature`). Required members come first, defaults follow `=`. What would be
 * longer than 400 characters loses depth, then enum values, then its last members; `…` marks the last two.
 *
 * @param schema - the tool's input schema, whatever it holds
 * @param maxLength - the longest line wanted, in characters
 * @returns one line
 */
function signature(schema, maxLength = MAX_LENGTH) {
  let members = [];
  for (const detail of DETAILS) {
    members = new Rendering(schema, detail).members(isObject(schema) ? schema : {}, detail.depth);
    const whole = `{${members.join(", ")}}`;
    if (whole.length <= maxLength) return whole;
  }
  let kept = "{";
  for (const member of members) {
    if (kept.length + member.length > maxLength - 4) break;
    kept += `${member}, `;
  }
  return `${kept}…}`;
}
/** JSON on one line, cut where a single value would fill it. */
function quote(value) {
  let text3 = "…";
  try {
    text3 = (JSON.stringify(value) ?? "undefined").replace(/[\u2028\u2029]/g, " ");
  } catch {
    // Deeper than the stack: not worth showing.
  }
  return text3.length > 120 ? `${text3.slice(0, 118)}…${typeof value === "string" ? '"' : ""}` : text3;
}
var MAX_LENGTH, DETAILS, MAX_NODES, MAX_LEVEL, Rendering;
var init_signature = __esm({
  "src/tools/signature.ts"() {
    "use strict";
    init_schema2();
    /** Longer ones crowd a result list; a model that needs more asks for the whole schema. */
    MAX_LENGTH = 400;
    /** How much a rendering tells. The first of DETAILS that fits is taken. */
    DETAILS = [
      { depth: 3, union: 20, defaults: 40 },
      { depth: 2, union: 8, defaults: 20 },
      { depth: 1, union: 5, defaults: 12 },
      { depth: 0, union: 4, defaults: 8 },
      { depth: 0, union: 0, defaults: 0 }
    ];
    /** Schemas looked at in one rendering: references can multiply without end. */
    MAX_NODES = 5e3;
    /** Schemas within schemas, of any kind: lists of lists, unions of unions. */
    MAX_LEVEL = 30;
    Rendering = class {
      root;
      detail;
      nodes = 0;
      level = 0;
      constructor(root, detail) {
        this.root = root;
        this.detail = detail;
      }
      /** The members of an object, required ones first. */
      members(schema, depth) {
        const required = new Set(Array.isArray(schema.required) ? schema.required : []);
        const properties = isObject(schema.properties) ? Object.entries(schema.properties) : [];
        const order = [
          ...properties.filter(([key]) => required.has(key)),
          ...properties.filter(([key]) => !required.has(key))
        ];
        const members = order.map(([key, property]) => {
          const name = /^[A-Za-z_$][\w$]*$/.test(key) ? key : quote(key);
          const fallback = isObject(property) ? property.default : void 0;
          const text3 = fallback === void 0 || fallback === null ? "" : quote(fallback);
          const shown = text3 !== "" && text3.length <= this.detail.defaults ? ` = ${text3}` : "";
          return `${name}${required.has(key) ? "" : "?"}: ${this.type(property, depth)}${shown}`;
        });
        const rest = schema.additionalProperties;
        if (properties.length > 0 && isObject(rest)) members.push(`[key: string]: ${this.type(rest, depth)}`);
        return members;
      }
      /** A schema as a type. */
      type(schema, depth) {
        return this.union(this.alternatives(schema, depth)).join("|");
      }
      /** What a value may be: `string`, `null`. */
      alternatives(schema, depth) {
        if (schema === false) return ["never"];
        if (!isObject(schema) || ++this.nodes > MAX_NODES || this.level > MAX_LEVEL) return ["unknown"];
        this.level++;
        const found = this.withoutNull(schema, depth);
        this.level--;
        return schema.nullable === true ? [...found, "null"] : found;
      }
      withoutNull(schema, depth) {
        if (typeof schema.$ref === "string") {
          // A reference counts as a level, so that one to itself ends.
          return this.alternatives(depth > 0 ? this.target(schema.$ref) : void 0, depth - 1);
        }
        if (schema.const !== void 0) return [quote(schema.const)];
        const names = [].concat(schema.type ?? []).map((name) => typeof name === "string" ? name.toLowerCase() : "");
        if (Array.isArray(schema.enum) && this.detail.union > 0) {
          return [...schema.enum.map(quote), ...names.includes("null") ? ["null"] : []];
        }
        if (!schema.properties) {
          const choices = schema.anyOf ?? schema.oneOf;
          if (Array.isArray(choices)) return choices.flatMap((choice2) => this.alternatives(choice2, depth));
          const parts = Array.isArray(schema.allOf) ? schema.allOf.map((part) => this.type(part, depth)) : [];
          const told = parts.filter((part) => part !== "unknown");
          if (told.length > 0) return [told.join("&")];
        }
        if (names.length === 0 && schema.properties) names.push("object");
        if (names.length === 0 && schema.items) names.push("array");
        return names.length === 0 ? ["unknown"] : names.map((name) => this.named(name, schema, depth));
      }
      named(name, schema, depth) {
        if (name === "string" || name === "boolean" || name === "null") return name;
        if (name === "number" || name === "integer") return "number";
        if (name === "array") {
          const items = this.union(this.alternatives(schema.items, depth));
          return items.length > 1 || items[0]?.includes("&") ? `(${items.join("|")})[]` : `${items[0]}[]`;
        }
        if (name !== "object") return "unknown";
        if (depth <= 0) return "object";
        const members = this.members(schema, depth - 1);
        if (members.length > 0) return `{${members.join(", ")}}`;
        const rest = schema.additionalProperties;
        return isObject(rest) && Object.keys(rest).length > 0 ? `{[key: string]: ${this.type(rest, depth - 1)}}` : "object";
      }
      /** As many alternatives as there is room for; `null` among them always, since it says a value can be cleared. */
      union(types) {
        const all = [...new Set(types)];
        const values2 = all.filter((type) => type !== "null");
        const shown = values2.slice(0, Math.max(this.detail.union, 3));
        if (shown.length < values2.length) shown.push("…");
        return shown.length < all.length && all.includes("null") ? [...shown, "null"] : shown;
      }
      target(ref) {
        try {
          return isObject(this.root) ? resolve5(this.root, ref) : void 0;
        } catch {
          return void 0;
        }
      }
    };
  }
});

// src/steps/find-answer.ts
var find_answer_exports = {};
__export(find_answer_exports, {
  briefTool: () => briefTool,
  describeMatches: () => describeMatches
});
/**
 * What a search answers of its tools: the best as rows, the very best with its schema, further names, and the
 * commands to run next.
 *
 * @param ranked the tools that match, best first
 * @param all every tool looked through; those that do not match come last among the further names
 */
function describeMatches(ranked, all, options) {
  const best = ranked[0];
  const shown = ranked.slice(0, options.limit);
  const rest = /* @__PURE__ */ new Set([...ranked.slice(options.limit), ...all]);
  for (const tool of shown) rest.delete(tool);
  const first = best ?? all[0];
  return {
    total: all.length,
    ...describeWithin(shown, options),
    more: [...rest].slice(0, MORE_NAMES).map((tool) => options.single ? withoutPrefix(tool) : tool.name),
    next: first ? nextCommands(best, options.connectionsOf(first)) : []
  };
}
/** The rows and the best tool's schema, in as much detail as the budget allows. */
function describeWithin(shown, options) {
  const budget = BUDGET_PER_TOOL * options.limit;
  let described = {};
  for (const detail of DETAILS2) {
    described = {
      tools: shown.map((tool, at) => ({
        ...!options.single && {
          provider: tool.provider,
          connection_name: options.connectionsOf(tool)[0]?.keyId
        },
        ...briefTool(tool, detail.description, at === 0 ? detail.signature : detail.others)
      })),
      best: shown[0] ? describeBest(shown[0], detail) : null
    };
    if (JSON.stringify(described).length <= budget) break;
  }
  return described;
}
/** The schema of the best tool. What is left out of a long one is said; `get-tool` shows it whole. */
function describeBest(tool, detail) {
  const whole = inputSchema(tool);
  const required = new Set(Array.isArray(whole.required) ? whole.required : []);
  const entries = Object.entries(whole.properties ?? {});
  let optional = 0;
  const kept = entries.filter(([name]) => required.has(name) || optional++ < detail.optional).map(([name, property]) => [name, required.has(name) ? property : withHint(property, detail.hints)]);
  const schema = { ...whole, properties: Object.fromEntries(kept) };
  const cut = JSON.stringify(schema).length < JSON.stringify(whole).length;
  return {
    name: tool.name,
    input_schema: schema,
    ...cut && { cut: `get-tool --tool-name ${tool.name} shows the schema whole` }
  };
}
function withHint(property, chars) {
  if (typeof property !== "object" || property === null || !("description" in property)) return property;
  const { description, ...rest } = property;
  return typeof description !== "string" || chars === 0 ? rest : { ...rest, description: clip(description, chars) };
}
/**
 * A tool in one row: `{name, description, effect, signature}`.
 *
 * @param descriptionChars longest description
 * @param signatureChars longest signature; the contract's limit is 400
 */
function briefTool(tool, descriptionChars = 110, signatureChars = 400) {
  return {
    name: tool.name,
    description: clip(tool.description.replace(/\s+/g, " ").trim(), descriptionChars),
    effect: effectOf(tool),
    signature: signature(tool.inputSchema, signatureChars)
  };
}
/** The tool's name without its provider: `notion_page_get` → `page_get`. */
function withoutPrefix(tool) {
  const prefix = `${tool.provider.toLowerCase().replaceAll("_", "")}_`;
  return tool.name.startsWith(prefix) ? tool.name.slice(prefix.length) : tool.name;
}
/** @param connections those that could run it; none for tools of a provider that is not configured */
function nextCommands(tool, connections) {
  const names = connections.map(({ keyId }) => keyId);
  const [name] = names;
  if (name === void 0) return [];
  const proxy = ["proxy-request", "--connection-name", name, "--path", "<PATH>"];
  if (!tool) return [proxy];
  const reads = effectOf(tool) === "read";
  // Nobody's message goes out from a guessed account: where several could send it, the caller has to choose.
  const account = reads || names.length === 1 ? name : `<${names.join("|")}>`;
  const execute2 = [
    "execute-tool",
    "--connection-name",
    account,
    "--tool-name",
    tool.name,
    "--tool-input",
    inputTemplate(tool)
  ];
  // What may change something is shown to the person before it is sent.
  return [...reads ? [execute2] : [[...execute2, "--dry-run"], execute2], proxy];
}
/** The required input with placeholders: `{"page_id":"<page_id>","limit":<limit>}`. */
function inputTemplate(tool) {
  const { properties, required } = tool.inputSchema;
  const names = Array.isArray(required) ? required.filter((name) => typeof name === "string") : [];
  const members = names.map((name) => {
    const type = properties && Object.hasOwn(properties, name) ? properties[name]?.type : void 0;
    const isText2 = type === void 0 || type === "string" || Array.isArray(type) && type.includes("string");
    return `${JSON.stringify(name)}:${isText2 ? `"<${name}>"` : `<${name}>`}`;
  });
  return `{${members.join(",")}}`;
}
function clip(text3, most) {
  return text3.length <= most ? text3 : `${text3.slice(0, most - 1).toWellFormed()}…`;
}
var DETAILS2, BUDGET_PER_TOOL, MORE_NAMES;
var init_find_answer = __esm({
  "src/steps/find-answer.ts"() {
    "use strict";
    init_effect();
    init_signature();
    init_schema();
    /** How much is told of the tools found. */
    /** From everything that helps to the bare minimum; the first that fits the budget is taken. */
    DETAILS2 = [
      { description: 110, signature: 400, others: 400, hints: 1e3, optional: 1e3 },
      { description: 80, signature: 250, others: 150, hints: 60, optional: 1e3 },
      { description: 70, signature: 200, others: 100, hints: 0, optional: 1e3 },
      { description: 50, signature: 200, others: 60, hints: 0, optional: 12 },
      { description: 40, signature: 160, others: 40, hints: 0, optional: 6 }
    ];
    /** Characters that each described tool may cost on average, the best one's schema included. */
    BUDGET_PER_TOOL = 270;
    /** Names that follow the best tools, for the agent to pick what the ranking missed. */
    MORE_NAMES = 40;
  }
});

// src/steps/find.ts
var find_exports = {};
__export(find_exports, {
  findTool: () => findTool,
  listToolSet: () => listToolSet
});
/**
 * The tools of a connection, of a provider (configured or not), or of every COMPLETED connection.
 *
 * @throws Failure CONNECTION_NOT_FOUND, CONNECTION_NOT_COMPLETED where a connection is named
 */
async function listToolSet(client, target, paging = {}) {
  const { connectionName, provider, identifier } = target;
  const guess = provider === void 0 || connectionName !== void 0 ? void 0 : guessProviderKey(provider);
  const [connections, early] = await Promise.all([
    listConnections(client, connectionName),
    guess === void 0 ? void 0 : listTools(client, { provider: guess }, paging)
  ]);
  if (connectionName !== void 0) {
    const { connection, warnings } = chooseConnection(connections, target);
    return {
      tools: await toolsOf(client, connection, identifier, paging),
      provider: connection.provider,
      warnings
    };
  }
  if (provider === void 0)
    return { tools: await toolsOfAll(client, connections, paging), provider: null, warnings: [] };
  const { key, alias } = providerOf(connections, provider);
  const tools = key === guess && early ? early : await listTools(client, { provider: key }, paging);
  return { tools, provider: key, alias, warnings: [] };
}
/**
 * Steps 1 to 3 in one: the connection, whether it is authorized, and the tools that fit the query. At most three
 * rounds of network after the token where the server hands out a provider's tools in one page.
 *
 * @throws Failure of classes 3 and 4; those of class 4 carry the tools as well
 */
async function findTool(client, search) {
  return search.provider === void 0 && search.connectionName === void 0 ? await findAnywhere(client, search) : await findAtProvider(client, search);
}
async function findAtProvider(client, search) {
  const { connectionName, provider, identifier } = search;
  // The tools are asked for before the connection is known: the guess is right unless an alias says otherwise.
  const guess = connectionName === void 0 ? guessProviderKey(provider ?? "") : void 0;
  const [connections, early, earlyAccount] = await Promise.all([
    listConnections(client, connectionName),
    guess === void 0 ? void 0 : listTools(client, { provider: guess }),
    connectionName === void 0 ? void 0 : readAccount(client, connectionName, identifier)
  ]);
  const { connection, alias, warnings } = chooseConnection(connections, search);
  const [tools, account] = await Promise.all([
    early && connection.provider === guess ? early : toolsOf(client, connection, identifier),
    connectionName === connection.keyId ? earlyAccount : readAccount(client, connection.keyId, identifier)
  ]);
  const ranked = rankTools(search.query, tools).map(({ tool }) => tool);
  const others = connectionName === void 0 ? usableOf(connections, connection.provider) : [connection];
  const document = {
    provider: connection.provider,
    connection_name: connection.keyId,
    type: connection.type,
    identifier,
    status: isAuthorized(connection, account) ? "ACTIVE" : account?.status ?? "NOT_FOUND",
    ...alias && { provider_alias: alias },
    ...describeMatches(ranked, tools, { limit: search.limit, connectionsOf: () => others, single: true }),
    warnings
  };
  return await orLink(document, () => requireAuthorized(client, connection, identifier, account));
}
async function findAnywhere(client, search) {
  const { identifier } = search;
  const connections = await listConnections(client);
  const usable = connections.filter(isUsable);
  if (usable.length === 0) {
    throw new Failure("CONNECTION_NOT_FOUND", "No connection is configured.", {
      hint: "Tell the user to create and configure a connection in the Scalekit Dashboard (AgentKit > Connections).",
      details: { configured_providers: [] }
    });
  }
  const [tools, accounts] = await Promise.all([
    toolsOfAll(client, connections),
    listAccounts(client, identifier)
  ]);
  const active = new Set(
    accounts.filter(({ status }) => status === "ACTIVE").map(({ connectionName }) => connectionName)
  );
  const works = ({ keyId, type }) => type === "NO_AUTH" || active.has(keyId);
  // Of several connections of a provider, one that works already comes first.
  const connectionsOf = ({ provider }) => {
    const fitting = usableOf(connections, provider);
    return [...fitting.filter(works), ...fitting.filter((connection2) => !works(connection2))];
  };
  const ready = new Set(usable.filter(works).map(({ provider }) => provider));
  // Of tools that fit about equally well, those the person can use at once come first.
  const ranked = rankTools(search.query, tools).map(({ tool, score }) => ({ tool, score: score * (ready.has(tool.provider) ? READY_BOOST : 1) })).sort((a, b) => b.score - a.score).map(({ tool }) => tool);
  const [connection, ...others] = ranked[0] ? connectionsOf(ranked[0]) : [];
  const matches = describeMatches(ranked, tools, { limit: search.limit, connectionsOf, single: false });
  if (!connection)
    return { provider: null, connection_name: null, type: null, identifier, status: null, ...matches };
  const usableNow = works(connection);
  // The list does not refresh grants. An account that looks dead is read, which does, beside the link it may need.
  const [account, link] = usableNow ? [void 0, void 0] : await Promise.all([
    readAccount(client, connection.keyId, identifier),
    needsConsent(connection) ? magicLink(client, connection.keyId, identifier) : void 0
  ]);
  const authorized = usableNow || isAuthorized(connection, account);
  const document = {
    provider: connection.provider,
    connection_name: connection.keyId,
    type: connection.type,
    identifier,
    status: authorized ? "ACTIVE" : account?.status ?? "NOT_FOUND",
    ...matches,
    warnings: others.length > 0 ? [severalCouldServe([connection, ...others])] : []
  };
  return await orLink(document, async () => {
    if (authorized) return;
    if (link) throw authorizationRequired(connection, identifier, link, account?.status);
    await requireAuthorized(client, connection, identifier, account);
  });
}
function usableOf(connections, provider) {
  return connections.filter((connection) => isUsable(connection) && connection.provider === provider);
}
/** The document, or the failure that asks for authorization with the document beside it. */
async function orLink(document, authorize) {
  try {
    await authorize();
    return document;
  } catch (error) {
    if (!(error instanceof Failure) || error.exitCode !== 4) throw error;
    const { next, warnings, ...members } = document;
    const spoken = Array.isArray(warnings) && warnings.length > 0 ? { warnings } : {};
    throw new Failure(error.code, error.message, {
      hint: error.hint,
      details: error.details,
      document: { ...members, ...spoken },
      next
    });
  }
}
/** A connection's tools; with an identifier, the account's custom MCP tools are among them. */
async function toolsOf(client, connection, identifier, paging = {}) {
  const { provider, keyId: connector } = connection;
  if (identifier === void 0) return await listTools(client, { provider }, paging);
  try {
    return await listTools(client, { provider, connector, identifier }, paging);
  } catch (error) {
    // No account, or none that works: the provider's own tools are the same for everybody.
    if (error instanceof Failure && (error.code === "NOT_FOUND" || error.code === "SCALEKIT_ERROR"))
      return await listTools(client, { provider }, paging);
    throw error;
  }
}
async function toolsOfAll(client, connections, paging = {}) {
  const providers = [...new Set(connections.filter(isUsable).map(({ provider }) => provider))];
  return (await Promise.all(providers.map((provider) => listTools(client, { provider }, paging)))).flat();
}
var READY_BOOST;
var init_find = __esm({
  "src/steps/find.ts"() {
    "use strict";
    init_failure();
    init_accounts();
    init_connections();
    init_tools();
    init_rank();
    init_authorize();
    init_discover();
    init_find_answer();
    /** What it is worth that a tool can be used at once, where every provider's tools compete. */
    READY_BOOST = 1.25;
    /** Paging of the tool listing, where the caller wants another than ours. */
    /** A set of tools to look through, and whose they are. */
  }
});

// src/cli/find-tool.ts
var DEFAULT_LIMIT, find_tool_default;
var init_find_tool = __esm({
  "src/cli/find-tool.ts"() {
    "use strict";
    init_command();
    init_flags();
    DEFAULT_LIMIT = 5;
    find_tool_default = defineCommand({
      name: "find-tool",
      step: "steps 1 to 3 in one",
      summary: "The tool for a job: connection, authorization, best tools, schema",
      flags: {
        query: text('what is to be done: "send a message to a channel"'),
        ...CONNECTION,
        ...IDENTIFIER,
        limit: count(`how many tools to describe (default ${DEFAULT_LIMIT})`, 1, 50)
      },
      required: [["query"]],
      example: 'scalekit-agent-auth find-tool --provider NOTION --query "read a page"',
      answer: "provider, connection_name, type, identifier, status, total, tools:[{name,description,effect,signature}], best:{name,input_schema}, more:[name…], next:[…]; with exit 4 the same beside the error",
      errors: ACCOUNT_ERRORS,
      async run(flags, call) {
        const target = {
          connectionName: call.connectionName(flags["connection-name"]),
          provider: flags.provider
        };
        const identifier = await call.identifier(flags.identifier);
        const client = await call.client();
        const { findTool: findTool2 } = await Promise.resolve().then(() => (init_find(), find_exports));
        return await findTool2(client, {
          ...target,
          identifier,
          query: flags.query ?? "",
          limit: flags.limit ?? DEFAULT_LIMIT
        });
      }
    });
  }
});

// src/cli/generate-link.ts
function assertLength(flag, value, most) {
  if (value === void 0 || value.length <= most) return;
  throw new Failure("USAGE", `--${flag} is ${value.length} characters long; ${most} are allowed.`, {
    hint: `Shorten --${flag}.`
  });
}
var MAX_STATE_CHARS, MAX_URL_CHARS, generate_link_default;
var init_generate_link = __esm({
  "src/cli/generate-link.ts"() {
    "use strict";
    init_failure();
    init_command();
    init_flags();
    /** Scalekit's limits (facts, RPCs). */
    MAX_STATE_CHARS = 512;
    MAX_URL_CHARS = 2048;
    generate_link_default = defineCommand({
      name: "generate-link",
      step: "step 2, authorize",
      summary: "Whether the person has authorized a connection, and the link where not",
      flags: {
        ...CONNECTION,
        ...IDENTIFIER,
        wait: number("seconds to wait for the person to consent; the link is shown on stderr at once", 0, 86400),
        state: text("opaque text that comes back after consent, at most 512 characters"),
        "user-verify-url": text("where your own app verifies the user, at most 2048 characters")
      },
      required: [["connection-name", "provider"]],
      example: "scalekit-agent-auth generate-link --connection-name notion --wait 120",
      answer: "connection_name, identifier, type, account:{id,status}, authorized:true",
      errors: ACCOUNT_ERRORS,
      async run(flags, call) {
        const options = { state: flags.state, userVerifyUrl: flags["user-verify-url"] };
        assertLength("state", options.state, MAX_STATE_CHARS);
        assertLength("user-verify-url", options.userVerifyUrl, MAX_URL_CHARS);
        const target = {
          connectionName: call.connectionName(flags["connection-name"]),
          provider: flags.provider
        };
        const identifier = await call.identifier(flags.identifier);
        const client = await call.client();
        const [{ findAccount: findAccount2 }, { isAuthorized: isAuthorized2, requireAuthorized: requireAuthorized2, waitForConsent: waitForConsent2 }, { needsConsent: needsConsent2 }] = await Promise.all([
          Promise.resolve().then(() => (init_account(), account_exports)),
          Promise.resolve().then(() => (init_authorize(), authorize_exports)),
          Promise.resolve().then(() => (init_connections(), connections_exports))
        ]);
        const door = await findAccount2(client, target, identifier, true);
        const { connection, alias, warnings } = door;
        let { account } = door;
        const wait = flags.wait ?? 0;
        if (wait > 0 && needsConsent2(connection) && !isAuthorized2(connection, account)) {
          call.deadline.extend(wait);
          account = await waitForConsent2(client, connection, identifier, {
            ...options,
            seconds: wait,
            show: ({ link }) => call.note(`Open this link to authorize ${connection.keyId}: ${link}`)
          });
        } else await requireAuthorized2(client, connection, identifier, account, options);
        return {
          connection_name: connection.keyId,
          identifier,
          type: connection.type,
          account: account ? { id: account.id, status: account.status } : null,
          authorized: true,
          ...alias && { provider_alias: alias },
          warnings
        };
      }
    });
  }
});

// src/cli/get-authorization.ts
var get_authorization_default;
var init_get_authorization = __esm({
  "src/cli/get-authorization.ts"() {
    "use strict";
    init_failure();
    init_command();
    init_flags();
    get_authorization_default = defineCommand({
      name: "get-authorization",
      step: "inspect",
      summary: "The state of a person's account, without its tokens",
      flags: {
        "connection-name": text("name of the connection (`key_id` of list-connections)"),
        ...IDENTIFIER,
        "show-tokens": toggle("add the tokens; refused where an agent is reading")
      },
      required: [["connection-name"]],
      example: "scalekit-agent-auth get-authorization --connection-name notion",
      answer: 'connection_name, identifier, account:{id,status}, authorization_type, token_expires_at, scopes, access_token:"present|absent", refresh_token:"present|absent"',
      errors: [
        "IDENTIFIER_REQUIRED",
        "CONNECTION_NOT_FOUND",
        "CONNECTION_NOT_COMPLETED",
        "ACCOUNT_NOT_FOUND",
        "FORBIDDEN"
      ],
      async run(flags, call) {
        if (flags["show-tokens"] && call.host.env.OPENCLAW_SHELL) {
          throw new Failure("FORBIDDEN", "--show-tokens is refused where an agent is reading.", {
            hint: "A transcript is no place for tokens; the user can run this in a terminal of their own."
          });
        }
        const connectionName = call.connectionName(flags["connection-name"]);
        const identifier = await call.identifier(flags.identifier);
        const client = await call.client();
        const [{ readAccount: readAccount2 }, { listConnections: listConnections2 }, { chooseConnection: chooseConnection2 }] = await Promise.all([
          Promise.resolve().then(() => (init_accounts(), accounts_exports)),
          Promise.resolve().then(() => (init_connections(), connections_exports)),
          Promise.resolve().then(() => (init_discover(), discover_exports))
        ]);
        let tokens = {};
        const reveal = (held) => {
          tokens = held;
        };
        const [connections, account] = await Promise.all([
          listConnections2(client, connectionName),
          readAccount2(client, connectionName ?? "", identifier, reveal)
        ]);
        const { connection } = chooseConnection2(connections, { connectionName });
        if (!account) {
          throw new Failure(
            "ACCOUNT_NOT_FOUND",
            `Please create and configure the ${connection.keyId} connection in the Scalekit Dashboard.`,
            {
              hint: `${identifier} has no account on ${connection.keyId}; generate-link makes one where the person consents by a link.`,
              details: { connection_name: connection.keyId },
              next: [["generate-link", "--connection-name", connection.keyId]]
            }
          );
        }
        if (flags["show-tokens"]) for (const token of Object.values(tokens)) call.redactor.reveal(token);
        return {
          connection_name: connection.keyId,
          identifier,
          account: { id: account.id, status: account.status },
          authorization_type: account.authorizationType,
          token_expires_at: account.tokenExpiresAt ?? null,
          scopes: account.scopes,
          access_token: account.hasAccessToken ? "present" : "absent",
          refresh_token: account.hasRefreshToken ? "present" : "absent",
          ...flags["show-tokens"] && { tokens }
        };
      }
    });
  }
});

// src/cli/get-tool.ts
async function byName2(call, names, scope, options) {
  const client = await call.client();
  const { describeTool: describeTool2, findDefinitions: findDefinitions2, toolNotFound: toolNotFound2 } = await Promise.resolve().then(() => (init_schema(), schema_exports));
  const { guessProviderKey: guessProviderKey2 } = await Promise.resolve().then(() => (init_discover(), discover_exports));
  const wanted = [...new Set(names)];
  const found = await findDefinitions2(client, wanted, scope);
  const missing = wanted.find((name) => !found.some((tool) => tool.name === name));
  if (missing !== void 0) {
    throw await toolNotFound2(
      client,
      missing,
      options.provider === void 0 ? void 0 : guessProviderKey2(options.provider)
    );
  }
  const shown = found.map((tool) => describeTool2(tool, options.full));
  return shown.length === 1 ? { tool: shown[0] } : { tools: shown };
}
var DEFAULT_LIMIT2, get_tool_default;
var init_get_tool = __esm({
  "src/cli/get-tool.ts"() {
    "use strict";
    init_command();
    init_flags();
    DEFAULT_LIMIT2 = 10;
    get_tool_default = defineCommand({
      name: "get-tool",
      step: "step 3, schema",
      summary: "A tool's schema, a provider's tools, or the tools that fit a query",
      flags: {
        provider: CONNECTION.provider,
        "tool-name": list("the tool whose schema to show; may be given several times"),
        query: text('rank the tools by what they do: "send a message"'),
        "connection-name": text("include the custom tools of the account on this connection"),
        ...IDENTIFIER,
        limit: count(`how many tools --query shows (default ${DEFAULT_LIMIT2})`, 1, 1e3),
        full: toggle("everything Scalekit knows of the tool: display properties, REST call, ids"),
        "page-size": count("tools per request to Scalekit", 1, 1e3),
        "page-token": text("start at this page")
      },
      required: [],
      example: "scalekit-agent-auth get-tool --tool-name notion_page_get",
      answer: "tool:{name,provider,description,effect,input_schema} (by name; tools:[…] for several); provider, total, tools:[{name,description}] (by provider); provider, total, tools:[{name,description,effect,signature}] (by query)",
      errors: ["TOOL_NOT_FOUND", "CONNECTION_NOT_FOUND", "CONNECTION_NOT_COMPLETED"],
      async run(flags, call) {
        const connectionName = call.connectionName(flags["connection-name"]);
        const identifier = flags.identifier ?? call.settings.identifier;
        if (flags["tool-name"].length > 0) {
          return await byName2(
            call,
            flags["tool-name"],
            { connectionName, identifier },
            { provider: flags.provider, full: flags.full }
          );
        }
        const client = await call.client();
        const { listToolSet: listToolSet2 } = await Promise.resolve().then(() => (init_find(), find_exports));
        const target = { connectionName, provider: flags.provider, identifier };
        const set = await listToolSet2(client, target, {
          pageSize: flags["page-size"],
          pageToken: flags["page-token"]
        });
        const { tools, provider, alias, warnings } = set;
        const shared2 = { provider, total: tools.length, ...alias && { provider_alias: alias }, warnings };
        const ofProvider = (tool) => provider === null ? { provider: tool.provider } : {};
        if (flags.query === void 0) {
          const { describeTool: describeTool2 } = await Promise.resolve().then(() => (init_schema(), schema_exports));
          const row = (tool) => flags.full ? describeTool2(tool, true) : { name: tool.name, description: tool.description };
          return { ...shared2, tools: tools.map(row) };
        }
        const [{ rankTools: rankTools2 }, { briefTool: briefTool2 }] = await Promise.all([
          Promise.resolve().then(() => (init_rank(), rank_exports)),
          Promise.resolve().then(() => (init_find_answer(), find_answer_exports))
        ]);
        const best = rankTools2(flags.query, tools).slice(0, flags.limit ?? DEFAULT_LIMIT2);
        return { ...shared2, tools: best.map(({ tool }) => ({ ...ofProvider(tool), ...briefTool2(tool) })) };
      }
    });
  }
});

// src/cli/list-connections.ts
function nothingSelected(provider, connections) {
  if (connections.length === 0) {
    return `No connection for ${provider} is configured: the user can create one in the Scalekit Dashboard (AgentKit > Connections).`;
  }
  const names = connections.map(({ keyId, status, enabled }) => `${keyId} (${enabled ? status : "disabled"})`).join(", ");
  return `No connection for ${provider} can be used yet: ${names}. The user can finish and enable it in the Scalekit Dashboard.`;
}
var list_connections_default;
var init_list_connections = __esm({
  "src/cli/list-connections.ts"() {
    "use strict";
    init_command();
    init_flags();
    list_connections_default = defineCommand({
      name: "list-connections",
      step: "step 1, discover",
      summary: "The connections there are, and the one a provider would use",
      flags: { provider: text("only those of this provider; case, spaces, - and _ do not matter") },
      required: [],
      example: "scalekit-agent-auth list-connections --provider NOTION",
      answer: "connections:[{key_id,provider,type,status,enabled}], selected, total, provider_alias?",
      errors: [],
      async run(flags, call) {
        const client = await call.client();
        const { describeConnection: describeConnection2, discover: discover2 } = await Promise.resolve().then(() => (init_discover(), discover_exports));
        const { connections, selected, total, alias, warnings } = await discover2(client, flags.provider);
        const none = flags.provider !== void 0 && !selected;
        return {
          connections: connections.map(describeConnection2),
          selected: selected ? describeConnection2(selected) : null,
          total,
          ...alias && { provider_alias: alias },
          warnings: none ? [...warnings, nothingSelected(flags.provider ?? "", connections)] : warnings
        };
      }
    });
  }
});

// src/cli/proxy-body.ts
/**
 * The body that the flags describe: JSON, text or bytes of `--body`, or a file as a multipart form, or raw.
 *
 * @throws Failure USAGE, INVALID_JSON, FILE_NOT_FOUND, FILE_REFUSED
 */
async function readBody(call, flags, headers) {
  const file = flags["input-file"];
  if (flags.body !== void 0 && file !== void 0) {
    throw new Failure("USAGE", "--body and --input-file exclude each other.", { hint: "Send one of them." });
  }
  if (file === void 0 && flags["form-field"] !== void 0) {
    throw new Failure("USAGE", "--form-field names the field of --input-file.", {
      hint: "Pass --input-file, or leave --form-field out."
    });
  }
  if (file !== void 0) return await fileBody(call, file, flags["form-field"] ?? "file");
  if (flags.body === void 0) return void 0;
  const bytes = await call.input.bytes("body", flags.body);
  const contentType = contentTypeOf(bytes, flags.body, headers);
  const text3 = bytes.toString("utf8");
  const isText2 = Buffer.from(text3).equals(bytes);
  return {
    contentType,
    bytes: bytes.length,
    describe: async () => isText2 ? text3 : await describeBytes(bytes),
    open: () => bytes
  };
}
async function fileBody(call, path, field) {
  const [{ openSource: openSource2, readSource: readSource2, hashSource: hashSource2 }, { multipartForm: multipartForm2 }] = await Promise.all([
    Promise.resolve().then(() => (init_source(), source_exports)),
    Promise.resolve().then(() => (init_multipart(), multipart_exports))
  ]);
  const full = (0, import_node_path10.resolve)(call.host.cwd, path);
  const source = await openSource2(full, { homeDir: call.host.homeDir, textFallback: true });
  const describe3 = async () => {
    const sha256 = await hashSource2(source);
    return { file: full, bytes: source.bytes, mime_type: source.mimeType, sha256, form_field: field };
  };
  if (field === "")
    return { contentType: source.mimeType, bytes: source.bytes, describe: describe3, open: () => readSource2(source) };
  const form = multipartForm2(source, { field });
  return { contentType: form.contentType, bytes: form.bytes, describe: describe3, open: () => form.body };
}
/** What looks like JSON must be JSON, unless the caller labelled it otherwise; the text itself goes out untouched. */
function contentTypeOf(bytes, shown, headers) {
  const label = Object.entries(headers).find(([name]) => name.toLowerCase() === "content-type")?.[1];
  if (label !== void 0 && !/\bjson\b/i.test(label)) return label;
  const text3 = bytes.toString("utf8");
  const isText2 = Buffer.from(text3).equals(bytes);
  if (label !== void 0 || isText2 && /^\s*[[{]/.test(text3)) {
    parseFlag("body", text3.replace(/^\uFEFF/, ""), shown);
    return "application/json";
  }
  if (!isText2) return "application/octet-stream";
  return isJson(text3) ? "application/json" : "text/plain; charset=utf-8";
}
function isJson(text3) {
  try {
    JSON.parse(text3);
    return true;
  } catch {
    return false;
  }
}
async function describeBytes(bytes) {
  const { createHash: createHash5 } = await import("node:crypto");
  return { bytes: bytes.length, sha256: createHash5("sha256").update(bytes).digest("hex") };
}
var import_node_path10;
var init_proxy_body = __esm({
  "src/cli/proxy-body.ts"() {
    "use strict";
    import_node_path10 = require("node:path");
    init_failure();
    init_input();
    /** What a proxied request carries. */
  }
});

// src/cli/proxy-answer.ts
var proxy_answer_exports = {};
__export(proxy_answer_exports, {
  deliver: () => deliver,
  prepareDelivery: () => prepareDelivery
});
/** Checks the target before anything is sent. @throws Failure USAGE, FILE_EXISTS, FILE_NOT_FOUND, FILE_REFUSED */
async function prepareDelivery(call, flags) {
  const outputFile = flags["output-file"] === void 0 ? void 0 : (0, import_node_path11.resolve)(call.host.cwd, flags["output-file"]);
  if (flags.download !== void 0 && outputFile === void 0) {
    throw new Failure("USAGE", "--download needs --output-file.", {
      hint: "Say with --output-file where to save it."
    });
  }
  if (outputFile !== void 0) await checkTarget(outputFile, flags.overwrite);
  return { outputFile, overwrite: flags.overwrite, download: flags.download };
}
/** Hands the answer to the caller: into the document, or byte for byte to disk. */
async function deliver(call, client, request, answer, delivery) {
  const contentType = headerOf(answer, "content-type") ?? null;
  const head = { status: answer.status, content_type: contentType, ...redirectOf(answer) };
  try {
    if (delivery.download !== void 0)
      return { ...head, ...await download2(call, client, answer, delivery) };
    if (delivery.outputFile !== void 0)
      return { ...head, ...await save(call, client, answer, delivery.outputFile, delivery.overwrite) };
    return { ...head, ...await inline(call, client, answer, contentType) };
  } catch (error) {
    // The request itself was answered: for a write the effect has happened, whatever became of the answer's body.
    // Class 2, and whatever may be tried again, would say that nothing has.
    const claimsNothing = error instanceof Failure && (error.exitCode === 2 || error.retryable);
    if (isSafeMethod(request.method) || !claimsNothing) throw error;
    throw unknownOutcome(request, call.deadline.signal, error);
  }
}
async function inline(call, client, answer, contentType) {
  const raw = await readWhole(answer, client);
  if (raw.rest) {
    const saved = await temporary(call, client, raw.rest, "answer");
    return {
      ...saved,
      warnings: ["The answer is over 64 MiB and was saved; --output-file chooses the place."]
    };
  }
  const bytes = await decoded(raw.bytes, headerOf(answer, "content-encoding"));
  const text3 = asText(bytes, contentType);
  if (text3 === void 0) {
    const saved = await temporary(call, client, import_node_stream4.Readable.from([raw.bytes]), "answer.bin");
    return { ...saved, warnings: ["The answer is binary and was saved; --output-file chooses the place."] };
  }
  if (!isJsonType(contentType) && !(contentType === null && /^\s*[[{]/.test(text3))) return { text: text3 };
  if (text3.trim() === "") return { data: null };
  try {
    return { data: parseJson(text3) };
  } catch (error) {
    return {
      text: text3,
      warnings: [
        `The answer calls itself JSON and is not: ${error instanceof Error ? error.message : String(error)}.`
      ]
    };
  }
}
async function download2(call, client, answer, delivery) {
  const { bytes } = await readWhole(answer, client);
  const text3 = (await decoded(bytes, headerOf(answer, "content-encoding"))).toString("utf8");
  const url = urlAt(text3, delivery.download ?? "");
  const file = await client.retrying(async () => {
    const found = await requestOutside(client, url, { method: "GET" });
    if (found.status >= 400) throw await outsideRefused(found, url);
    return found;
  });
  const saved = await save(call, client, file, delivery.outputFile ?? "", delivery.overwrite);
  return { ...saved, content_type: headerOf(file, "content-type") ?? null };
}
function urlAt(text3, path) {
  let at;
  try {
    at = parseJson(text3);
  } catch {
    throw new Failure("PROVIDER_ERROR", "--download: the answer is not JSON.", {
      hint: "Look at the answer without --download first.",
      retryable: false
    });
  }
  for (const step of pathSteps(at, path)) {
    const keys = typeof at === "object" && at !== null ? Object.keys(at) : [];
    if (!keys.includes(step)) {
      throw new Failure("NOT_FOUND", `--download: the answer has no "${path}".`, {
        hint: keys.length > 0 ? `Where "${step}" was looked for there are: ${keys.slice(0, 30).join(", ")}.` : "Look at the answer without --download first.",
        details: { keys: keys.slice(0, 30) }
      });
    }
    at = Reflect.get(at, step);
  }
  if (typeof at === "string" && URL.canParse(at)) return at;
  throw new Failure("NOT_FOUND", `--download: "${path}" of the answer is no URL.`, {
    hint: "Look at the answer without --download first."
  });
}
function save(call, client, answer, target, overwrite) {
  const length = headerOf(answer, "content-length");
  return saveStream(answer.body, target, {
    ...transferOptions(call, client),
    overwrite,
    expectedBytes: length === void 0 ? void 0 : Number(length)
  });
}
function temporary(call, client, stream, name) {
  return saveTemporary(stream, call.host.tmpDir, name, transferOptions(call, client));
}
function transferOptions(call, client) {
  return {
    needles: call.redactor.needles(),
    signal: call.deadline.signal,
    onBytes: () => client.session.progress()
  };
}
/** The body's bytes, or a stream of them where they are too many to hold. */
async function readWhole(answer, client) {
  const chunks = [];
  let size = 0;
  const iterator = answer.body[Symbol.asyncIterator]();
  try {
    for (let step = await iterator.next(); !step.done; step = await iterator.next()) {
      chunks.push(step.value);
      size += step.value.length;
      if (size > MAX_INLINE_BYTES)
        return { bytes: Buffer.alloc(0), rest: import_node_stream4.Readable.from(chain(chunks, iterator)) };
    }
  } catch (error) {
    if (client.session.signal.aborted) throw client.session.signal.reason;
    throw new Failure("NETWORK", `The answer broke off after ${size} bytes.`, {
      hint: "Run the command again.",
      cause: error
    });
  }
  return { bytes: Buffer.concat(chunks) };
}
async function* chain(head, tail) {
  yield* head;
  for (let step = await tail.next(); !step.done; step = await tail.next()) yield step.value;
}
/** We ask for plain bytes; a server that compresses all the same is understood where the answer is shown. */
async function decoded(bytes, encoding) {
  if (encoding === void 0 || encoding === "identity" || bytes.length === 0) return bytes;
  const zlib = await import("node:zlib");
  const decoders = {
    gzip: zlib.gunzipSync,
    "x-gzip": zlib.gunzipSync,
    deflate: zlib.inflateSync,
    br: zlib.brotliDecompressSync
  };
  const decode4 = Object.hasOwn(decoders, encoding) ? decoders[encoding] : void 0;
  try {
    return decode4 ? decode4(bytes, { maxOutputLength: MAX_INLINE_BYTES }) : bytes;
  } catch {
    return bytes;
  }
}
/** @returns undefined for what is no text: it must never be turned into replacement characters (fact 3). */
function asText(bytes, contentType) {
  const type = contentType?.split(";")[0]?.trim().toLowerCase() ?? "";
  const textual = type === "" || isJsonType(type) || /^text\/|[/+](xml|javascript|ecmascript|yaml|x-www-form-urlencoded|x-ndjson|graphql)$/.test(type);
  if (!textual) return bytes.length === 0 ? "" : void 0;
  const charset = /charset="?([\w-]+)/i.exec(contentType ?? "")?.[1] ?? "utf-8";
  try {
    const text3 = new TextDecoder(charset, { fatal: true }).decode(bytes);
    return type === "" && text3.includes("\0") ? void 0 : text3;
  } catch {
    return void 0;
  }
}
function isJsonType(contentType) {
  return /[/+]json\b/i.test(contentType ?? "");
}
function redirectOf(answer) {
  const location = headerOf(answer, "location");
  return location !== void 0 && answer.status >= 300 && answer.status < 400 ? { location } : {};
}
var import_node_path11, import_node_stream4, MAX_INLINE_BYTES;
var init_proxy_answer = __esm({
  "src/cli/proxy-answer.ts"() {
    "use strict";
    import_node_path11 = require("node:path");
    import_node_stream4 = require("node:stream");
    init_failure();
    init_fields();
    init_json();
    init_save();
    init_outside();
    init_proxy();
    init_proxy_errors();
    init_proxy2();
    /** Texts longer than this are saved instead of being held in memory. */
    MAX_INLINE_BYTES = 64 * 1024 * 1024;
    /** Where the answer is to go. */
  }
});

// src/cli/proxy-request.ts
function methodOf(flag, body) {
  const method = flag?.toUpperCase() ?? (body ? "POST" : "GET");
  if (!METHODS.includes(method)) {
    throw new Failure("USAGE", `--method ${JSON.stringify(flag)} is not supported.`, {
      hint: `Use one of ${METHODS.join(", ")}.`
    });
  }
  if (body && (method === "GET" || method === "HEAD")) {
    throw new Failure("USAGE", `${method} takes no body.`, {
      hint: "Leave --body and --input-file out, or use POST."
    });
  }
  return method;
}
/** `{"tag":["a","b"],"archived":false}` → tag=a&tag=b&archived=false; null leaves a parameter out. */
function queryParameters(object3) {
  return Object.entries(object3).flatMap(
    ([name, value]) => (Array.isArray(value) ? value : [value]).filter((item) => item !== null && item !== void 0).map((item) => [
      name,
      typeof item === "object" ? JSON.stringify(item) : plainText(item)
    ])
  );
}
function hasHeader(headers, name) {
  return Object.keys(headers).some((key) => key.toLowerCase() === name);
}
function plainText(value) {
  return isUnsafeNumber(value) ? digitsOf(value) : String(value);
}
var METHODS, proxy_request_default;
var init_proxy_request = __esm({
  "src/cli/proxy-request.ts"() {
    "use strict";
    init_failure();
    init_json();
    init_command();
    init_flags();
    init_guard();
    init_proxy_body();
    METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];
    proxy_request_default = defineCommand({
      name: "proxy-request",
      step: "step 5, proxy",
      summary: "A raw request to the provider's API, where no tool exists",
      flags: {
        ...CONNECTION,
        ...IDENTIFIER,
        path: text("path from the API root: /v1/pages/<ID>"),
        method: text(`${METHODS.join(", ")} (default GET, POST with a body)`),
        "query-params": content("query as a JSON object; arrays repeat a parameter; @FILE, or - for stdin"),
        body: content("JSON or text to send; @FILE, or - for stdin"),
        headers: content("further headers as a JSON object; @FILE, or - for stdin"),
        "input-file": text("file to send, as a multipart form"),
        "form-field": content("the form's field name (default file); '' sends the bytes alone"),
        "output-file": text("save the answer there, byte for byte"),
        download: text("save what the URL at this path of the JSON answer points to: results.0.url"),
        overwrite: toggle("replace the output file"),
        "dry-run": toggle("check everything and show the request, send nothing"),
        confirm: text("the `confirm` of a CONFIRMATION_REQUIRED answer")
      },
      required: [["connection-name", "provider"], ["path"]],
      example: `scalekit-agent-auth proxy-request --connection-name notion --path /v1/blocks/<PAGE_ID>/children`,
      answer: "status, content_type, data | text | {bytes,sha256,output_file}; with --dry-run: dry_run:true, request, account_status",
      errors: [
        "INVALID_JSON",
        "INVALID_PATH",
        "INVALID_HEADER",
        "FILE_EXISTS",
        "FILE_REFUSED",
        ...ACCOUNT_ERRORS,
        "AMBIGUOUS_CONNECTION",
        "PROVIDER_UNAUTHORIZED",
        "NOT_FOUND",
        "TOOL_PROXY_DISABLED",
        "READ_ONLY",
        "CONFIRMATION_REQUIRED",
        "PROVIDER_ERROR",
        "OUTCOME_UNKNOWN"
      ],
      async run(flags, call) {
        const [{ guardHeaders: guardHeaders2, guardPath: guardPath2 }, { isSafeMethod: isSafeMethod2 }] = await Promise.all([
          Promise.resolve().then(() => (init_proxy_guards(), proxy_guards_exports)),
          Promise.resolve().then(() => (init_proxy(), proxy_exports))
        ]);
        const target = {
          connectionName: call.connectionName(flags["connection-name"]),
          provider: flags.provider
        };
        const headers = guardHeaders2(await call.input.object("headers", flags.headers));
        const path = guardPath2(
          flags.path ?? "",
          queryParameters(await call.input.object("query-params", flags["query-params"]))
        );
        const body = await readBody(call, flags, headers);
        const method = methodOf(flags.method, body);
        const changes = !isSafeMethod2(method);
        if (changes) assertNotReadOnly(call.settings, `${method} ${path}`);
        const { deliver: deliver2, prepareDelivery: prepareDelivery2 } = await Promise.resolve().then(() => (init_proxy_answer(), proxy_answer_exports));
        const delivery = await prepareDelivery2(call, flags);
        const identifier = await call.identifier(flags.identifier);
        const client = await call.client();
        const [{ findAccount: findAccount2 }, { isAuthorized: isAuthorized2, requireAuthorized: requireAuthorized2 }, { requestProvider: requestProvider2, withNeededHeaders: withNeededHeaders2 }] = await Promise.all([
          Promise.resolve().then(() => (init_account(), account_exports)),
          Promise.resolve().then(() => (init_authorize(), authorize_exports)),
          Promise.resolve().then(() => (init_proxy2(), proxy_exports2))
        ]);
        const door = await findAccount2(client, target, identifier, !changes);
        const { connection, account, alias, warnings } = door;
        const preview2 = async () => ({
          method,
          path,
          headers: withNeededHeaders2(connection.provider, headers),
          connection_name: connection.keyId,
          provider: connection.provider,
          identifier,
          // A form's boundary is drawn anew each time and says nothing.
          ...body && { content_type: body.contentType?.split(";")[0], body: await body.describe() }
        });
        const shared2 = { ...alias && { provider_alias: alias } };
        if (flags["dry-run"]) {
          const status = isAuthorized2(connection, account) ? "ACTIVE" : account?.status ?? "NOT_FOUND";
          return { dry_run: true, request: await preview2(), account_status: status, ...shared2, warnings };
        }
        await requireAuthorized2(client, connection, identifier, account);
        if (changes && call.settings.confirmWrites) await assertConfirmed(await preview2(), flags.confirm);
        const label = body?.contentType !== void 0 && !hasHeader(headers, "content-type") ? { "Content-Type": body.contentType } : {};
        call.acted = changes;
        const answer = await requestProvider2(client, door, {
          method,
          path,
          headers: { accept: "*/*", ...label, ...headers },
          ...body && { body: body.open(), bodyBytes: body.bytes }
        });
        const result2 = await deliver2(call, client, { method, path }, answer, delivery);
        return { ...result2, ...shared2, warnings: [...warnings, ...result2.warnings ?? []] };
      }
    });
  }
});

// src/cli/upload-file.ts
var import_node_path12, upload_file_default;
var init_upload_file = __esm({
  "src/cli/upload-file.ts"() {
    "use strict";
    import_node_path12 = require("node:path");
    init_command();
    init_flags();
    init_guard();
    upload_file_default = defineCommand({
      name: "upload-file",
      step: "files",
      summary: "Puts a file on a Notion page, or into Google Drive, OneDrive or SharePoint",
      flags: {
        ...CONNECTION,
        ...IDENTIFIER,
        "input-file": text("the file"),
        to: text("NOTION: page id or URL. GOOGLEDRIVE: folder id or URL. ONEDRIVE, SHAREPOINT: path or item id"),
        name: text("its name there (default: the name it has here)"),
        site: text("SHAREPOINT: URL or id of the site"),
        "on-conflict": choice("where the name is taken (default fail); Notion always adds", [
          "fail",
          "rename",
          "replace"
        ]),
        confirm: text("the `confirm` of a CONFIRMATION_REQUIRED answer")
      },
      required: [["connection-name", "provider"], ["input-file"]],
      example: "scalekit-agent-auth upload-file --provider NOTION --input-file report.pdf --to <PAGE_ID>",
      answer: "provider, id, name, bytes, mime_type, sha256, web_url?",
      errors: [
        "FILE_EXISTS",
        "FILE_REFUSED",
        "INVALID_PATH",
        ...ACCOUNT_ERRORS,
        "AMBIGUOUS_CONNECTION",
        "PROVIDER_UNAUTHORIZED",
        "NOT_FOUND",
        "TOOL_PROXY_DISABLED",
        "READ_ONLY",
        "CONFIRMATION_REQUIRED",
        "PROVIDER_ERROR",
        "OUTCOME_UNKNOWN"
      ],
      async run(flags, call) {
        assertNotReadOnly(call.settings, "upload-file");
        const { provider, site, to, name } = flags;
        const [
          { hashSource: hashSource2, openSource: openSource2 },
          { recipeFor: recipeFor2 },
          { guessProviderKey: guessProviderKey2 },
          { openDoor: openDoor2 },
          { Progress: Progress2 },
          { RunningHash: RunningHash2 }
        ] = await Promise.all([
          Promise.resolve().then(() => (init_source(), source_exports)),
          Promise.resolve().then(() => (init_recipes(), recipes_exports)),
          Promise.resolve().then(() => (init_discover(), discover_exports)),
          Promise.resolve().then(() => (init_account(), account_exports)),
          Promise.resolve().then(() => (init_progress(), progress_exports)),
          Promise.resolve().then(() => (init_transfer(), transfer_exports))
        ]);
        const target = { connectionName: call.connectionName(flags["connection-name"]), provider };
        if (provider !== void 0) await recipeFor2(guessProviderKey2(provider), { site });
        const path = (0, import_node_path12.resolve)(call.host.cwd, flags["input-file"] ?? "");
        const source = await openSource2(path, { homeDir: call.host.homeDir, name });
        const identifier = await call.identifier(flags.identifier);
        const client = await call.client();
        const door = await openDoor2(client, target, identifier, false);
        const { connection, alias, warnings } = door;
        const recipe = await recipeFor2(connection.provider, { site });
        const onConflict = flags["on-conflict"];
        const screen = { isTTY: call.host.stderrIsTTY, write: (line) => call.host.writeError(line) };
        const progress = new Progress2(source.name, screen, () => client.session.progress());
        progress.expect(source.bytes);
        try {
          if (call.settings.confirmWrites) {
            const sha256 = await hashSource2(source, () => progress.at(0));
            const file = { input_file: source.path, name: source.name, bytes: source.bytes, sha256 };
            const there = {
              provider: connection.provider,
              connection_name: connection.keyId,
              identifier,
              to,
              site
            };
            await assertConfirmed(
              { command: "upload-file", ...there, ...file, on_conflict: onConflict ?? "fail" },
              flags.confirm
            );
          }
          const hash = new RunningHash2();
          const renamed = name !== void 0;
          call.acted = true;
          const made = await recipe.upload({
            client,
            door,
            source,
            to,
            renamed,
            site,
            onConflict,
            progress,
            hash
          });
          return {
            provider: connection.provider,
            id: made.id,
            name: made.name,
            bytes: source.bytes,
            mime_type: made.mimeType,
            sha256: hash.digest(),
            ...made.webUrl !== void 0 && { web_url: made.webUrl },
            ...alias && { provider_alias: alias },
            warnings
          };
        } finally {
          progress.end();
        }
      }
    });
  }
});

// src/cli/commands.ts
var COMMANDS;
var init_commands = __esm({
  "src/cli/commands.ts"() {
    "use strict";
    init_doctor2();
    init_download_file();
    init_execute_tool();
    init_find_tool();
    init_generate_link();
    init_get_authorization();
    init_get_tool();
    init_list_connections();
    init_proxy_request();
    init_upload_file();
    /** Every operation, in the order of the flow. */
    COMMANDS = [
      find_tool_default,
      list_connections_default,
      generate_link_default,
      get_tool_default,
      execute_tool_default,
      proxy_request_default,
      upload_file_default,
      download_file_default,
      get_authorization_default,
      doctor_default
    ];
  }
});

// src/cli/next.ts
/** A command of `next` as a line that a shell runs as it stands, placeholders in `<…>` apart. */
function commandLine(host, words3) {
  return [...host.program, ...words3].map(quote2).join(" ");
}
function quote2(word) {
  return /^[\w@%+=:,./\\-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
var init_next = __esm({
  "src/cli/next.ts"() {
    "use strict";
  }
});

// package:yargs
var require_yargs = __commonJS({
  "package:yargs"(exports2, module2) {
    module2.exports = packages["yargs"]();
  }
});

// module:yargs
var yargs_exports = {};
__export(yargs_exports, {
  default: () => import_yargs.default
});
var import_yargs;
var init_yargs = __esm({
  "module:yargs"() {
    __reExport(yargs_exports, __toESM(require_yargs()));
    import_yargs = __toESM(require_yargs());
  }
});

// src/cli/parse.ts
/**
 * Reads the command line. An operation may stand in its old spelling, `--list-connections`, anywhere among the
 * flags.
 *
 * @throws Failure USAGE
 */
function parseArgv(argv, commands) {
  if (argv.includes("--version")) return { kind: "text", text: VERSION };
  const words3 = withCommandFirst(argv, commands);
  const parser = (0, import_yargs.default)().scriptName("scalekit-agent-auth").usage(
    "$0 <command> [flags]\n\nUses a person’s services through Scalekit AgentKit. Answers with one line of JSON."
  ).parserConfiguration({
    "camel-case-expansion": false,
    "boolean-negation": false,
    "dot-notation": false,
    "parse-numbers": false,
    "parse-positional-numbers": false,
    "greedy-arrays": false,
    "short-option-groups": false
  }).locale("en").exitProcess(false).showHelpOnFail(false).help("help", "show this help").version(false).wrap(HELP_COLUMNS).strict().demandCommand(1, 1, "Name a command.", "One command at a time.").epilogue("Every command explains itself: scalekit-agent-auth <command> --help");
  const named2 = commands.filter(({ name: name2 }) => words3.includes(name2));
  // The parser lays the help out for every call; it is only written for the one that asks.
  const asksForHelp = words3.some((word) => word.startsWith("--help"));
  for (const command2 of named2.length > 0 ? named2 : commands) describe2(parser, command2, asksForHelp);
  // The parser takes what every object has, `constructor` say, for a flag it knows.
  const inherited = words3.map((word) => /^--?([^=]+)/.exec(word)?.[1]).find((name2) => name2 && name2 in Object.prototype);
  if (inherited !== void 0) throw usage(`Unknown argument: ${inherited}`, words3, commands);
  let result2;
  parser.parse(words3, (error, values2, output) => {
    result2 = { error, values: values2, output };
  });
  if (!result2) throw new Error("yargs did not answer");
  if (result2.error) throw usage(result2.error.message, words3, commands);
  if (result2.output !== "") return { kind: "text", text: result2.output.trimEnd() };
  const name = result2.values._[0];
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) throw usage(`Unknown command: ${String(name)}`, words3, commands);
  const flags = readFlags(command.flags, result2.values);
  for (const group of command.required) {
    if (group.some(
      (flag) => flags[flag] !== void 0 && !(Array.isArray(flags[flag]) && flags[flag].length === 0)
    ))
      continue;
    throw usage(`${command.name} needs ${group.map((flag) => `--${flag}`).join(" or ")}`, words3, commands);
  }
  return { kind: "command", command, flags, common: readFlags(COMMON, result2.values) };
}
/** `--list-connections --provider X` → `list-connections --provider X`. */
function withCommandFirst(argv, commands) {
  const spelled = argv.filter(
    (word) => word.startsWith("--") && commands.some(({ name }) => word === `--${name}`)
  );
  const [first, second] = new Set(spelled);
  if (second !== void 0) {
    throw new Failure("USAGE", `${first} and ${second} are two operations.`, {
      hint: "Give one operation at a time."
    });
  }
  return first === void 0 ? argv : [first.slice(2), ...argv.filter((word) => word !== first)];
}
function describe2(parser, command, withHelp) {
  const options = (own, specs, group) => {
    for (const [name, spec] of Object.entries(specs)) {
      const { describe: describe3, ...option } = yargsOption(spec);
      own.option(name, withHelp ? { ...option, describe: describe3, group } : option);
    }
  };
  parser.command(
    command.name,
    `${command.summary} (${command.step})`,
    (own) => {
      options(own, command.flags, "Flags:");
      options(own, COMMON, "Common flags:");
      if (!withHelp) return own;
      const needed = command.required.map((group) => group.map((flag) => `--${flag}`).join(" or "));
      const codes = [.../* @__PURE__ */ new Set([...command.errors, ...COMMON_ERRORS])];
      const width = Math.max(...codes.map((code) => code.length));
      return own.epilogue(
        [
          needed.length > 0 && `Required: ${needed.join(", ")}`,
          `Example:
  ${command.example}`,
          `Answer: ${command.answer}`,
          `Errors (exit code, error.code):
${codes.map((code) => `  ${String(ERROR_CODES[code].exit).padStart(3)}  ${code.padEnd(width)}  ${ERROR_CODES[code].meaning}`).join("\n")}`
        ].filter(Boolean).join("\n\n")
      );
    },
    () => {
    }
  );
}
function usage(message, words3, commands) {
  const command = commands.find(({ name }) => words3.includes(name));
  const unknown3 = /^Unknown arguments?: ([^,]+)/.exec(message)?.[1];
  if (unknown3 !== void 0 && !command) {
    return new Failure("USAGE", `There is no command ${unknown3}.`, {
      hint: `${didYouMean(
        unknown3,
        commands.map(({ name }) => name)
      )}Commands: ${commands.map(({ name }) => name).join(", ")}; each has --help.`
    });
  }
  const text3 = message.replace(/\s+/g, " ").trim();
  const flags = [...Object.keys(command?.flags ?? {}), ...Object.keys(COMMON)];
  const suggestion = unknown3 === void 0 ? "" : didYouMean(unknown3, flags, "--");
  return new Failure("USAGE", text3.endsWith(".") ? text3 : `${text3}.`, {
    hint: command ? `${suggestion}Run \`${command.name} --help\` for its flags and an example.` : `Commands: ${commands.map(({ name }) => name).join(", ")}; each has --help.`
  });
}
/** @returns the nearest of the names as a question, or nothing where none is near */
function didYouMean(word, names, prefix = "") {
  const near = (0, import_fastest_levenshtein3.closest)(word, names);
  return (0, import_fastest_levenshtein3.distance)(word, near) <= Math.max(2, word.length / 3) ? `Did you mean ${prefix}${near}? ` : "";
}
var import_fastest_levenshtein3, HELP_COLUMNS;
var init_parse = __esm({
  "src/cli/parse.ts"() {
    "use strict";
    import_fastest_levenshtein3 = __toESM(require_fastest_levenshtein(), 1);
    init_yargs();
    init_failure();
    init_version();
    init_command();
    init_flags();
    /** What the command line says: a text to print, or a command with its flags. */
    HELP_COLUMNS = 110;
  }
});

// src/cli/run.ts
var run_exports = {};
__export(run_exports, {
  run: () => run
});
/**
 * Runs one command line and prints its one answer.
 *
 * @param deadline stopped from outside by signals
 * @returns the exit code
 */
async function run(host, deadline) {
  const redactor = new Redactor();
  // Known before anything else is: no failure, however early, may repeat it.
  redactor.add(host.env.TOOL_CLIENT_SECRET?.trim());
  redactor.add(host.env.SCALEKIT_CLIENT_SECRET?.trim());
  const rendering = {
    maxChars: DEFAULT_MAX_CHARS,
    pretty: host.argv.includes("--pretty"),
    spillDir: host.tmpDir
  };
  let call;
  const print = (document) => host.writeLine(render(document, redactor, rendering, call?.acted ?? false));
  // Words that the commands of `next` need as well, to be run as they stand.
  const shared2 = [];
  const withNext = (next) => next && next.length > 0 ? { next: next.map((words3) => commandLine(host, [...words3, ...shared2])) } : {};
  try {
    const parsed = parseArgv(host.argv, COMMANDS);
    if (parsed.kind === "text") {
      await host.writeLine(parsed.text);
      return 0;
    }
    const { command, flags, common } = parsed;
    rendering.maxChars = common["max-chars"] ?? DEFAULT_MAX_CHARS;
    // A batch's rows are what --fields is about, not its summary.
    rendering.fields = flags.batch === true ? void 0 : common.fields;
    if (typeof flags.identifier === "string") shared2.push("--identifier", flags.identifier);
    if (common["env-from"] !== void 0) shared2.push("--env-from", common["env-from"]);
    deadline.start(common.timeout ?? DEFAULT_TIMEOUT_SECONDS);
    const { loadSettings: loadSettings2 } = await Promise.resolve().then(() => (init_settings(), settings_exports));
    const settings = await loadSettings2(host.env, host.cwd, common["env-from"]);
    redactor.add(settings.secret);
    call = new Call({
      host,
      settings,
      deadline,
      redactor,
      debug: isOn(host.env.TOOL_DEBUG),
      printRow: (row) => print(withFields(row, common.fields))
    });
    const { next, ...payload } = await stopping(deadline.signal, command.run(flags, call));
    const warnings = [...payload.warnings ?? [], ...settings.warnings];
    await print({ ...successDocument({ ...payload, warnings }, rendering.fields), ...withNext(next) });
    return 0;
  } catch (error) {
    const failure = asFailure(error);
    if (call?.debug && failure.cause instanceof Error)
      call.note(`[debug] ${failure.cause.stack ?? failure.cause.message}`);
    await printFailure(
      failure,
      { ...failureDocument(failure, redactor), ...withNext(failure.next) },
      print,
      host,
      redactor,
      rendering
    );
    return failure.exitCode;
  } finally {
    call?.close();
    deadline.clear();
  }
}
/** A row of a batch with `--fields` applied to its `data`. */
function withFields(row, fields) {
  if (fields === void 0 || !("data" in row)) return row;
  const { value, warnings } = selectFields(row.data, fields);
  return { ...row, data: value, ...warnings.length > 0 && { warnings } };
}
/**
 * A document as text. Where it is too long and cannot be saved either, that is a failure, unless something may have
 * been changed: then it goes out whole, because a failure would invite to do it again.
 */
function render(document, redactor, rendering, acted) {
  try {
    return renderDocument(document, redactor, rendering);
  } catch (error) {
    if (!acted) throw error;
    const told = Array.isArray(document.warnings) ? document.warnings : [];
    const warnings = [...told, `${asFailure(error).message} It is printed whole.`];
    return renderDocument({ ...document, warnings }, redactor, { ...rendering, maxChars: 0 });
  }
}
/**
 * Prints a failure's document. Where even that fails, because the spill file cannot be written, the document goes
 * out without what made it long: an answer must come.
 */
async function printFailure(failure, document, print, host, redactor, rendering) {
  try {
    await print(document);
  } catch (error) {
    const { code, message, hint, retryable } = failure;
    const bare2 = {
      ok: false,
      error: { code, message: redactor.message(message), hint: redactor.message(hint), retryable },
      warnings: [asFailure(error).message]
    };
    await host.writeLine(renderDocument(bare2, redactor, { ...rendering, maxChars: 0 }));
  }
}
/** Ends with the signal's reason, after giving the work a moment to say how it was left (a write under way, say). */
async function stopping(signal, work) {
  // A stopped upload may still have a session to cancel; a deadline that passed should be felt as one.
  const graceMs = (reason) => asFailure(reason).code === "INTERRUPTED" ? 2500 : 800;
  let timer;
  const stopped = new Promise((_, reject) => {
    const onAbort = () => {
      timer = setTimeout(() => reject(signal.reason), graceMs(signal.reason));
    };
    if (signal.aborted) onAbort();
    else signal.addEventListener("abort", onAbort, { once: true });
  });
  try {
    return await Promise.race([work, stopped]);
  } finally {
    clearTimeout(timer);
  }
}
var DEFAULT_TIMEOUT_SECONDS, DEFAULT_MAX_CHARS;
var init_run = __esm({
  "src/cli/run.ts"() {
    "use strict";
    init_document();
    init_fields();
    init_redact();
    init_environment();
    init_call();
    init_commands();
    init_next();
    init_parse();
    DEFAULT_TIMEOUT_SECONDS = 60;
    DEFAULT_MAX_CHARS = 12e3;
  }
});

// src/cli/deadline.ts
var deadline_exports = {};
__export(deadline_exports, {
  Deadline: () => Deadline
});
var import_node_events, Deadline;
var init_deadline = __esm({
  "src/cli/deadline.ts"() {
    "use strict";
    import_node_events = require("node:events");
    init_failure();
    /**
     * The end of a command: when its time is up, or when the person stops it. Whatever waits listens to `signal`,
     * whose reason is the Failure to end with.
     */
    Deadline = class {
      #controller = new AbortController();
      #seconds = 0;
      #timer;
      constructor() {
        // Every call under way listens, and a search asks many providers at once.
        (0, import_node_events.setMaxListeners)(0, this.#controller.signal);
      }
      get signal() {
        return this.#controller.signal;
      }
      /** The failure of a person's or system's signal; undefined where there was none. */
      get interruption() {
        const reason = this.signal.reason;
        return reason instanceof Failure && reason.code === "INTERRUPTED" ? reason : void 0;
      }
      /** (Re)starts the clock. @param seconds until the signal fires */
      start(seconds) {
        this.#seconds = seconds;
        this.touch();
      }
      /** Gives a wait that the person asked for (`--wait`) its own time on top. */
      extend(seconds) {
        this.start(this.#seconds + seconds);
      }
      /** Counts from now again: a transfer moved. */
      touch() {
        if (this.#seconds === 0) return;
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => {
          this.stop(
            new Failure("TIMEOUT", `No answer within ${this.#seconds} s.`, {
              hint: "Nothing happened; run the command again, with a larger --timeout if the service is slow."
            })
          );
        }, this.#seconds * 1e3);
      }
      /** Ends the command. */
      stop(reason) {
        clearTimeout(this.#timer);
        this.#controller.abort(reason);
      }
      /** Lets the process end. */
      clear() {
        clearTimeout(this.#timer);
      }
    };
  }
});

// src/main.ts
var import_node_os = require("node:os");
init_failure();
init_version();
/** After a second signal, or this long after the first, the process ends whatever it is doing. */
var LAST_RESORT_MS = 3e3;
/** Prints a line and waits until the reader has taken it: exiting earlier would cut what a slow pipe still holds. */
function writeLine(line) {
  return new Promise((resolve9) => {
    process.stdout.write(`${line}
`, () => resolve9());
  });
}
/** A reader that went away is no error: there is nobody left to tell. */
function leaveQuietly(error) {
  if (error.code === "EPIPE" || error.code === "EOF") process.exit(0);
  process.exit(1);
}
async function main() {
  process.stdout.on("error", leaveQuietly);
  process.stderr.on("error", () => {
  });
  const argv = process.argv.slice(2);
  // Nothing is loaded for the answer that installers ask for.
  if (argv.length === 1 && argv[0] === "--version") {
    await writeLine(VERSION);
    return;
  }
  const [{ run: run2 }, { Deadline: Deadline2 }] = await Promise.all([Promise.resolve().then(() => (init_run(), run_exports)), Promise.resolve().then(() => (init_deadline(), deadline_exports))]);
  const deadline = new Deadline2();
  onSignals((signal, exit) => {
    deadline.stop(
      new Failure("INTERRUPTED", `Stopped by ${signal}.`, {
        hint: "Run the command again if it is still wanted.",
        retryable: false,
        exit
      })
    );
  });
  process.exitCode = await run2(hostOf(argv), deadline);
  // Whatever still lingers, a socket say, has nothing more to give.
  process.exit();
}
function onSignals(stop) {
  for (const [signal, exit] of [
    ["SIGINT", 130],
    ["SIGTERM", 143]
  ]) {
    let asked = false;
    process.on(signal, () => {
      if (asked) process.exit(exit);
      asked = true;
      stop(signal, exit);
      setTimeout(() => process.exit(exit), LAST_RESORT_MS).unref();
    });
  }
}
function hostOf(argv) {
  return {
    argv,
    program: ["node", process.argv[1] ?? "scalekit-agent-auth"],
    // Each name is read by itself: the program has no business with the rest of the environment.
    env: {
      TOOL_CLIENT_ID: process.env.TOOL_CLIENT_ID,
      TOOL_CLIENT_SECRET: process.env.TOOL_CLIENT_SECRET,
      TOOL_ENV_URL: process.env.TOOL_ENV_URL,
      TOOL_IDENTIFIER: process.env.TOOL_IDENTIFIER,
      TOOL_DEBUG: process.env.TOOL_DEBUG,
      TOOL_READ_ONLY: process.env.TOOL_READ_ONLY,
      TOOL_CONFIRM_WRITES: process.env.TOOL_CONFIRM_WRITES,
      SCALEKIT_CLIENT_ID: process.env.SCALEKIT_CLIENT_ID,
      SCALEKIT_CLIENT_SECRET: process.env.SCALEKIT_CLIENT_SECRET,
      SCALEKIT_ENVIRONMENT_URL: process.env.SCALEKIT_ENVIRONMENT_URL,
      SCALEKIT_IDENTIFIER: process.env.SCALEKIT_IDENTIFIER,
      OPENCLAW_SHELL: process.env.OPENCLAW_SHELL
    },
    cwd: process.cwd(),
    tmpDir: (0, import_node_os.tmpdir)(),
    homeDir: (0, import_node_os.homedir)(),
    nodeVersion: process.versions.node,
    // Opened by whoever reads it; most commands do not.
    get stdin() {
      return process.stdin;
    },
    stderrIsTTY: process.stderr.isTTY === true,
    writeError: (text3) => {
      process.stderr.write(text3);
    },
    writeLine
  };
}
void main();
